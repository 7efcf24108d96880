// What a whole server costs with 64 and with 500 players, in processes of their own: by @headwater/server, by hand, by ws.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { answer, ask } from "../fairness/side.mjs";
import { median } from "../measure.mjs";

/** Of the cost by hand. */
export const target = 1.15;
export const kinds = { server: "`@headwater/server`", typed: "by hand on `typed`", ws: "`ws`" };
const port = 27975;
const rounds = Number(process.env["SERVING_ROUNDS"] ?? 3);
const [warmUpSeconds, seconds] = [2, 6];
/** Players of one process. */
const crowdSize = 50;

/** One server with so many players. */
export async function measure(kind, players) {
  const children = [];
  const start = async (program, ...args) => {
    const path = fileURLToPath(new URL(program, import.meta.url));
    const child = fork(path, args.map(String), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    children.push(child);
    await answer(child, "ready");
    return child;
  };
  try {
    const server = await start("server.mjs", kind, port);
    const crowds = [];
    for (let first = 0; first < players; first += crowdSize)
      crowds.push(await start("crowd.mjs", kind, port, Math.min(crowdSize, players - first), first));
    const began = performance.now();
    await Promise.all(crowds.map((crowd) => ask(crowd, "join")));
    const joinsPerSecond = players / ((performance.now() - began) / 1000);
    await delay(warmUpSeconds * 1000);
    for (const each of [server, ...crowds]) await ask(each, "begin");
    await delay(seconds * 1000);
    const figures = await ask(server, "figures");
    if (figures.players !== players) throw new Error(`${kind}: ${figures.players} of ${players} players are there.`);
    const trips = await Promise.all(crowds.map((crowd) => ask(crowd, "figures")));
    const of = (name) => median(trips.map((trip) => trip[name]));
    return { ...figures, joinsPerSecond, roundTrip: { p50: of("p50"), p99: of("p99") } };
  } finally {
    for (const child of children) {
      if (child.exitCode !== null) continue;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }
  }
}

export async function serving() {
  const rows = [];
  for (const players of [64, 500]) {
    const samples = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
    // They take turns, so that a slow moment of the machine meets all of them.
    for (let round = 0; round < rounds; round++)
      for (const kind of Object.keys(kinds)) samples[kind].push(await measure(kind, players));
    const cost = median(samples.server.map(({ cpuPercent }, round) => cpuPercent / samples.typed[round].cpuPercent));
    for (const [kind, some] of Object.entries(samples)) {
      const of = (value) => median(some.map(value));
      rows.push({
        ...{ players, kind, cpuPercent: of((each) => each.cpuPercent), lateP99: of((each) => each.late.p99) },
        ...{ p50: of((each) => each.roundTrip.p50), p99: of((each) => each.roundTrip.p99) },
        ...{ bytesPerPlayer: of((each) => each.bytesPerPlayer), joinsPerSecond: of((each) => each.joinsPerSecond) },
        ...(kind === "server" && { cost, met: cost <= target }),
      });
    }
  }
  return rows;
}
