// The declarations of one translation unit, flattened and named: what the readers of interfaces, structs and enums
// iterate over.
import { isAbsolute, relative } from "node:path";
import type { Cursor, TranslationUnit } from "@headwater/clang";
import type { SourceLocation } from "../model/apiModel.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { flatHeader } from "../model/sdkNames.js";
import type { HeaderFolder } from "./headerFolder.js";

export interface Declaration {
  cursor: Cursor;
  /** Qualified name of the class or struct it is nested in. */
  scope?: string;
  /** With scope: `CGameID::EGameIDType`, `SteamIPAddress_t::(anonymous union)`. */
  name: string;
  location: SourceLocation;
}

const recordKinds = new Set(["StructDecl", "ClassDecl", "UnionDecl"]);

export function isRecord(cursor: Cursor): boolean {
  return recordKinds.has(cursor.kind);
}

/** Transparent blocks: what is inside belongs to the scope around. libclang before 16 calls `extern "C"` unexposed. */
const blockKinds = new Set(["LinkageSpec", "UnexposedDecl"]);

export class Declarations {
  /** In header order, outer before nested; those of the flat header apart. */
  readonly all: readonly Declaration[];
  readonly flat: readonly Declaration[];
  readonly #folder: HeaderFolder;
  readonly #names = new Map<number, string>();

  constructor(unit: TranslationUnit, folder: HeaderFolder) {
    this.#folder = folder;
    const all: Declaration[] = [];
    nameTypedefed(unit.cursors, this.#names);
    this.#collect(unit.cursors, undefined, undefined, all);
    this.all = all.filter(({ location }) => location.file !== flatHeader);
    this.flat = all.filter(({ location }) => location.file === flatHeader);
  }

  /** The qualified name of a declared type; undefined where it is declared outside the headers. */
  nameOf(entity: number): string | undefined {
    return this.#names.get(entity);
  }

  *ofKind(...kinds: string[]): Generator<Declaration> {
    for (const declaration of this.all) if (kinds.includes(declaration.cursor.kind)) yield declaration;
  }

  locate({ file, line }: { file?: string; line?: number }): SourceLocation | undefined {
    if (file === undefined || line === undefined || file === this.#folder.mainFile) return undefined;
    const inside = relative(this.#folder.path, file);
    return isAbsolute(inside) ? { file, line } : { file: inside.replaceAll("\\", "/"), line };
  }

  /** `prefix` qualifies names, namespaces included; `scope` is the enclosing record alone. */
  #collect(cursors: Cursor[], prefix: string | undefined, scope: string | undefined, into: Declaration[]): void {
    const ordinals = new Map<string, number>();
    for (const cursor of cursors) {
      if (blockKinds.has(cursor.kind)) {
        this.#collect(cursor.children, prefix, scope, into);
        continue;
      }
      const location = this.locate(cursor);
      if (location === undefined) continue;
      if (cursor.semanticParent !== undefined) {
        this.#nameElsewhere(cursor, cursor.semanticParent);
        continue;
      }
      const own = this.#names.get(cursor.entity) ?? ownName(cursor, ordinals);
      const name = qualifiedName({ name: own, scope: prefix });
      if (cursor.kind === "Namespace") {
        this.#collect(cursor.children, name, scope, into);
        continue;
      }
      this.#names.set(cursor.entity, name);
      into.push({ cursor, name, location, ...(scope === undefined ? {} : { scope }) });
      if (isRecord(cursor)) this.#collect(cursor.children, name, name, into);
    }
  }

  /** A type first named inside another declaration, or a member defined outside its class: only a name to know. */
  #nameElsewhere({ entity, spelling }: Cursor, parent: number): void {
    const prefix = this.#names.get(parent);
    if (!this.#names.has(entity)) this.#names.set(entity, qualifiedName({ name: spelling, scope: prefix }));
  }
}

/** `typedef enum { ... } EName;` names the type in front of it; libclang before 16 leaves that type's spelling empty. */
function nameTypedefed(cursors: Cursor[], names: Map<number, string>): void {
  let unnamed: Cursor | undefined;
  for (const cursor of cursors) {
    if (blockKinds.has(cursor.kind) || cursor.kind === "Namespace") nameTypedefed(cursor.children, names);
    if (cursor.kind === "TypedefDecl" && unnamed !== undefined) names.set(unnamed.entity, cursor.spelling);
    unnamed = cursor.spelling === "" && !cursor.isUnnamed ? cursor : undefined;
  }
}

/** Records without a name are numbered per scope and kind, so that the name does not depend on lines and paths. */
function ownName(cursor: Cursor, ordinals: Map<string, number>): string {
  if (!cursor.isUnnamed) return cursor.spelling;
  const kind = { StructDecl: "struct", ClassDecl: "class", UnionDecl: "union" }[cursor.kind] ?? "enum";
  const label = `${cursor.isAnonymousMember ? "anonymous" : "unnamed"} ${kind}`;
  const ordinal = (ordinals.get(label) ?? 0) + 1;
  ordinals.set(label, ordinal);
  return ordinal === 1 ? `(${label})` : `(${label} ${ordinal})`;
}
