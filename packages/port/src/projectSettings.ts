// What project.godot and export_presets.cfg say of the server: its scene, autoloads, files left out of its export.

export interface ProjectSettings {
  /** The scene of a dedicated server, below `res://`. */
  readonly serverScene: string | undefined;
  /** Scripts and scenes that every export loads, below `res://`. */
  readonly autoloads: readonly string[];
  /** The path of each -> the name that all scripts know it by. */
  readonly autoloadNames: ReadonlyMap<string, string>;
}

/** Features of which a dedicated server's export has one. */
const serverFeatures = ["dedicated_server", "server", "headless"];

export function readProjectSettings(source: string): ProjectSettings {
  const autoloads: string[] = [];
  const autoloadNames = new Map<string, string>();
  const scenes = new Map<string, string>();
  let section = "";
  for (const line of source.split("\n")) {
    section = /^\[(\w+)\]/.exec(line)?.[1] ?? section;
    const path = /res:\/\/([^"]+)"/.exec(line)?.[1];
    if (path === undefined) continue;
    if (section === "autoload") {
      autoloads.push(path);
      autoloadNames.set(path, /^\w+/.exec(line)?.[0] ?? path);
    }
    const feature = /^run\/main_scene\.(\w+)\s*=/.exec(line)?.[1];
    if (feature !== undefined) scenes.set(feature, path);
  }
  const feature = serverFeatures.find((each) => scenes.has(each));
  return { serverScene: feature === undefined ? undefined : scenes.get(feature), autoloads, autoloadNames };
}

/** Files that the export of a dedicated server leaves out; undefined when no export is one. */
export function leftOutOfServer(source: string): string[] | undefined {
  const presets = source.split(/^\[preset\.\d+\]$/m).filter((preset) => /^dedicated_server=true$/m.test(preset));
  if (presets.length === 0) return undefined;
  return presets.flatMap((preset) =>
    [...preset.matchAll(/"res:\/\/([^"]+)"\s*:\s*"remove"/g)].map((match) => match[1] ?? ""),
  );
}
