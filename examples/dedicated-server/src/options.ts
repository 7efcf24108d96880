// The command line of the demo.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { libraryPath } from "@headwater/loopback";

export interface Options {
  /** Path of the Steam library all processes load. */
  library: string;
  players: number;
}

const usage = `usage: npm run demo -- [--library PATH] [--players N]

  --library PATH  libsteam_api to run on, e.g. Valve's; default: @headwater/loopback, which needs no Steam
  --players N     number of player processes, 1 to 8 (default 2; Valve's library has one user per Steam client,
                  so give 1 there)
`;

/** @throws Error with the usage for anything it does not know. */
export function parseOptions(args: string[]): Options | "help" {
  const { values } = parseArgs({
    args,
    options: {
      library: { type: "string" },
      players: { type: "string", default: "2" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return "help";
  }
  const players = Number(values.players);
  if (!Number.isInteger(players) || players < 1 || players > 8) {
    throw new Error(`--players is ${values.players}: expected 1 to 8.\n\n${usage}`);
  }
  // Typed by a person, unlike what a server is given: relative to where the person is.
  return { library: values.library ? resolve(values.library) : libraryPath(), players };
}
