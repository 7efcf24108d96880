// Which files of a project a scene leads to: by res:// paths, names of classes, and what extends what.
import type { ProjectFile } from "./projectFiles.js";

/** What one file says of others. */
export interface References {
  /** Paths below `res://`. */
  readonly paths: readonly string[];
  /** Names that could be classes of other files. */
  readonly words: ReadonlySet<string>;
  /** Classes that all files know by name. */
  readonly classes: readonly string[];
}

export function referencesOf(source: string): References {
  return {
    paths: [...source.matchAll(/res:\/\/([^"'\n]+)/g)].map((match) => match[1] ?? ""),
    words: new Set(source.match(/\b[A-Z]\w*/g) ?? []),
    classes: [...source.matchAll(/^\s*(?:class_name|(?:\w+\s+)*class)\s+([A-Z]\w*)/gm)].map((match) => match[1] ?? ""),
  };
}

/** All files that `roots` lead to, themselves included. Whatever may be reached counts. */
export function reachable(
  roots: readonly string[],
  files: readonly ProjectFile[],
  references: ReadonlyMap<string, References>,
): Set<string> {
  const known = new Set(files.map(({ path }) => path));
  const byClass = new Map<string, string>();
  for (const [path, { classes }] of references) for (const name of classes) byClass.set(name, path);
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!known.has(path) || reached.has(path)) continue;
    reached.add(path);
    const { paths = [], words = new Set<string>() } = references.get(path) ?? {};
    waiting.push(...paths);
    for (const [name, file] of byClass) if (words.has(name)) waiting.push(file);
  }
  return reached;
}
