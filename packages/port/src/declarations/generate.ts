// headwater-port generate: writes the declarations of a project, or says whether those that are there are still right.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "../commandLine.js";
import { declarationsOf } from "./declarations.js";
import type { NodeClasses } from "./types.js";

export interface GenerateOptions {
  readonly folder: string;
  readonly out: string;
  /** Writes nothing. */
  readonly check: boolean;
  /** Names of arguments and properties whose ints are beyond 2^53. */
  readonly big: readonly string[];
}

/** Lines that are on one side only. */
function differences(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const without = (lines: string[], others: string[]): string[] => lines.filter((line) => !others.includes(line));
  return [
    ...without(old, fresh).map((line) => `  - ${line.trim()}`),
    ...without(fresh, old).map((line) => `  + ${line.trim()}`),
  ];
}

/** @returns the exit code: 1 if the project cannot be declared, or has moved on */
export function generate(options: GenerateOptions, nodeClasses: string, stdout: Output, stderr: Output): number {
  const nodes = JSON.parse(readFileSync(nodeClasses, "utf8")) as NodeClasses;
  const { files, scripts, scenes, notes, problems } = declarationsOf(options.folder, nodes, new Set(options.big));
  for (const { place, text } of [...notes, ...problems]) stderr.write(`${place}: ${text}.\n`);
  if (problems.length > 0) return 1;
  const present = (path: string): string =>
    existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
  const stale = [...files].filter(([name, text]) => present(join(options.out, name)) !== text);
  if (options.check) {
    for (const [name, text] of stale) {
      const path = join(options.out, name);
      const lines = existsSync(path) ? differences(present(path), text) : ["  is missing"];
      stdout.write(`${path}\n${lines.join("\n")}\n`);
    }
    const again = `headwater-port generate ${options.folder} --out ${options.out}`;
    stdout.write(
      stale.length === 0 ? "The declarations are those of the project.\n" : `The project has moved on: ${again}\n`,
    );
    return stale.length === 0 ? 0 : 1;
  }
  mkdirSync(options.out, { recursive: true });
  for (const [name, text] of stale) writeFileSync(join(options.out, name), text);
  stdout.write(`${options.out}: ${scripts} scripts with RPCs, ${scenes} scenes; ${stale.length} files written.\n`);
  return 0;
}
