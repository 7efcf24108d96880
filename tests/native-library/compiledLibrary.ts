// Compiles small shared libraries that pass for Steam's, or do not quite.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const compiler = process.env["CC"] ?? "cc";

/** For tests that need it, with {@link whyNoCompiler} in their name. */
export const canCompile = process.platform !== "win32" && spawnSync(compiler, ["--version"]).status === 0;
export const whyNoCompiler = "there is no C compiler";

/** What a library must export to be taken for Steam's. */
export const alwaysNeeded = [
  "SteamAPI_ManualDispatch_Init",
  "SteamAPI_ManualDispatch_RunFrame",
  "SteamAPI_ManualDispatch_GetNextCallback",
  "SteamAPI_ManualDispatch_FreeLastCallback",
  "SteamAPI_ManualDispatch_GetAPICallResult",
  "SteamAPI_GetHSteamPipe",
  "SteamAPI_Shutdown",
  "SteamGameServer_GetHSteamPipe",
  "SteamGameServer_Shutdown",
  "SteamInternal_GameServer_Init_V2",
];

/**
 * Compiles a library whose functions all answer 0, and returns its path.
 *
 * @param more - C source of others
 */
export function compileLibrary(
  folder: string,
  name: string,
  functions: readonly string[],
  flags: string[] = [],
  more = "",
): string {
  const path = join(folder, name);
  const source = functions.map((each) => `long ${each}(void) { return 0; }`).join("\n");
  const args = ["-shared", "-fPIC", "-x", "c", "-", "-x", "none", "-o", path, ...flags];
  const { status, stderr } = spawnSync(compiler, args, { input: `${source}\n${more}\n`, encoding: "utf8" });
  if (status !== 0) throw new Error(`${compiler} ${args.join(" ")} failed: ${stderr}`);
  return path;
}
