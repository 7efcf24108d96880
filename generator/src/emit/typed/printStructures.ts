// Structures -> TypeScript, by ts-morph. Line breaks within a declaration are the formatter's business, which runs over
// everything.
import {
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { assertNever } from "../../model/assertNever.js";
import type { MethodStructure, ParameterStructure, StatementStructure } from "./structures.js";

// Created once: a project is costly, and printing leaves nothing behind in it.
let project: Project | undefined;

/** Declarations stand apart, also from the stamp above the first; imports and exports below each other. */
export function printStructures(statements: readonly StatementStructure[]): string {
  project ??= new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const source = project.createSourceFile("generated.ts", { statements: statements.map(toMorph) }, { overwrite: true });
  const content = source.getFullText();
  project.removeSourceFile(source);
  return content;
}

function toMorph(statement: StatementStructure): StatementStructures {
  switch (statement.kind) {
    case "import": {
      const { moduleSpecifier, isTypeOnly } = statement;
      const namedImports = statement.namedImports.map((each) => ({ ...each }));
      return { kind: StructureKind.ImportDeclaration, moduleSpecifier, isTypeOnly, namedImports };
    }
    case "exportAll":
      return { kind: StructureKind.ExportDeclaration, moduleSpecifier: statement.moduleSpecifier };
    case "typeAlias": {
      const { name, type, doc } = statement;
      return { kind: StructureKind.TypeAlias, isExported: true, leadingTrivia: "\n", name, type, docs: [doc] };
    }
    case "interface": {
      const { name, doc } = statement;
      const properties = statement.properties.map((each) => ({
        name: each.name,
        type: each.type,
        docs: docs(each.doc),
      }));
      return { kind: StructureKind.Interface, isExported: true, name, docs: [doc], properties };
    }
    case "const": {
      const { name, type, initializer, doc } = statement;
      return {
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
        isExported: true,
        leadingTrivia: "\n",
        docs: [doc],
        declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
      };
    }
    case "class": {
      const { name, doc } = statement;
      const methods = statement.methods.map(toMorphMethod);
      return { kind: StructureKind.Class, isExported: true, name, docs: [doc], extends: statement.extends, methods };
    }
    default:
      return assertNever(statement, "kind of statement");
  }
}

function toMorphMethod({ doc, name, parameters, returnType, statements }: MethodStructure) {
  return { name, returnType, docs: [doc], parameters: parameters.map(toMorphParameter), statements: [...statements] };
}

function toMorphParameter(parameter: ParameterStructure): OptionalKind<ParameterDeclarationStructure> {
  const { name, type, initializer, isOptional = false } = parameter;
  return { name, type, hasQuestionToken: isOptional, ...(initializer === undefined ? {} : { initializer }) };
}

function docs(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
