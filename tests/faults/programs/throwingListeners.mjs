// A server whose listeners all throw: events, a hook, and the body of a messages loop.
import { once } from "node:events";
import { GameServer, k_nSteamNetworkingSend_Reliable, ServerMode } from "@headwater/typed";
import { serverLibrary } from "../../steamclient/door.mjs";

const pairs = 100;
/** Messages of the errors that surfaced. */
const uncaught = [];
process.on("uncaughtException", (error) => uncaught.push(error.message));

const server = await GameServer.init({
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  library: serverLibrary,
  pumpIntervalMs: 1,
});
/** Of what we wait for, not all keeps a process alive. */
const alive = setInterval(() => {}, 1000);
/** Events that reached a listener behind one that throws. */
const seen = { steamServersConnected: 0, gsPolicyResponse: 0, steamNetConnectionStatusChanged: 0 };
for (const event of Object.keys(seen)) {
  server.on(event, () => {
    throw new Error(event);
  });
  server.on(event, () => seen[event]++);
}

// Three callbacks in one run: what is awaited is behind those whose listeners throw.
const behind = server.waitFor("steamNetAuthenticationStatus");
await server.logOnAnonymous();
await behind;

const sockets = server.networkingSockets;
// Each end that is closed is a callback for the other one.
const closed = new Set();
server.on("steamNetConnectionStatusChanged", ({ connection }) => closed.add(connection));
for (let made = 0; made < pairs; made++) {
  const { connection1 } = sockets.createSocketPair(true, null, null);
  sockets.closeConnection(connection1, 0, null, false);
}
while (closed.size < pairs) await once(server, "steamNetConnectionStatusChanged");

let hookCalls = 0;
const hookCalled = new Promise((resolve) => {
  server.networkingUtils.setDebugOutputFunction(8, () => {
    hookCalls++;
    resolve();
    throw new Error("hook");
  });
});
const { connection1, connection2 } = sockets.createSocketPair(false, null, null);
await hookCalled;
server.networkingUtils.setDebugOutputFunction(0, null);

const loop = await readThrowing().catch((error) => error.message);
sockets.sendMessageToConnection(connection1, new Uint8Array([2]), k_nSteamNetworkingSend_Reliable);
let next;
for await (const { data } of server.messages({ connection: connection2 })) {
  next = data[0];
  break;
}
const callResult = await server.gameServer.getServerReputation().then(({ result }) => result);
server.shutdown();
clearInterval(alive);
process.send({ uncaught, seen, hookCalls, loop, next, callResult });
process.disconnect();

async function readThrowing() {
  sockets.sendMessageToConnection(connection1, new Uint8Array([1]), k_nSteamNetworkingSend_Reliable);
  for await (const { data } of server.messages({ connection: connection2 })) throw new Error(`loop ${data[0]}`);
}
