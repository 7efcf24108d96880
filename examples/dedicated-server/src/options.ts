// The command line of the demo.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { libraryPath } from "@headwater/loopback";

export interface Options {
  /** Path of the Steam library that the server loads. */
  library: string;
  /** Path of the one that players load. */
  playerLibrary: string;
  players: number;
}

const usage = `usage: npm run demo -- [--library PATH] [--players N]

  --library PATH  libsteam_api to run on, e.g. Valve's; default: @headwater/loopback, which needs no Steam
  --players N     number of player processes, 1 to 8 (default 2; Valve's library has one user per Steam client,
                  so give 1 there)

With HEADWATER_STEAMCLIENT, which serves no players, Valve's library is the server's alone: players are on
@headwater/loopback.
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
  const library = values.library ? resolve(values.library) : libraryPath();
  return { library, playerLibrary: process.env["HEADWATER_STEAMCLIENT"] ? libraryPath() : library, players };
}
