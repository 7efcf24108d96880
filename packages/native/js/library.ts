// Finding and loading Steam's library. Nothing is ever loaded from the working directory by a bare name.
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { addon } from "./addon.js";

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
  /** Functions it exports with another signature than this package's SDK gives them. Calling one throws the same. */
  incompatible: string[];
}

/** No library was found, or the one found could not be loaded. */
export class LibraryLoadError extends Error {
  readonly code = "HEADWATER_LIBRARY_LOAD";
  /** Every place looked at, with what was wrong there. */
  readonly tried: readonly string[];

  constructor(tried: readonly string[]) {
    super(
      `No Steam library could be loaded. Tried:\n${tried.map((each) => `  - ${each}`).join("\n")}\nPossible solutions:\n` +
        `  - copy ${fileName()} from the Steamworks SDK (redistributable_bin) beside the program's main module\n` +
        "  - set STEAM_API_LIBRARY to its full path, or STEAMWORKS_SDK to the SDK's folder\n" +
        "  - pass its path to loadLibrary() or as the `library` option\n" +
        "  - without Steam, for development and tests: npm i -D @headwater/loopback, and pass its libraryPath()",
    );
    this.name = "LibraryLoadError";
    this.tried = tried;
  }
}

/** Where a library was looked for, and why there. */
interface Candidate {
  path: string;
  origin: string;
}

/**
 * Loads Steam's library into this process. Looks, in this order, at `path`, at the environment variable
 * `STEAM_API_LIBRARY`, in `STEAMWORKS_SDK`'s redistributable_bin for this platform, and beside the main module. A
 * place that is named must be good: a bad one is an error, not a reason to go on.
 *
 * Loading the same file again returns the same; a process can hold only one library.
 *
 * @throws LibraryLoadError with everything that was tried and possible solutions
 */
export function loadLibrary(path?: string): LibraryInfo {
  const loaded = addon.libraryInfo();
  if (path === undefined && loaded) return loaded;
  const tried: string[] = [];
  for (const candidate of candidates(path)) {
    if (!existsSync(candidate.path)) {
      tried.push(`${candidate.path} (${candidate.origin}): no such file`);
      continue;
    }
    try {
      return addon.open(candidate.path);
    } catch (error) {
      tried.push(`${candidate.path} (${candidate.origin}): ${(error as Error).message}`);
      break;
    }
  }
  throw new LibraryLoadError(tried);
}

/** The library in use, or undefined before {@link loadLibrary}. */
export function libraryInfo(): LibraryInfo | undefined {
  return addon.libraryInfo();
}

function candidates(path: string | undefined): Candidate[] {
  if (path !== undefined) return [{ path: resolve(path), origin: "the path given" }];
  const named = process.env["STEAM_API_LIBRARY"];
  if (named) {
    // A relative path would depend on the working directory, which a game server does not control.
    if (isAbsolute(named)) return [{ path: named, origin: "STEAM_API_LIBRARY" }];
    throw new LibraryLoadError([`${named} (STEAM_API_LIBRARY): it must be an absolute path`]);
  }
  const sdk = process.env["STEAMWORKS_SDK"];
  if (sdk) return [{ path: join(resolve(sdk), "redistributable_bin", sdkFile()), origin: "STEAMWORKS_SDK" }];
  const main = process.argv[1];
  return main ? [{ path: join(dirname(resolve(main)), fileName()), origin: "beside the main module" }] : [];
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
