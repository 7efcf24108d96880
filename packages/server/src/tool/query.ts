// headwater-server query: what a server says of itself to browsers.
import { parseArgs } from "node:util";
import { toJson } from "@headwater/typed";
import { defaults } from "../defaults.js";
import { askPlayers, askRules, askServer } from "../query/askServer.js";
import type { Command } from "./commandLine.js";
import { numberOf, UsageError } from "./usageError.js";

const usual = defaults["headwater-server query --timeout"].default;

const help = `headwater-server query <host:port> [--json] [--timeout <ms>]

Asks a server's query port (A2S) for what the server browser shows: the server, its players and its rules.

  --json      prints it as JSON
  --timeout   how long to wait for each answer (default ${usual})

Exit code: 0 if the server answers, 1 if not.
`;

export const query: Command = async (args, { stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      timeout: { type: "string", default: String(usual) },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    stdout.write(help);
    return 0;
  }
  const [, host, port] = /^\[?([^\]]+?)\]?:(\d+)$/.exec(positionals[0] ?? "") ?? [];
  if (host === undefined || port === undefined || positionals.length > 1)
    throw new UsageError("query: expected one address, host:port, as in: headwater-server query 203.0.113.5:27016");
  const at = [
    host,
    numberOf("query: port", port, 1, 65535),
    numberOf("--timeout", values.timeout, 1, 600_000),
  ] as const;
  const server = await askServer(...at);
  if (server === undefined) {
    stderr.write(
      `Nobody answers on UDP port ${port} of ${host}. It has to be the query port, not the game's; and look whether a ` +
        "firewall is in between.\n",
    );
    return 1;
  }
  const [players, rules] = await Promise.all([askPlayers(...at), askRules(...at)]);
  if (values.json) {
    stdout.write(`${JSON.stringify(toJson({ server, players, rules }), undefined, 2)}\n`);
    return 0;
  }
  const rows = Object.entries(toJson(server)).filter(([, value]) => value !== undefined && String(value) !== "");
  for (const [name, value] of rows) stdout.write(`${name.padEnd(12)}${shown(value)}\n`);
  for (const [name, value] of Object.entries(rules ?? {}))
    stdout.write(`rule        ${shown(name)} = ${shown(value)}\n`);
  for (const { name, score, seconds } of players ?? [])
    stdout.write(`player      ${shown(name)}, score ${score}, for ${Math.round(seconds)} s\n`);
  return 0;
};

/** What strangers say must not steer the terminal. */
function shown(value: unknown): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return String(value).replace(/[\u0000-\u001f\u007f-\u009f]/g, "�");
}
