// Prints declarations as TypeScript, by ts-morph. Line breaks within a declaration are the formatter's business, which
// runs over everything.
import { Project, type StatementStructures } from "ts-morph";

// Created once: a project is costly, and printing leaves nothing behind in it.
let project: Project | undefined;

export function printTypeScript(statements: StatementStructures[]): string {
  project ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const source = project.createSourceFile("generated.ts", { statements }, { overwrite: true });
  const content = source.getFullText();
  project.removeSourceFile(source);
  return content;
}
