// Interfaces: the abstract classes and their methods with Valve's annotations.

import type { Cursor } from "@headwater/clang";
import type { ApiInterface, ApiMethod, ApiParam } from "../model/apiModel.js";
import { flatPrefix } from "../model/sdkNames.js";
import type { Accessor } from "./accessors.js";
import { parseAnnotations } from "./annotations.js";
import type { Declaration, Declarations } from "./declarations.js";
import { docText } from "./docComment.js";
import { tokenText } from "./tokenText.js";
import type { TypeSpeller } from "./typeSpeller.js";

/** Valve names every interface with a leading I; other abstract classes are helpers of the C++ side. */
export function isInterface({ cursor, name }: Declaration): boolean {
  return Boolean(cursor.isDefinition && cursor.isAbstract) && /^I[A-Z]/.test(name);
}

export function readInterfaces(
  declarations: Declarations,
  types: TypeSpeller,
  accessors: readonly Accessor[],
): ApiInterface[] {
  return [...declarations.ofKind("ClassDecl", "StructDecl")].filter(isInterface).map((declaration) => {
    const own = accessors.filter((accessor) => accessor.interfaceName === declaration.name);
    const version = own[0]?.version;
    const doc = docText(declaration.cursor.comment);
    return {
      name: declaration.name,
      ...(version === undefined ? {} : { versionString: version }),
      accessors: own.map(({ kind, name, flatName }) => ({ kind, name, flatName })),
      methods: readMethods(declaration, declarations, types),
      ...(doc === undefined ? {} : { doc }),
      location: declaration.location,
    };
  });
}

function readMethods(owner: Declaration, declarations: Declarations, types: TypeSpeller): ApiMethod[] {
  const methods: ApiMethod[] = [];
  for (const cursor of owner.cursor.children) {
    if (isApiMethod(cursor)) methods.push(readMethod(cursor, owner, declarations, types));
  }
  return methods;
}

/** What STEAM_PRIVATE_API hides is protected under API_GEN; operators have no flat function. */
export function isApiMethod({ kind, access, isStatic, spelling }: Cursor): boolean {
  return kind === "CXXMethod" && access === "public" && !isStatic && !spelling.startsWith("operator");
}

function readMethod(cursor: Cursor, owner: Declaration, declarations: Declarations, types: TypeSpeller): ApiMethod {
  const annotations = parseAnnotations(cursor.annotations) as Partial<Record<string, string>>;
  const { flat_name, callresult, callback, desc } = annotations;
  const doc = docText(cursor.comment) ?? desc;
  return {
    name: cursor.spelling,
    flatName: `${flatPrefix(owner.name)}${flat_name ?? cursor.spelling}`,
    returnType: types.spell(cursor.result),
    params: readParams(cursor, types),
    ...(cursor.isVirtual ? {} : { inline: true as const }),
    ...(callresult === undefined ? {} : { callResult: callresult }),
    ...(callback === undefined ? {} : { callback }),
    ...(doc === undefined ? {} : { doc }),
    location: declarations.locate(cursor) ?? owner.location,
  };
}

/** The parameters of a function or method. */
export function readParams(cursor: Cursor, types: TypeSpeller): ApiParam[] {
  return cursor.children
    .filter((child) => child.kind === "ParmDecl")
    .map((param) => ({
      name: param.spelling,
      type: types.spell(param.type),
      attributes: parseAnnotations(param.annotations),
      ...(param.initializer === undefined ? {} : { default: tokenText(param.initializer) }),
    }));
}
