// server.mjs <port> <queryPort>: the server that is attacked, with the limits it has by default.
import { libraryPath } from "@headwater/loopback";
import { createServer, EndCode } from "@headwater/server";
import { Latencies } from "../soak/latencies.mjs";
import { kinds, message, snapshotTicks, stateBytes, stateTicks } from "./protocol.mjs";

const [port, queryPort] = process.argv.slice(2).map(Number);
const server = await createServer({
  ...{ name: "Fortress", game: "fortress", version: "1.0.0.0" },
  ...{ ip: "127.0.0.1", port, queryPort, maxPlayers: 64, tickRate: 60, library: libraryPath() },
  allowWithoutAuth: true,
  data: () => ({ subscribed: false }),
});
let late = new Latencies();
let endings = {};
let before;
const codeName = (code) => EndCode[code] ?? `code ${code}`;
const count = (what) => {
  endings[what] = (endings[what] ?? 0) + 1;
};

server.on("message", (player, { data }) => {
  if (data[0] === kinds.echo && data.length < 100) player.send(data);
  if (data[0] === kinds.subscribe) player.data.subscribed = true;
});
server.on("tick", ({ tick, lateMs }) => {
  late.add(lateMs);
  if (tick % snapshotTicks === 0) server.broadcast(message(kinds.snapshot, 200, tick), { reliable: false });
  if (tick % stateTicks !== 0) return;
  const state = message(kinds.state, stateBytes, tick);
  for (const player of server.players.values()) if (player.data.subscribed) player.send(state);
});
server.on("leave", (_, { kind, code }) => count(kind === "kicked" ? `kicked: ${codeName(code)}` : kind));
server.on("refused", ({ code }) => count(`refused: ${codeName(code)}`));

function begin() {
  late = new Latencies();
  endings = {};
  before = { stats: server.stats, cpu: process.cpuUsage(), at: performance.now() };
}

function figures() {
  const seconds = (performance.now() - before.at) / 1000;
  const { user, system } = process.cpuUsage(before.cpu);
  const { stats } = server;
  const limits = Object.entries(stats.limits).map(([name, hits]) => [name, hits - before.stats.limits[name]]);
  return {
    seconds,
    cpuPercent: (user + system) / 1e4 / seconds,
    lateMs: { p99: late.percentile(0.99), max: late.max },
    ticksSkipped: stats.ticksSkipped - before.stats.ticksSkipped,
    messagesPerSecond: (stats.messagesIn - before.stats.messagesIn) / seconds,
    limits: Object.fromEntries(limits.filter(([, hits]) => hits > 0)),
    endings,
    pending: stats.pending,
    resident: process.memoryUsage().rss,
  };
}

begin();
process.on("message", async (question) => {
  if (question === "begin") begin();
  if (question === "figures") process.send({ figures: figures() });
  if (question === "stop") {
    await server.close();
    process.disconnect();
  }
});
process.once("disconnect", () => process.exit());
process.send("ready");
