// Prints declarations as one generated file of the typed API.
import type { StatementStructures } from "ts-morph";
import type { OutputFile } from "../../output/outputFile.js";
import { printTypeScript } from "../printTypeScript.js";
import type { ImportCollector } from "./importCollector.js";

/** Where the typed API's generated code lives, relative to the repository root. */
export const generatedRoot = "packages/typed/src/generated";

export interface TypeScriptFile {
  /** Below `generatedRoot`. */
  path: string;
  emitter: string;
  sources: Iterable<string | undefined>;
  imports?: ImportCollector;
  statements: StatementStructures[];
}

export function printFile(file: TypeScriptFile): OutputFile {
  return {
    path: `${generatedRoot}/${file.path}`,
    content: printTypeScript([...(file.imports?.declarations() ?? []), ...file.statements]),
    language: "ts",
    emitter: file.emitter,
    sources: [...new Set(file.sources)].filter((each) => each !== undefined).sort(),
  };
}
