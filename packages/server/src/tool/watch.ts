// headwater-server watch: what happens in a running server, line by line.
import { createConnection } from "node:net";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Json } from "@headwater/typed";
import type { Snapshot } from "../snapshot.js";
import type { WatchLine } from "../watch/allowWatch.js";
import { watchedProcesses, watchPath } from "../watch/watchPath.js";
import type { Command } from "./commandLine.js";
import { numberOf, UsageError } from "./usageError.js";

const help = `headwater-server watch [pid] [--callbacks] [--players] [--json]

Shows who joins and leaves, which limits are hit, and once a second what is going on, in a server of this user on this
machine. The server has to allow it, by calling allowWatch(server) of @headwater/server/watch.

  --callbacks   Steam's callbacks as well
  --players     every player with each line of figures
  --json        prints everything as lines of JSON
`;

export const watch: Command = async (args, { stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      callbacks: { type: "boolean", default: false },
      players: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    stdout.write(help);
    return 0;
  }
  const pid = chosen(positionals);
  const socket = createConnection(watchPath(pid));
  let before: Json<Snapshot> | undefined;
  try {
    for await (const text of createInterface(socket)) {
      const line = JSON.parse(text) as WatchLine;
      if (values.json) stdout.write(`${text}\n`);
      else if ("snapshot" in line) {
        stdout.write(figures(line.snapshot, before));
        if (values.players) for (const player of line.snapshot.players) stdout.write(`  ${JSON.stringify(player)}\n`);
        before = line.snapshot;
      } else if ("message" in line)
        stdout.write(
          `${line.level === "info" ? "" : `${line.level}: `}${line.message} ${JSON.stringify(line.fields)}\n`,
        );
      else if (values.callbacks) stdout.write(`callback ${line.callback} ${JSON.stringify(line.payload)}\n`);
    }
  } catch (error) {
    stderr.write(`Process ${pid} cannot be watched: ${(error as Error).message}\n`);
    return 1;
  }
  return 0;
};

function chosen([given, ...more]: string[]): number {
  if (more.length > 0) throw new UsageError("watch: one process at a time.");
  if (given !== undefined) return numberOf("watch: pid", given, 1, 2 ** 31);
  const processes = watchedProcesses();
  const [only, ...others] = processes;
  if (only === undefined) throw new UsageError("watch: no server of this user allows it; see watch --help.");
  if (others.length > 0) throw new UsageError(`watch: there are ${processes.join(", ")}. Name one.`);
  return only;
}

function figures(
  { state, loggedOn, maxPlayers, at, stats }: Json<Snapshot>,
  before: Json<Snapshot> | undefined,
): string {
  const seconds = before === undefined ? 0 : (at - before.at) / 1000;
  type Total = "messagesIn" | "bytesIn" | "messagesOut" | "bytesOut" | "ticks";
  const rate = (name: Total): string =>
    before === undefined || seconds <= 0 ? "-" : ((stats[name] - before.stats[name]) / seconds).toFixed(0);
  return (
    `${state}${loggedOn ? "" : ", without Steam"}: ${stats.players}/${maxPlayers} players, ${stats.pending} coming in; a ` +
    `second: ${rate("messagesIn")} messages (${rate("bytesIn")} bytes) in, ${rate("messagesOut")} ` +
    `(${rate("bytesOut")} bytes) out, ${rate("ticks")} ticks\n`
  );
}
