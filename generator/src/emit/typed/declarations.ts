// The declarations a generated TypeScript file is made of, as ts-morph takes them: exported, and documented.
import {
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertySignatureStructure,
  type StatementStructures,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";

// Declarations stand apart, also from the stamp above the first.
const exported = { isExported: true, leadingTrivia: "\n" } as const;

/** `export type A = B;` */
export function typeAlias(name: string, type: string, doc: string): StatementStructures {
  return { kind: StructureKind.TypeAlias, ...exported, name, type, docs: [doc] };
}

/** `export interface A { b: C; }` */
export function interfaceOf(
  name: string,
  properties: OptionalKind<PropertySignatureStructure>[],
  doc: string,
): StatementStructures {
  return { kind: StructureKind.Interface, isExported: true, name, docs: [doc], properties };
}

/** `export const a: B = c;` */
export function constant(name: string, initializer: string, doc: string, type?: string): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    ...exported,
    docs: [doc],
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
  };
}

/** `export class A extends B { method() {} }` */
export function classOf(
  name: string,
  base: string,
  methods: OptionalKind<MethodDeclarationStructure>[],
  doc: string,
): StatementStructures {
  return { kind: StructureKind.Class, isExported: true, name, docs: [doc], extends: base, methods };
}

/** `export * from "./a.js";` */
export function exportAll(moduleSpecifier: string): StatementStructures {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier };
}
