// Puts the translation of a project's server scripts beside them, with what they stand on and a program that runs them.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PortingFacts } from "../facts.js";
import { reasonOf } from "../projectFiles.js";
import { readProjectSettings } from "../projectSettings.js";
import type { ReadProject } from "../scanProject.js";
import { safe } from "./bindings.js";
import { type Translation, translate } from "./writeProject.js";

/** What was written; `--format json` prints it as it is. */
export interface Written {
  /** Of this form; a change that breaks readers counts it up. */
  readonly schema: 1;
  readonly scripts: readonly Omit<Translation, "text" | "isNode" | "exportName">[];
  /** TypeScript, from the folder written to. */
  readonly files: readonly string[];
  /** What was there already, and was left. */
  readonly kept: readonly string[];
  /** Scripts of clients, and C#. */
  readonly passedOver: readonly { readonly path: string; readonly reason: string }[];
  readonly lines: number;
  readonly translated: number;
}

export class WriteError extends Error {}

export interface WriteOptions {
  readonly to: string;
  readonly serverScene: string | undefined;
}

export function writeFiles(
  { sources }: ReadProject,
  facts: PortingFacts,
  runtime: string,
  { to, serverScene }: WriteOptions,
): Written {
  const scripts = sources.filter(({ path, side }) => path.endsWith(".gd") && side === "server");
  const passedOver = sources.flatMap(({ path, side }) => {
    if (path.endsWith(".cs")) return [{ path, reason: "C#: only GDScript is translated" }];
    return path.endsWith(".gd") && side === "client" ? [{ path, reason: "run by clients alone" }] : [];
  });
  const settings = readProjectSettings(sources.find(({ path }) => path === "project.godot")?.source ?? "");
  const translations = translate(scripts, settings.autoloadNames, facts);
  const scene = serverScene ?? settings.serverScene;
  const sceneSource = sources.find(({ path }) => path === scene)?.source;
  const runs = translations
    .filter(
      ({ path, isNode }) =>
        isNode && (settings.autoloadNames.has(path) || (sceneSource?.includes(`res://${path}`) ?? true)),
    )
    .toSorted((a, b) => order(settings.autoloads, a.path) - order(settings.autoloads, b.path));

  const files: string[] = [];
  const kept: string[] = [];
  const put = (path: string, write: (full: string) => void): void => {
    const full = join(to, path);
    if (existsSync(full)) {
      kept.push(path);
      return;
    }
    try {
      mkdirSync(dirname(full), { recursive: true });
      write(full);
    } catch (error) {
      throw new WriteError(`--write ${full}: cannot be written: ${reasonOf(error)}. Name another folder with --to.`);
    }
    files.push(path);
  };
  for (const { path, text } of translations) put(path.replace(/\.gd$/, ".ts"), (full) => writeFileSync(full, text));
  if (translations.length > 0)
    for (const name of readdirSync(runtime)) put(name, (full) => copyFileSync(join(runtime, name), full));
  // Many a project has a main.gd of its own.
  const program = files.includes("main.ts") || kept.includes("main.ts") ? "run.ts" : "main.ts";
  if (runs.length > 0) put(program, (full) => writeFileSync(full, mainProgram(runs)));
  const sum = (of: "lines" | "translated"): number => translations.reduce((all, each) => all + each[of], 0);
  return {
    schema: 1,
    scripts: translations.map(({ text: _, isNode: __, exportName: ___, ...said }) => said),
    files,
    kept,
    passedOver,
    lines: sum("lines"),
    translated: sum("translated"),
  };
}

/** Autoloads come first, in their order. */
function order(autoloads: readonly string[], path: string): number {
  const index = autoloads.indexOf(path);
  return index === -1 ? autoloads.length : index;
}

function mainProgram(runs: readonly Translation[]): string {
  const names = runs.map(({ exportName }) => safe(exportName));
  return [
    "// Runs the server, as Godot's main loop would.",
    `import { run } from "./godot.js";`,
    ...runs.map(({ path }, index) => `import * as ${names[index]} from "./${path.replace(/\.gd$/, ".js")}";`),
    "",
    `process.exitCode = await run(${names.join(", ")});`,
    "",
  ].join("\n");
}
