// A server with a listening socket, a connected player, hooks and calls without answer, which ends as it is told to:
// ending.mjs <how> <port> [background]; with threads that pump both contexts while it ends.
import { setImmediate as turn } from "node:timers/promises";
import { loadLibrary, server } from "@headwater/native";
import { loadedForPlayers, serverLibrary } from "../../steamclient/door.mjs";

const [how, port] = [process.argv[2], Number(process.argv[3])];
/** SteamNetConnectionStatusChangedCallback_t, and the states of a connection. */
const [statusChanged, connecting, connected] = [1221, 1, 3];

loadLibrary(serverLibrary);
const { user } = loadedForPlayers();
server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
user.init();
const { ISteamNetworkingSockets: listening } = server;
listening.CreateListenSocketIP({ ip: "127.0.0.1", port }, null);
const connection = user.ISteamNetworkingSockets.ConnectByIPAddress({ ip: "127.0.0.1", port }, null);

let joined = false;
while (!joined) {
  server.runCallbacks((id, event) => {
    if (id === statusChanged && event.info.state === connecting) listening.AcceptConnection(event.connection);
  });
  user.runCallbacks((id, event) => {
    if (id === statusChanged && event.connection === connection) joined = event.info.state === connected;
  });
  await turn();
}
if (process.argv[4] === "background") {
  for (const context of [server, user]) context.backgroundPump.start(() => {});
  user.backgroundPump.watchConnection(connection);
}
server.ISteamNetworkingUtils.SetDebugOutputFunction(8, () => {});
user.ISteamUtils.SetWarningMessageHook(() => {});
/** Stays without answer: nobody runs callbacks any more. */
const unanswered = server.ISteamGameServer.GetServerReputation();
const rejection = unanswered.catch((error) => error.message);
user.ISteamNetworkingSockets.SendMessageToConnection(connection, new Uint8Array(1000), 8);

/** Of what we do, nothing keeps a process alive. */
let alive;
switch (how) {
  case "process.exit":
    process.send("ready");
    process.exit(7);
    break;
  case "uncaught exception":
    process.send("ready");
    setImmediate(() => {
      throw new Error("nobody catches this");
    });
    break;
  case "shutdown on signal":
    alive = setInterval(() => {}, 1000);
    for (const signal of ["SIGTERM", "SIGINT"]) {
      process.once(signal, async () => {
        server.shutdown();
        user.shutdown();
        process.send({ rejected: await rejection });
        clearInterval(alive);
      });
    }
    process.send("ready");
    break;
  case "signal":
    alive = setInterval(() => {}, 1000);
    process.send("ready");
    break;
  case "the end":
    process.send("ready");
    break;
  default:
    throw new Error(`no way to end: ${how}`);
}
