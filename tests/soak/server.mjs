// The server of a soak: 60 ticks a second, authenticates players and sends back what they send.
import { setInterval as frames } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import {
  AuthSessionResponse,
  BeginAuthSessionResult,
  GameServer,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  ReceiveBatch,
  SendBatch,
  ServerMode,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { listenAnywhere } from "../faults/link.mjs";
import { held } from "./held.mjs";
import { kinds, makeMessage } from "./protocol.mjs";

const tickMs = 1000 / 60;
/** Five seconds for the goodbyes of those who leave last. */
let ticksToLeave = 300;
const report = { callbacks: 0, echoed: 0, authenticated: 0, defects: [] };
/** Players by SteamID, with their connection. @type {Map<bigint, number>} */
const players = new Map();

const server = await GameServer.init({
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  library: libraryPath(),
});
await server.logOnAnonymous();
const sockets = server.networkingSockets;
const group = sockets.createPollGroup();
const { listener, address } = listenAnywhere(sockets);

server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  report.callbacks++;
  switch (info.state) {
    case SteamNetworkingConnectionState.Connecting:
      sockets.acceptConnection(connection);
      sockets.setConnectionPollGroup(connection, group);
      return;
    case SteamNetworkingConnectionState.ClosedByPeer:
    case SteamNetworkingConnectionState.ProblemDetectedLocally:
      leave(connection, info);
      return;
  }
});
server.on("validateAuthTicketResponse", ({ steamId, authSessionResponse }) => {
  report.callbacks++;
  const connection = players.get(steamId);
  if (authSessionResponse === AuthSessionResponse.OK && connection !== undefined) {
    report.authenticated++;
    sockets.sendMessageToConnection(connection, makeMessage(kinds.welcome, 0, 0, 0), k_nSteamNetworkingSend_Reliable);
  } else if (connection !== undefined && authSessionResponse !== AuthSessionResponse.AuthTicketCanceled) {
    report.defects.push(`the ticket of ${steamId} was refused: ${AuthSessionResponse[authSessionResponse]}`);
  }
});

const stopped = new AbortController();
process.on("message", async (message) => {
  if (message === "sample") process.send({ sample: await held() });
  if (message === "stop") stopped.abort();
});
process.send({ port: address.port });

const incoming = new ReceiveBatch();
const outgoing = new SendBatch();
for await (const _ of frames(tickMs)) {
  for (let count = receive(); count > 0; count = receive()) answer(count);
  if (stopped.signal.aborted && (players.size === 0 || --ticksToLeave === 0)) break;
}
if (players.size > 0) report.defects.push(`${players.size} players never left`);
sockets.closeListenSocket(listener);
server.shutdown();
process.send({ report });
process.disconnect();

function receive() {
  return sockets.receiveMessagesOnPollGroup(group, incoming);
}

function answer(count) {
  outgoing.clear();
  for (let row = 0; row < count; row++) {
    const data = incoming.payload(row);
    const connection = incoming.connections[row];
    const flags = data[0] === kinds.unreliable ? k_nSteamNetworkingSend_Unreliable : k_nSteamNetworkingSend_Reliable;
    if (data[0] === kinds.ticket) enter(connection, incoming.identity(row).steamId, data.subarray(1));
    else outgoing.add(connection, data, flags);
  }
  sockets.sendMessages(outgoing);
  report.echoed += outgoing.count;
  for (let row = 0; row < outgoing.count; row++) {
    if (outgoing.results[row] <= 0n) report.defects.push(`an answer was refused with ${outgoing.results[row]}`);
  }
}

function enter(connection, steamId, ticket) {
  players.set(steamId, connection);
  const begun = server.gameServer.beginAuthSession(ticket, steamId);
  if (begun !== BeginAuthSessionResult.OK) {
    report.defects.push(`beginAuthSession answered ${BeginAuthSessionResult[begun]}`);
  }
}

function leave(connection, { state, endDebug, identityRemote: { steamId } }) {
  if (state === SteamNetworkingConnectionState.ProblemDetectedLocally) {
    report.defects.push(`a connection failed: ${endDebug}`);
  }
  if (players.delete(steamId)) server.gameServer.endAuthSession(steamId);
  sockets.closeConnection(connection, 0, null, false);
}
