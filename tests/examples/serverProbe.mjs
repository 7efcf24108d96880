// Loaded before the program of a server (`--import`), which knows nothing of it: tells the test when the program is
// ready to be stopped, and on request what its server has open and what Steam knows of it.
import { LoopbackControl } from "@headwater/loopback";
import { GameServer } from "@headwater/typed";

const seen = new Set();
let server;

const initSync = GameServer.initSync;
GameServer.initSync = (options) => {
  server = initSync.call(GameServer, options);
  server.on("steamNetConnectionStatusChanged", ({ connection }) => seen.add(connection));
  return server;
};

// The last thing a server does before it goes about its work.
process.on("newListener", (name) => {
  if (name === "SIGTERM") queueMicrotask(() => process.connected && process.send({ type: "ready" }));
});

process.on("message", () => {
  const isOpen = (connection) => server.networkingSockets.getConnectionInfo(connection) !== null;
  process.send({
    type: "answer",
    seen: seen.size,
    open: [...seen].filter(isOpen).length,
    state: new LoopbackControl().serverState(),
  });
});
// It asks for nothing that keeps the program alive.
process.channel?.unref();
