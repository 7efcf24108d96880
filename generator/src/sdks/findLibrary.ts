// Where a server would load Steam's library from, as far as that can be known without the server.
import { isAbsolute, resolve } from "node:path";
import { libraryInSdk } from "../verify/libraryFile.js";

/**
 * The places `loadLibrary()` of @headwater/native looks at, in its order, but for the one beside the server's main
 * module, which is not running here.
 *
 * @throws Error saying how to name a library, when neither place is named or one is named badly
 */
export function findLibrary(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment["STEAM_API_LIBRARY"];
  if (named) {
    if (isAbsolute(named)) return named;
    throw new Error(`STEAM_API_LIBRARY is '${named}': it must be an absolute path, as for a server.`);
  }
  const sdk = environment["STEAMWORKS_SDK"];
  if (sdk) return libraryInSdk(resolve(sdk));
  throw new Error(
    "No library is named: neither STEAM_API_LIBRARY nor STEAMWORKS_SDK is set, and what lies beside a server's main " +
      "module is not known here. Name the library with --lib <file>, or a steam_api.json with --json <file>.",
  );
}
