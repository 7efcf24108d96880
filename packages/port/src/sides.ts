// Which scripts run on the server. What only clients run is not counted against it.
import type { SideEvidence } from "./multiplayer.js";

export type Side = "server" | "client";

/** How the sides were told, for people. */
export interface SidesFound {
  readonly how: string;
  readonly sideOf: (file: string) => Side;
}

/** What one script shows of its side. */
export interface ScriptEvidence extends SideEvidence {
  readonly file: string;
  /** Names that servers alone have, or the singleton SteamServer. */
  readonly usesServerNames: boolean;
  /** Names that clients alone have. */
  readonly usesClientNames: boolean;
  /** Functions that other machines call: they stand on both sides. */
  readonly hasRpc: boolean;
}

/** By the files that the server's scene leads to. */
export function sidesByScene(scene: string, reached: ReadonlySet<string>, how: string): SidesFound {
  return { how: `${how} ${scene}`, sideOf: (file) => (reached.has(file) ? "server" : "client") };
}

/** By what each script does. As long as nothing tells a server's script from the others, all of them count. */
export function sidesByEvidence(scripts: readonly ScriptEvidence[], leftOut: readonly string[]): SidesFound {
  const isLeftOut = (file: string): boolean =>
    leftOut.some((each) => file === each || file.startsWith(each.endsWith("/") ? each : `${each}/`));
  const isServers = (each: ScriptEvidence): boolean => each.server || each.usesServerNames;
  const hasServer = scripts.some(isServers);
  const clients = new Set(
    scripts
      .filter((each) => !isServers(each) && !each.hasRpc && (each.client || each.usesClientNames))
      .map(({ file }) => file),
  );
  return {
    how: hasServer ? "what each script does" : "",
    sideOf: (file) => (isLeftOut(file) || (hasServer && clients.has(file)) ? "client" : "server"),
  };
}
