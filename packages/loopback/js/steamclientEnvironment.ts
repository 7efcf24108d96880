// What a program with Valve's own library needs to find the loopback in place of a Steam client. Only child processes
// can be given it: the system's loader reads its variable when a process starts.
import { mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import layout from "./layout.cjs";
import { steamclientPath } from "./libraryPath.js";

/**
 * Prepares a folder in which Valve's `libsteam_api` finds the loopback's `steamclient`, and returns the environment for a
 * child process that looks there: a game server of any engine, as it was built. Nothing else finds the folder, and it
 * can be removed once the child has ended.
 *
 * @param folder - made if it is not there; links to this package's libraries are put into it
 * @param environment - what the child gets besides
 * @returns the child's environment
 * @throws Error when this package has no steamclient for this platform
 * @example
 * const env = steamclientEnvironment(mkdtempSync(join(tmpdir(), "steamclient-")));
 * spawn("./MyServer.x86_64", ["-batchmode"], { env: { ...env, SteamAppId: "480" } });
 */
export function steamclientEnvironment(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const source = steamclientPath();
  const target = resolve(folder);
  mkdirSync(target, { recursive: true });
  // All but our own libsteam_api, which would be found before Valve's.
  for (const name of readdirSync(dirname(source)).filter((each) => each !== layout.libraryFileName)) {
    rmSync(join(target, name), { force: true });
    symlinkSync(join(dirname(source), name), join(target, name));
  }
  const given = Object.entries(environment).filter((each): each is [string, string] => each[1] !== undefined);
  const paths = [target, ...(environment["LD_LIBRARY_PATH"] ?? "").split(delimiter).filter((path) => path !== "")];
  return {
    ...Object.fromEntries(given),
    LD_LIBRARY_PATH: paths.join(delimiter),
    HEADWATER_STEAMCLIENT: join(target, basename(source)),
  };
}
