// The compiler's complaints about headers, all of them, as one error that reads like a compiler's output.
import { isAbsolute, join, relative } from "node:path";
import type { Diagnostic, TranslationUnit } from "@headwater/clang";
import type { Platform } from "../model/apiModel.js";
import { platforms } from "../model/apiModel.js";
import type { HeaderFolder } from "./headerFolder.js";
import { mainPlatform } from "./targets.js";

/** An error where it stands; `text` is how a compiler would print it, notes included. */
export interface HeaderProblem {
  file?: string;
  line?: number;
  text: string;
}

/** Thrown when headers cannot be understood. `message` lists every problem with file:line:column. */
export class HeaderErrors extends Error {
  override readonly name = "HeaderErrors";
  readonly problems: readonly string[];

  constructor(folder: HeaderFolder, problems: readonly HeaderProblem[]) {
    const texts = problems.map(({ text }) => text);
    const count = texts.length === 1 ? "1 error" : `${texts.length} errors`;
    super(`${texts.join("\n")}\n${folder.shownAs}: ${count}`);
    this.problems = texts;
  }
}

/** The errors of all platforms' parses, each once; those that the main platform does not have say where they are. */
export function collectErrors(folder: HeaderFolder, units: Record<Platform, TranslationUnit>): HeaderProblem[] {
  const found = new Map<string, { problem: HeaderProblem; on: Set<Platform> }>();
  for (const platform of platforms) {
    for (const problem of errorsOf(folder, units[platform])) {
      const known = found.get(problem.text);
      if (known === undefined) found.set(problem.text, { problem, on: new Set([platform]) });
      else known.on.add(platform);
    }
  }
  return [...found.values()].map(({ problem, on }) =>
    on.has(mainPlatform) ? problem : { ...problem, text: problem.text.replace(/$/m, ` (on ${[...on].join(", ")})`) },
  );
}

/** Each error with the notes that explain it on lines of their own. */
function errorsOf(folder: HeaderFolder, { diagnostics }: TranslationUnit): HeaderProblem[] {
  return diagnostics
    .filter(({ severity }) => severity === "error" || severity === "fatal")
    .map((error) => ({
      ...(error.file === undefined ? {} : { file: error.file }),
      ...(error.line === undefined ? {} : { line: error.line }),
      text: [error, ...error.notes.filter(isExplanation)].map((each) => line(folder, each)).join("\n"),
    }));
}

/** How the file came to be included is a note to libclang, and no help to the reader. */
function isExplanation({ text }: Diagnostic): boolean {
  return !text.startsWith("in file included from");
}

/** `sdk-headers/1.64/isteamugc.h:12:3`, under the name the user gave the folder. */
export function shownLocation(folder: HeaderFolder, file: string, ...position: (number | undefined)[]): string {
  const inside = relative(folder.path, file);
  const shown = inside.startsWith("..") || isAbsolute(inside) ? file : join(folder.shownAs, inside);
  return [shown, ...position.filter((part) => part !== undefined)].join(":");
}

function line(folder: HeaderFolder, { file, line, column, severity, text }: Diagnostic): string {
  const where = file === undefined ? folder.shownAs : shownLocation(folder, file, line, column);
  return `${where}: ${severity === "fatal" ? "error" : severity}: ${text}`;
}
