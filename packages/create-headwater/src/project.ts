// Makes a project: the template's files, with the game's name, and with or without ticks.
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Project {
  name: string;
  tickRate: number;
}

const template = fileURLToPath(new URL("../template", import.meta.url));

export const isPackageName = (name: string): boolean => /^[a-z0-9][a-z0-9_-]{0,99}$/.test(name);

export function writeProject(folder: string, project: Project): void {
  cpSync(template, folder, { recursive: true });
  // npm publishes no file of this name.
  renameSync(join(folder, "gitignore"), join(folder, ".gitignore"));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    writeFileSync(path, filledIn(readFileSync(path, "utf8"), project));
  }
  const manifest = join(folder, "package.json");
  const versions = JSON.parse(readFileSync(new URL("versions.json", import.meta.url), "utf8")) as Record<
    string,
    string
  >;
  const description = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, Record<string, string>>;
  for (const kind of ["dependencies", "devDependencies"])
    for (const name of Object.keys(description[kind] ?? {}))
      (description[kind] as Record<string, string>)[name] = versions[name] ?? "*";
  writeFileSync(manifest, `${JSON.stringify(description, undefined, 2)}\n`);
}

/**
 * `__NAME__` and `__TICK_RATE__`, and the lines between `// ticks:` or `// no ticks:` and `// end`, of which those stay
 * that fit.
 */
export function filledIn(text: string, { name, tickRate }: Project): string {
  const kept = tickRate > 0 ? "ticks" : "no ticks";
  return text
    .replaceAll(/^ *\/\/ (ticks|no ticks):\n((?:.*\n)*?) *\/\/ end\n/gm, (_, kind: string, lines: string) =>
      kind === kept ? lines : "",
    )
    .replaceAll("__NAME__", name)
    .replaceAll("__TICK_RATE__", String(tickRate));
}
