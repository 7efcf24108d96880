// Structs and unions: fields, callback ids, and the layout on every platform.
import type { Cursor, TranslationUnit } from "@headwater/clang";
import { type ApiField, type ApiStruct, type Platform, platforms, type StructLayout } from "../model/apiModel.js";
import type { ProblemList } from "../model/problems.js";
import { callbackIdName } from "../model/sdkNames.js";
import type { Declaration, Declarations } from "./declarations.js";
import { isRecord } from "./declarations.js";
import { docText } from "./docComment.js";
import { readFlatMethods } from "./flatMethods.js";
import { isInterface } from "./interfaces.js";
import type { TypeSpeller } from "./typeSpeller.js";

export type Layouts = Map<string, StructLayout>;

/** A struct without a layout on one of the platforms is added to `problems`. */
export function readStructs(
  declarations: Declarations,
  types: TypeSpeller,
  layouts: Record<Platform, Layouts>,
  problems: ProblemList,
): ApiStruct[] {
  const flatMethods = readFlatMethods(declarations, types);
  const structs: ApiStruct[] = [];
  for (const declaration of dataRecords(declarations)) {
    const { cursor, name, location } = declaration;
    const callbackId = callbackIdOf(cursor);
    const methods = flatMethods.get(name);
    const doc = docText(cursor.comment);
    const layout = layoutsOf(declaration, layouts, problems);
    if (layout === undefined) continue;
    structs.push({
      name,
      ...(callbackId === undefined ? {} : { callbackId }),
      ...(cursor.kind === "UnionDecl" ? { isUnion: true } : {}),
      fields: members(cursor).map((member) => readField(member, declarations, types)),
      layout,
      ...(methods === undefined ? {} : { methods }),
      ...(doc === undefined ? {} : { doc }),
      location,
    });
  }
  return structs;
}

/** Sizes and offsets of every struct of `unit`, by qualified name. */
export function readLayouts(unit: TranslationUnit, declarations: Declarations): Layouts {
  const layouts: Layouts = new Map();
  for (const { cursor, name } of dataRecords(declarations)) {
    const type = cursor.type === undefined ? undefined : unit.types[cursor.type];
    if (type?.size === undefined || type.align === undefined) continue;
    const offsets: Record<string, number> = {};
    for (const member of members(cursor)) {
      const key = memberName(member, declarations);
      if (member.bitOffset !== undefined && key !== "") offsets[key] = Math.floor(member.bitOffset / 8);
    }
    layouts.set(name, { size: type.size, align: type.align, offsets });
  }
  return layouts;
}

/** Complete records that hold data; templates have no layout and interfaces only a vtable. */
function* dataRecords(declarations: Declarations): Generator<Declaration> {
  for (const declaration of declarations.all) {
    if (isRecord(declaration.cursor) && declaration.cursor.isDefinition && !isInterface(declaration)) yield declaration;
  }
}

/** Fields, and anonymous structs and unions, which are members without a field of their own. */
function members(cursor: Cursor): Cursor[] {
  return cursor.children.filter((child) => child.kind === "FieldDecl" || child.isAnonymousMember);
}

/** An anonymous member goes by its type: `(anonymous union)`. */
function memberName(member: Cursor, declarations: Declarations): string {
  if (member.kind === "FieldDecl") return member.spelling;
  return (declarations.nameOf(member.entity) ?? "").replace(/^.*::/, "");
}

function readField(member: Cursor, declarations: Declarations, types: TypeSpeller): ApiField {
  if (member.kind !== "FieldDecl") return { name: "", type: declarations.nameOf(member.entity) ?? "" };
  const doc = docText(member.comment);
  return {
    name: member.spelling,
    type: types.spell(member.type),
    ...(member.bitWidth === undefined ? {} : { bits: member.bitWidth }),
    ...(doc === undefined ? {} : { doc }),
  };
}

function callbackIdOf(cursor: Cursor): number | undefined {
  for (const child of cursor.children) {
    const candidates = child.kind === "EnumDecl" && child.isUnnamed ? child.children : [child];
    const found = candidates.find((candidate) => candidate.spelling === callbackIdName);
    if (typeof found?.value === "bigint") return Number(found.value);
  }
  return undefined;
}

function layoutsOf(
  { name, location }: Declaration,
  layouts: Record<Platform, Layouts>,
  problems: ProblemList,
): ApiStruct["layout"] | undefined {
  const missing = platforms.filter((platform) => !layouts[platform].has(name));
  if (missing.length > 0) {
    const what = `${name} has no layout on ${missing.join(", ")}: the headers define it elsewhere only`;
    problems.add({ kind: "unreadable", place: location, what, todo: "Define it on every platform" });
    return undefined;
  }
  const entries = platforms.map((platform) => [platform, layouts[platform].get(name)]);
  return Object.fromEntries(entries) as ApiStruct["layout"];
}
