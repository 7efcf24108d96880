// server.mjs <kind> <port>: one of the servers, and what it costs.
import { quantiles, serve } from "../fairness/side.mjs";
import { servers } from "./servers.mjs";

const [kind, port] = process.argv.slice(2);
const { late, players } = await servers[kind](Number(port));
const empty = process.memoryUsage().rss;
let before;

serve({
  begin() {
    late.length = 0;
    before = { cpu: process.cpuUsage(), at: performance.now() };
  },
  figures() {
    const seconds = (performance.now() - before.at) / 1000;
    const { user, system } = process.cpuUsage(before.cpu);
    return {
      players: players(),
      cpuPercent: (user + system) / 1e4 / seconds,
      late: quantiles(late),
      bytesPerPlayer: (process.memoryUsage().rss - empty) / Math.max(1, players()),
    };
  },
});
