// libclang for Node: parse() turns a C++ file into plain objects. It knows C++ and nothing else.

export interface ParseOptions {
  /** The main file. It may be one of `unsavedFiles`. */
  file: string;
  /** Compiler arguments, e.g. `["-x", "c++", "-std=c++17", "-target", "x86_64-linux-gnu", "-Iinclude"]`. */
  args?: string[];
  /** Files that exist in memory only, or that replace what is on disk. Their folder must exist to be searched. */
  unsavedFiles?: UnsavedFile[];
  /** Faster, at the price of errors inside bodies. Default false. */
  skipFunctionBodies?: boolean;
  /** Whether to record macro definitions. Default true. */
  macros?: boolean;
  /** Faster: only records, their fields and the scopes around them, which is what layouts need. Default false. */
  recordsOnly?: boolean;
}

export interface UnsavedFile {
  path: string;
  contents: string;
}

export interface TranslationUnit {
  diagnostics: Diagnostic[];
  /** Top-level declarations outside system headers (`-isystem`), in source order. */
  cursors: Cursor[];
  /** Every type the cursors mention, once; cursors and types refer to types by their index here. */
  types: Type[];
  macros: Macro[];
}

export interface Diagnostic {
  severity: "ignored" | "note" | "warning" | "error" | "fatal";
  text: string;
  /** Absent when the diagnostic is about no place, e.g. about an argument. */
  file?: string;
  line?: number;
  column?: number;
  notes: Diagnostic[];
}

interface Located {
  /** As clang found it: the include path joined with the name in the `#include`. */
  file?: string;
  /** From 1. Of the place that expands it, where the declaration comes from a macro. */
  line?: number;
  column?: number;
}

/** A declaration. Statements and expressions are not represented. Properties that do not apply are absent. */
export interface Cursor extends Located {
  /** libclang's spelling: `StructDecl`, `CXXMethod`, `ParmDecl`, `EnumConstantDecl`... */
  kind: string;
  /** Newer versions of libclang give unnamed declarations a made-up spelling: look at `isUnnamed`. */
  spelling: string;
  /** The same number for all declarations of one entity, and in `Type.declaration`. */
  entity: number;
  children: Cursor[];
  /** Entity the declaration belongs to, where it is not the one around it: `class X` first named in a parameter. */
  semanticParent?: number;
  access?: "public" | "protected" | "private";
  isDefinition?: true;
  /** The documentation comment, markers included, and its first paragraph. */
  comment?: string;
  /** The line the comment ends on, by which a reader can tell whether it stands at this declaration or further up. */
  commentEndLine?: number;
  brief?: string;
  /** Texts of `__attribute__((annotate("...")))`, in source order. */
  annotations?: string[];

  /** Index into `types`. */
  type?: number;
  /** Functions: the return type. */
  result?: number;
  /** Typedefs: the aliased type. Enums: the integer type. */
  underlying?: number;

  /** Functions and variables. */
  isStatic?: true;
  isVirtual?: true;
  isPure?: true;
  isConst?: true;
  isInline?: true;
  isVariadic?: true;

  /** Records and enums: without a name. */
  isUnnamed?: true;
  /** Records: without a name and without a field of this type, so that its fields are the enclosing record's. */
  isAnonymousMember?: true;
  isAbstract?: true;
  /** Enums: `enum class`. */
  isScoped?: true;

  /** Fields and anonymous members of complete records, in bits from the start of the enclosing record. */
  bitOffset?: number;
  /** Bit fields only. */
  bitWidth?: number;

  /** Variables and parameters: the tokens behind `=`. */
  initializer?: string[];
  /** Enumerators, and variables whose initializer is a constant: integers are bigint, floats number. */
  value?: bigint | number | string;
}

export interface Type {
  /** libclang's spelling: `Pointer`, `Record`, `Typedef`, `Elaborated`, `ConstantArray`, `FunctionProto`... */
  kind: string;
  /** As this libclang prints it; scopes and spacing differ between versions. */
  spelling: string;
  isConst?: true;
  /** Index of the type without typedefs. */
  canonical: number;
  /** Bytes on the target; absent for incomplete types. */
  size?: number;
  align?: number;
  pointee?: number;
  /** Arrays: the element, and the length where it is known. */
  element?: number;
  length?: number;
  /** Functions. */
  result?: number;
  parameters?: number[];
  isVariadic?: true;
  /** Elaborated types (`struct X`, `Outer::X`): the type meant. */
  named?: number;
  /** `Cursor.entity` of what declares the type, and its unqualified name. */
  declaration?: number;
  declarationName?: string;
}

/** A `#define` outside system headers. */
export interface Macro extends Located {
  name: string;
  isFunctionLike: boolean;
  /** The replacement; of a function-like macro, with its parameter list in front. */
  tokens: string[];
}

/**
 * Parses one C++ file. Errors in the source are diagnostics, not exceptions: the declarations that could be
 * understood are returned beside them.
 *
 * @throws TypeError for options of the wrong type.
 * @throws Error where libclang gives no translation unit at all (no such file, impossible arguments).
 */
export function parse(options: ParseOptions): TranslationUnit;

/** Parses several files at once, each on a thread of its own; the results are in the order of `options`. */
export function parseAll(options: readonly ParseOptions[]): TranslationUnit[];

/** The libclang in use, e.g. `Debian clang version 14.0.6`. */
export const version: string;
