// Prints declarations as one generated TypeScript file, by ts-morph. Line breaks within a declaration are the
// formatter's business, which runs over everything.
import { Project, type StatementStructures } from "ts-morph";
import type { OutputFile } from "../../output/outputFile.js";
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
    content: print([...(file.imports?.declarations() ?? []), ...file.statements]),
    language: "ts",
    emitter: file.emitter,
    sources: [...new Set(file.sources)].filter((each) => each !== undefined).sort(),
  };
}

// Created once: a project is costly, and printing leaves nothing behind in it.
let project: Project | undefined;

function print(statements: StatementStructures[]): string {
  project ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const source = project.createSourceFile("generated.ts", { statements }, { overwrite: true });
  const content = source.getFullText();
  project.removeSourceFile(source);
  return content;
}
