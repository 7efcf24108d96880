// Prints structures as one generated TypeScript file.
import type { OutputFile } from "../../output/outputFile.js";
import type { ImportCollector } from "./importCollector.js";
import { printStructures } from "./printStructures.js";
import type { StatementStructure } from "./structures.js";

/** Where the typed API's generated code lives, relative to the repository root. */
export const generatedRoot = "packages/typed/src/generated";

export interface TypeScriptFile {
  /** Below `generatedRoot`. */
  path: string;
  emitter: string;
  sources: Iterable<string | undefined>;
  imports?: ImportCollector;
  statements: StatementStructure[];
}

export function printFile(file: TypeScriptFile): OutputFile {
  return {
    path: `${generatedRoot}/${file.path}`,
    content: printStructures([...(file.imports?.declarations() ?? []), ...file.statements]),
    language: "ts",
    emitter: file.emitter,
    sources: [...new Set(file.sources)].filter((each) => each !== undefined).sort(),
  };
}
