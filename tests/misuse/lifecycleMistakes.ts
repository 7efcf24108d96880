// Mistakes with what has ended or is not there, and calls that Steam refuses, one row each.
import { GameServer, type HSteamNetPollGroup, HTTPMethod } from "@headwater/typed";
import { serverOptions } from "../conformance/loopbackServer.js";
import { codes, type Mistake, wrong } from "./mistake.js";

const { type, value, range, failed } = codes;
const nothing = 17 as HSteamNetPollGroup;
const ended =
  "It and its objects belong to one init(): use those of the one that runs now, or call GameServer.init() again.";
const init = (options: object) => GameServer.init({ ...serverOptions, ...options });

export const lifecycleMistakes: readonly Mistake[] = [
  [
    "a second init",
    () => init({}),
    "Error",
    "HEADWATER_ALREADY_RUNNING",
    "GameServer.init: the context is running already. Call shutdown() before initializing it again.",
  ],
  [
    "a call of a server that was shut down",
    ({ former }) => former.gameServer.setProduct("x"),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `SteamGameServer.setProduct: this GameServer was shut down. ${ended}`,
  ],
  [
    "its pump",
    ({ former }) => former.runCallbacks(),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `GameServer.runCallbacks: this GameServer was shut down. ${ended}`,
  ],
  [
    "its messages",
    ({ former }) => former.receive(nothing),
    "SteamNotRunningError",
    "HEADWATER_NOT_RUNNING",
    `GameServer.receive: this GameServer was shut down. ${ended}`,
  ],
  [
    "its events",
    ({ former }) => former.waitFor("gsPolicyResponse"),
    "SteamShutdownError",
    "ERR_STEAM_SHUTDOWN",
    "Waiting for gsPolicyResponse was cut short: shutdown() was called.",
  ],
  [
    "an event there is not",
    ({ server }) => server.on("steamServerConnected" as never, () => undefined),
    "TypeError",
    value,
    'GameServer: there is no event "steamServerConnected"; steamServersConnected is meant?',
  ],
  [
    "to wait for one",
    ({ server }) => server.waitFor("connected" as never),
    "TypeError",
    value,
    'GameServer: there is no event "connected".',
  ],
  [
    "options in the filter's place",
    ({ server }) => server.waitFor("gsPolicyResponse", wrong({ timeoutMs: 5 })),
    "TypeError",
    type,
    'GameServer.waitFor: accepts must be a function, got an object. Options are the third argument: waitFor("gsPolicyResponse", undefined, { timeoutMs: 1000 }).',
  ],
  [
    "no time to wait",
    ({ server }) => server.waitFor("gsPolicyResponse", undefined, { timeoutMs: 0 }),
    "RangeError",
    range,
    "GameServer.waitFor: timeoutMs must be milliseconds, more than 0 and at most 2147483647, or Infinity, got number 0.",
  ],
  [
    "a signal that is none",
    ({ server }) => server.waitFor("gsPolicyResponse", undefined, { signal: wrong(5) }),
    "TypeError",
    type,
    "GameServer.waitFor: signal must be an AbortSignal, got number 5.",
  ],
  [
    "a misspelt time limit",
    ({ server }) => server.gameServer.getServerReputation(wrong({ timeout: 5 })),
    "TypeError",
    value,
    "SteamGameServer.getServerReputation: there is no option timeout; timeoutMs is meant?",
  ],
  [
    "a time limit that passes",
    ({ server, control }) => {
      control.inject({ fault: "apiCallLost", times: 1 });
      return server.gameServer.getServerReputation({ timeoutMs: 1 });
    },
    "SteamTimeoutError",
    "ERR_STEAM_TIMEOUT",
    "SteamGameServer.getServerReputation: Steam did not answer within 1 ms. Give a longer timeoutMs, or try again.",
  ],
  [
    "an event that does not come",
    ({ server }) => server.waitFor("associateWithClanResult" as never, undefined, { timeoutMs: 1 }),
    "SteamTimeoutError",
    "ERR_STEAM_TIMEOUT",
    "GameServer.waitFor: no associateWithClanResult came within 1 ms.",
  ],
  [
    "a budget that is none",
    ({ server }) => server.runCallbacks({ budgetMs: -1 }),
    "RangeError",
    range,
    "GameServer.runCallbacks: budgetMs must be milliseconds, 0 or more, got number -1.",
  ],
  [
    "a logon token as number",
    ({ server }) => server.logOn(wrong(5)),
    "TypeError",
    type,
    'GameServer.logOn: token must be a text such as "0123456789ABCDEF0123456789ABCDEF", got number 5.',
  ],
  [
    "pauses in the wrong order",
    ({ server }) => server.keepLoggedOn({ minDelayMs: 5, maxDelayMs: 1 }),
    "RangeError",
    range,
    "GameServer.keepLoggedOn: maxDelayMs must be milliseconds, not less than minDelayMs (5), got number 1.",
  ],
  [
    "a reason of Steam's",
    ({ server }) => server.close({ reason: 5 }),
    "RangeError",
    range,
    "GameServer.close: reason must be a code of yours, 1000 to 2999, got number 5.",
  ],
  [
    "a negative time to linger",
    ({ server }) => server.close({ lingerMs: -1 }),
    "RangeError",
    range,
    "GameServer.close: lingerMs must be milliseconds, 0 or more, got number -1.",
  ],
  [
    "a goodbye that would be cut",
    ({ server }) => server.close({ message: "é".repeat(64) }),
    "RangeError",
    range,
    "GameServer.close: message has 128 bytes in UTF-8; Steam keeps 127 and would cut the rest.",
  ],
  [
    "signals as text",
    ({ server }) => server.closeOnSignals({ signals: wrong("SIGTERM") }),
    "TypeError",
    type,
    'GameServer.closeOnSignals: signals must be an array, got string "SIGTERM".',
  ],
  [
    "a goodbye that would be wrong when the signal comes",
    ({ server }) => server.closeOnSignals({ reason: 5 }),
    "RangeError",
    range,
    "GameServer.closeOnSignals: reason must be a code of yours, 1000 to 2999, got number 5.",
  ],

  // No silent zero.
  [
    "a port that is taken",
    ({ server, takenPort }) => server.networkingSockets.createListenSocketIp(`127.0.0.1:${takenPort}`),
    "SteamCallError",
    failed,
    /^NetworkingSockets\.createListenSocketIp: Steam refused: .* \(the address is in use: another socket has this port\)\.$/,
  ],
  [
    "an address without a port",
    ({ server }) => server.networkingSockets.createListenSocketIp("127.0.0.1"),
    "SteamCallError",
    failed,
    "NetworkingSockets.createListenSocketIp: Steam refused: Cannot create listen socket. Must specify local port.",
  ],
  [
    "a query of no handle",
    ({ server }) => server.ugc.createQueryAllUgcRequestPage(0, 0, 480, 480, 1),
    "SteamCallError",
    failed,
    "SteamUGC.createQueryAllUgcRequestPage: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "no room for a ticket",
    ({ server }) => server.gameServer.getAuthSessionTicket(null, 3),
    "SteamCallError",
    failed,
    "SteamGameServer.getAuthSessionTicket: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "a URL that is none",
    ({ server }) => server.http.createHttpRequest(HTTPMethod.GET, "nonsense"),
    "SteamCallError",
    failed,
    "SteamHTTP.createHttpRequest: Steam gave no handle and did not say why. Check the arguments, and log on first.",
  ],
  [
    "a call that is refused",
    ({ server }) => server.ugc.createItem(480, 0),
    "SteamCallError",
    failed,
    "SteamUGC.createItem: Steam did not take the call; log on first, and check the arguments.",
  ],
];
