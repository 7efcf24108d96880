// Finding and loading Steam's library. The working directory, which a game server does not control, plays no part.
import { dirname, isAbsolute, join } from "node:path";
import { addon } from "./addon.js";
import { cut } from "./describe.js";
import { explained, unexplained } from "./explained.js";
import { libraryFileProblem } from "./libraryFileProblem.js";

/** The Steam library this process uses. */
export interface LibraryInfo {
  /** Absolute path of the file. */
  path: string;
  /** Whether it is `@headwater/loopback`, which talks to no Steam. */
  isLoopback: boolean;
  /** The SDK it belongs to, told by the accessors it exports; undefined if it is none of those this package knows. */
  sdkVersion?: string;
  /** Functions this package binds and it does not export. Calling one throws `HEADWATER_SYMBOL_MISSING`. */
  missing: string[];
  /**
   * Functions it exports with another signature than this package's SDK gives them, and which cannot be called by it
   * without a guess. Calling one throws the same. Those that can are called so.
   */
  incompatible: string[];
}

/** No library was found, or the one found could not be loaded. */
export class LibraryLoadError extends Error {
  readonly code = "HEADWATER_LIBRARY_LOAD";
  /** Every place looked at, with what was wrong there. */
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    const message =
      `No Steam library could be loaded. Tried:\n${tried.map((each) => `  - ${each}`).join("\n")}\nPossible solutions:\n` +
      `  - copy ${fileName()} from the Steamworks SDK (redistributable_bin) beside the program's main module\n` +
      "  - set STEAM_API_LIBRARY to its full path, or STEAMWORKS_SDK to the SDK's folder\n" +
      "  - pass its path to loadLibrary() or as the `library` option\n" +
      "  - without Steam, for development and tests: npm i -D @headwater/loopback, and pass its libraryPath()";
    super(explained(message, "HEADWATER_LIBRARY_LOAD"));
    this.name = "LibraryLoadError";
    this.tried = tried;
  }
}

/** Paths are printed whole up to what systems take. */
const longestPath = 4096;

/** The file to load, and why this one. */
interface Candidate {
  path: string;
  origin: string;
}

/**
 * Loads Steam's library into this process. It is, in this order, the file at `path`, the one the environment variable
 * `STEAM_API_LIBRARY` names, the one in `STEAMWORKS_SDK`'s redistributable_bin for this platform, or the one beside
 * the main module. A place that is named must be good: a bad one is an error, not a reason to go on.
 *
 * `HEADWATER_STEAMCLIENT`, an absolute path as well, names the client that Valve's library is to find in place of Steam's:
 * the one of `@headwater/loopback`.
 *
 * Loading the same file again returns the same; a process can hold only one library.
 *
 * @param path - an absolute path; the environment variables are absolute paths, too
 * @throws LibraryLoadError with what was tried, what is wrong with it and possible solutions
 */
export function loadLibrary(path?: string): LibraryInfo {
  const loaded = addon.libraryInfo();
  if (path === undefined && loaded) return loaded;
  const { path: file, origin } = candidate(path);
  const where = `${cut(file, longestPath)} (${origin})`;
  if (!isAbsolute(file)) throw new LibraryLoadError([`${where}: it must be an absolute path.`]);
  const problem = libraryFileProblem(file, join("redistributable_bin", sdkFile()));
  if (problem !== undefined) throw new LibraryLoadError([`${where}: ${problem}`]);
  const client = steamClient();
  try {
    return addon.open(file, client);
  } catch (error) {
    throw new LibraryLoadError([`${where}: ${cut(unexplained((error as Error).message), 2 * longestPath)}`]);
  }
}

/** The library in use, or undefined before {@link loadLibrary}. */
export function libraryInfo(): LibraryInfo | undefined {
  return addon.libraryInfo();
}

/** The client that Valve's library is to find in place of Steam's; empty unless somebody names one. */
function steamClient(): string {
  const named = process.env["HEADWATER_STEAMCLIENT"] ?? "";
  if (named !== "" && !isAbsolute(named))
    throw new LibraryLoadError([`${cut(named, longestPath)} (HEADWATER_STEAMCLIENT): it must be an absolute path.`]);
  return named;
}

function candidate(path: string | undefined): Candidate {
  if (path !== undefined) return { path, origin: "the path given" };
  const named = process.env["STEAM_API_LIBRARY"];
  if (named) return { path: named, origin: "STEAM_API_LIBRARY" };
  const sdk = process.env["STEAMWORKS_SDK"];
  if (sdk) return { path: join(sdk, "redistributable_bin", sdkFile()), origin: "STEAMWORKS_SDK" };
  const main = process.argv[1];
  // Node makes the main module's path absolute; anything else is an argument of a program without one, as of `node -e`.
  if (main !== undefined && isAbsolute(main)) {
    return { path: join(dirname(main), fileName()), origin: "beside the main module" };
  }
  throw new LibraryLoadError([
    "nothing: no path was given, STEAM_API_LIBRARY and STEAMWORKS_SDK are not set, and the program has no main module",
  ]);
}

/** The library's file name on this platform. */
function fileName(): string {
  switch (process.platform) {
    case "win32":
      return "steam_api64.dll";
    case "darwin":
      return "libsteam_api.dylib";
    default:
      return "libsteam_api.so";
  }
}

/** Where the SDK keeps it below redistributable_bin. */
function sdkFile(): string {
  switch (process.platform) {
    case "win32":
      return join("win64", fileName());
    case "darwin":
      return join("osx", fileName());
    default:
      return join(process.arch === "arm64" ? "linuxarm64" : "linux64", fileName());
  }
}
