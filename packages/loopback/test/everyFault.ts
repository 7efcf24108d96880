// One fault of each kind, with every field of its own.
import type { Fault } from "../js/index.js";

const counted = { nth: 2, times: 3, probability: 0.5 };

export const everyFault: Fault[] = [
  { fault: "callback", callback: 143, payload: Uint8Array.of(1, 2, 0xff) },
  { fault: "connectionLost", result: "ConnectFailed", restoreMs: 10, retryMs: 5 },
  { fault: "connectionRestored" },
  { fault: "connectFailure", result: 3, retrying: false },
  { fault: "restartRequested" },
  { fault: "initRefused", result: "NoSteamClient", forMs: 5, ...counted },
  { fault: "ticketCancelled", steamId: 76561199000000001n },
  { fault: "p2pSessionFailed", steamId: "76561199000000001", error: "NoRightsToApp", messages: true },
  { fault: "logonRefused", result: "InvalidPassword", retrying: true, ...counted },
  { fault: "logonDelayed", ms: 5, ...counted },
  { fault: "authResponse", response: "VACBanned", steamId: 1n, ownerSteamId: 2n, ...counted },
  { fault: "beginAuthSession", result: "ExpiredTicket", steamId: 1n, ...counted },
  { fault: "fakeIpRefused", result: "LimitExceeded", ...counted },
  { fault: "license", result: "NoAuth", appId: 480, steamId: 1n, ...counted },
  { fault: "groupMember", group: 1n, officer: true, steamId: 2n, ...counted },
  { fault: "callbackDelayed", ms: 5, jitterMs: 5, callback: 143, ...counted },
  { fault: "apiCallFailed", failure: "SteamGone", callback: 210, ...counted },
  { fault: "apiCallAnswered", callback: 210, payload: "0a", ...counted },
  { fault: "apiCallDelayed", ms: 5, callback: 210, ...counted },
  { fault: "apiCallLost", callback: 210, ...counted },
  { fault: "network", lossPercent: 1, lagMs: 2, reorderPercent: 3, reorderMs: 4, duplicatePercent: 5 },
];
