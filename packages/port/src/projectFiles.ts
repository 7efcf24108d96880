// The files of a Godot project that are read, and what is left out.
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";

export interface ProjectFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** `.gd`, `.cs`, `.tscn`, which `.tres` is read as; `.godot` of project.godot, `.cfg` of export_presets.cfg. */
  readonly extension: string;
}

export interface Walk {
  readonly files: ProjectFile[];
  /** Files that hold the `uid://` of the script beside them, as `server.gd.uid`. */
  readonly uidFiles: string[];
  /** Folders that were left out because they hold GodotSteam itself. */
  readonly skipped: string[];
  /** Folders and links that could not be read. */
  readonly unreadable: { readonly path: string; readonly reason: string }[];
}

const extensions = new Set([".gd", ".cs", ".tscn"]);
/** Scenes and resources are written alike. */
const readAs: Readonly<Record<string, string>> = { ".tres": ".tscn" };
const settings: Readonly<Record<string, string>> = { "project.godot": ".godot", "export_presets.cfg": ".cfg" };

/** Folders of tools; the ones that begin with a dot are invisible to Godot as well. */
function isToolFolder(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^(\w+: [^,]*),.*$/s, "$1") : String(error);
}

/** Files below `root`, in the order of their paths. Each folder is read once, whatever links lead to it. */
export function projectFiles(root: string): Walk {
  const walk: Walk = { files: [], uidFiles: [], skipped: [], unreadable: [] };
  const visited = new Set<string>();

  function kindOf(entry: Dirent, path: string): "file" | "folder" | undefined {
    const target = entry.isSymbolicLink() ? statSync(join(root, path)) : entry;
    if (target.isDirectory()) return "folder";
    return target.isFile() ? "file" : undefined;
  }
  function visit(folder: string): void {
    const real = realpathSync(join(root, folder));
    if (visited.has(real)) return;
    visited.add(real);
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      guarded(path, () => visitEntry(entry, path));
    }
  }
  function visitEntry(entry: Dirent, path: string): void {
    const written = extname(entry.name).toLowerCase();
    if (written === ".uid") walk.uidFiles.push(path);
    const extension = settings[entry.name] ?? readAs[written] ?? written;
    const wanted = extensions.has(extension) || settings[entry.name] !== undefined;
    if (entry.isFile() && !wanted) return;
    const kind = kindOf(entry, path);
    if (kind === "file" && wanted) walk.files.push({ path, extension });
    if (kind !== "folder" || isToolFolder(entry.name)) return;
    if (/(?:^|\/)addons\/godotsteam[^/]*$/i.test(path)) walk.skipped.push(path);
    else visit(path);
  }
  function guarded(path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      walk.unreadable.push({ path, reason: reasonOf(error) });
    }
  }

  visit("");
  return walk;
}
