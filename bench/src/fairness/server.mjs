// server.mjs <kind> <port>: a server that sends every message back, and how long its event loop kept others waiting.
import { setInterval as ticks } from "node:timers/promises";
import {
  GameServer,
  k_nSteamNetworkingSend_Reliable,
  ServerMode,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { LoopDelay } from "./loopDelay.mjs";
import { library, serve } from "./side.mjs";

const [kind, portText] = process.argv.slice(2);
const port = Number(portText);
const tickMs = 1000 / 60;
const pump = { loop: "timer", ticks: "manual", background: "background" }[kind];

const server = await GameServer.init({
  ip: "127.0.0.1",
  gamePort: port,
  queryPort: port + 1,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  library,
  pump,
});
const sockets = server.networkingSockets;
const players = sockets.createPollGroup();
let echoed = 0;
let accepted = 0;

server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  const { Connecting, ClosedByPeer, ProblemDetectedLocally } = SteamNetworkingConnectionState;
  if (info.state === Connecting) {
    sockets.acceptConnection(connection);
    sockets.setConnectionPollGroup(connection, players);
    accepted++;
  } else if (info.state === ClosedByPeer || info.state === ProblemDetectedLocally) {
    sockets.closeConnection(connection, 0, null, false);
  }
});
sockets.createListenSocketIp({ ip: "127.0.0.1", port });
if (kind === "ticks") tick();
else loop();

const delay = new LoopDelay();
let before = process.cpuUsage();
let since = performance.now();
serve({
  /** Begins to measure. */
  begin() {
    delay.reset();
    echoed = 0;
    before = process.cpuUsage();
    since = performance.now();
  },
  figures() {
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - since) / 1000;
    return {
      ...delay.figures(),
      perSecond: echoed / seconds,
      accepted,
      cpuPercent: (user + system) / 1e4 / seconds,
    };
  },
});

function echo(message) {
  echoed++;
  sockets.send(message.connection, message.data, k_nSteamNetworkingSend_Reliable);
}

async function loop() {
  for await (const message of server.messages(players)) echo(message);
}

async function tick() {
  for await (const _ of ticks(tickMs)) {
    server.runCallbacks();
    for (const message of server.receive(players)) echo(message);
  }
}
