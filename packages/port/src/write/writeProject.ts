// Translates the scripts of a project: their texts, and what of them was left out.
import type { PortingFacts } from "../facts.js";
import { Judge } from "../judge.js";
import type { Binding } from "./bindings.js";
import { Types } from "./infer.js";
import { type SourceFile, WriteProject } from "./project.js";
import { SteamTypes } from "./steamTypes.js";
import { SteamWords } from "./steamWords.js";
import { callbacks, ScriptWriter } from "./writeScript.js";
import type { LeftOut } from "./writeStatements.js";

export interface Translation {
  /** Of the script. */
  readonly path: string;
  /** The TypeScript. */
  readonly text: string;
  /** Lines of the script that hold code. */
  readonly lines: number;
  /** Of these, those that were translated. */
  readonly translated: number;
  readonly leftOut: readonly LeftOut[];
  /** Whether Godot's main loop has something to call in it. */
  readonly isNode: boolean;
  /** How other scripts call it. */
  readonly exportName: string;
}

/**
 * @param autoloads - Path of a script -> its name.
 * @param godot - Where what of Godot they stand on is, from the folder of the paths.
 */
export function translate(
  files: readonly SourceFile[],
  autoloads: ReadonlyMap<string, string>,
  facts: PortingFacts,
  godot = "godot.js",
): Translation[] {
  const project = new WriteProject(files, autoloads);
  const types = new Types(project, new SteamTypes(facts.pages));
  const words = new SteamWords(new Judge(facts), facts.advice);
  const setters = new Set<Binding>();
  const write = () => project.scripts.map((info) => new ScriptWriter(info, types, words, setters).write(godot));
  // What is assigned from other scripts, and what could not be translated, is known behind the first time.
  write();
  return write().map(({ text, leftOut }, index) => {
    const { path, script, main, autoload } = project.scripts[index] as (typeof project.scripts)[number];
    const lost = new Set<number>();
    for (const { line, endLine } of leftOut)
      for (let at = line; at <= endLine; at++) if (script.code.has(at)) lost.add(at);
    return {
      path,
      text,
      lines: script.code.size,
      translated: script.code.size - lost.size,
      leftOut,
      isNode: main.module && callbacks.some((name) => main.members.has(name)),
      exportName: autoload ?? main.name,
    };
  });
}
