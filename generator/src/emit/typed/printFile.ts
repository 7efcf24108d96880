// Prints ts-morph structures as one generated TypeScript file.
import { Project, type StatementStructures, StructureKind } from "ts-morph";
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

// Created once: a project is costly, and printing leaves nothing behind in it.
const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });

/** ts-morph sets a blank line in front of classes and interfaces only. */
function apart(statement: StatementStructures): StatementStructures {
  const packed = statement.kind === StructureKind.VariableStatement || statement.kind === StructureKind.TypeAlias;
  return packed ? { ...statement, leadingTrivia: "\n" } : statement;
}

export function printFile(file: TypeScriptFile): OutputFile {
  const source = project.createSourceFile(
    file.path,
    {
      kind: StructureKind.SourceFile,
      statements: [...(file.imports?.declarations() ?? []), ...file.statements.map(apart)],
    },
    { overwrite: true },
  );
  const content = source.getFullText();
  project.removeSourceFile(source);
  return {
    path: `${generatedRoot}/${file.path}`,
    content,
    language: "ts",
    emitter: file.emitter,
    sources: [...new Set(file.sources)].filter((each) => each !== undefined).sort(),
  };
}
