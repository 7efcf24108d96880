// The parts a generated TypeScript file is made of: declarations as data, which emitters fill and one printer prints.

export type StatementStructure =
  | ImportStructure
  | ExportStructure
  | TypeAliasStructure
  | InterfaceStructure
  | ConstStructure
  | ClassStructure;

/** `import type { A, type B } from "./c.js";` */
export interface ImportStructure {
  kind: "import";
  moduleSpecifier: string;
  isTypeOnly: boolean;
  namedImports: readonly { name: string; isTypeOnly: boolean }[];
}

/** `export * from "./a.js";` */
export interface ExportStructure {
  kind: "exportAll";
  moduleSpecifier: string;
}

/** `export type A = B;` */
export interface TypeAliasStructure {
  kind: "typeAlias";
  doc: string;
  name: string;
  type: string;
}

/** `export interface A { b: C; }` */
export interface InterfaceStructure {
  kind: "interface";
  doc: string;
  name: string;
  properties: readonly { doc?: string; name: string; type: string }[];
}

/** `export const a: B = c;` */
export interface ConstStructure {
  kind: "const";
  doc: string;
  name: string;
  type?: string;
  initializer: string;
}

/** `export class A extends B { method() {} }` */
export interface ClassStructure {
  kind: "class";
  doc: string;
  name: string;
  extends: string;
  methods: readonly MethodStructure[];
}

export interface MethodStructure {
  doc: string;
  name: string;
  parameters: readonly ParameterStructure[];
  returnType: string;
  statements: readonly string[];
}

export interface ParameterStructure {
  name: string;
  type: string;
  initializer?: string;
  isOptional?: boolean;
}
