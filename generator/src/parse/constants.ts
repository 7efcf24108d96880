// Constants in whichever way the headers write them: `static const`, unnamed enums, macros with a value.
import type { Cursor, Macro, TranslationUnit } from "@headwater/clang";
import type { ApiConstant, SourceLocation } from "../model/apiModel.js";
import { callbackIdName, flatHeader } from "../model/sdkNames.js";
import type { Declaration, Declarations } from "./declarations.js";
import { docText } from "./docComment.js";
import { isNamedEnum } from "./enums.js";
import { macroValue } from "./macroValue.js";
import type { TypeSpeller } from "./typeSpeller.js";

/** All constants in header order. */
export function readConstants(unit: TranslationUnit, declarations: Declarations, types: TypeSpeller): ApiConstant[] {
  const constants: ApiConstant[] = [];
  for (const declaration of declarations.all) {
    if (declaration.cursor.kind === "VarDecl") constants.push(...readVariable(declaration, types));
    else if (declaration.cursor.kind === "EnumDecl" && !isNamedEnum(declaration)) {
      constants.push(...readUnnamedEnum(declaration, declarations));
    }
  }
  constants.push(...readMacros(unit.macros, declarations));
  return inHeaderOrder(constants, declarations);
}

function readVariable({ cursor, scope, location }: Declaration, types: TypeSpeller): ApiConstant[] {
  if (cursor.type === undefined || cursor.value === undefined || cursor.spelling === callbackIdName) return [];
  const type = types.at(cursor.type);
  if (!types.at(type.canonical).isConst) return [];
  const isWide = type.size === 8 && typeof cursor.value === "bigint";
  return [constant(cursor, types.spellUnqualified(cursor.type), isWide, scope, location)];
}

function readUnnamedEnum({ cursor, scope, location }: Declaration, declarations: Declarations): ApiConstant[] {
  return cursor.children
    .filter((enumerator) => enumerator.spelling !== callbackIdName)
    .map((enumerator) => {
      // The integer type of an unnamed enum differs between platforms; what matters is what holds the value.
      const value = enumerator.value as bigint;
      const [type, isWide] = integerTypeOf(value);
      return constant(enumerator, type, isWide, scope, declarations.locate(enumerator) ?? location);
    });
}

function readMacros(macros: Macro[], declarations: Declarations): ApiConstant[] {
  const known = new Map<string, bigint | number | string>();
  const constants: ApiConstant[] = [];
  for (const macro of macros) {
    const location = declarations.locate(macro);
    if (macro.isFunctionLike || location === undefined || location.file === flatHeader) continue;
    const value = macroValue(macro.tokens, known);
    if (value === undefined) continue;
    known.set(macro.name, value);
    const [type, isWide] = typeof value === "bigint" ? integerTypeOf(value) : [floatOrString(value), false];
    constants.push({ name: macro.name, type, value: jsonValue(value, isWide), location });
  }
  return constants;
}

function constant(
  cursor: Cursor,
  type: string,
  isWide: boolean,
  scope: string | undefined,
  location: SourceLocation,
): ApiConstant {
  // libclang gives an enumerator without a comment that of an enumerator above it.
  const isOwn = cursor.kind === "VarDecl" || (cursor.commentEndLine ?? 0) >= (cursor.line ?? 0) - 1;
  const doc = isOwn ? docText(cursor.comment) : undefined;
  return {
    name: cursor.spelling,
    ...(scope === undefined ? {} : { scope }),
    type,
    value: jsonValue(cursor.value as bigint | number | string, isWide),
    ...(doc === undefined ? {} : { doc }),
    location,
  };
}

function integerTypeOf(value: bigint): [type: string, isWide: boolean] {
  if (BigInt.asIntN(32, value) === value) return ["int", false];
  if (BigInt.asUintN(32, value) === value) return ["unsigned int", false];
  return [BigInt.asIntN(64, value) === value ? "long long" : "unsigned long long", true];
}

function floatOrString(value: number | string): string {
  return typeof value === "string" ? "const char *" : "double";
}

/** JSON has no 64-bit integers: they become decimal strings with a trailing n. */
function jsonValue(value: bigint | number | string, isWide: boolean): number | string {
  if (typeof value !== "bigint") return value;
  return isWide ? `${value}n` : Number(value);
}

/** By file in the order of inclusion, then by line; macros come apart from declarations. */
function inHeaderOrder(constants: ApiConstant[], declarations: Declarations): ApiConstant[] {
  const order = new Map<string, number>();
  for (const { location } of [...declarations.all, ...constants.map((each) => ({ location: each.location }))]) {
    if (!order.has(location.file)) order.set(location.file, order.size);
  }
  const rank = (location: SourceLocation) => order.get(location.file) ?? order.size;
  const line = ({ location }: ApiConstant) => location.line ?? 0;
  return constants.sort((a, b) => rank(a.location) - rank(b.location) || line(a) - line(b));
}
