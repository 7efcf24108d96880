// How the headers are arranged: what headers written from the model need besides the declarations.
import type { TranslationUnit } from "@headwater/clang";
import type {
  ApiConstant,
  ApiInterface,
  FlatSignature,
  HeaderShape,
  HiddenMethod,
  VersionList,
} from "../model/apiModel.js";
import { flatSignature } from "../model/flatType.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { callbackIdName } from "../model/sdkNames.js";
import type { Declarations } from "./declarations.js";
import { isNamedEnum } from "./enums.js";
import type { HeaderFolder } from "./headerFolder.js";
import { includeGraph } from "./includes.js";
import { isApiMethod, isInterface, readParams } from "./interfaces.js";
import { stringMacros } from "./macroValue.js";
import { ReachableNames } from "./reachableNames.js";
import type { TypeSpeller } from "./typeSpeller.js";

export interface ShapeSources {
  unit: TranslationUnit;
  declarations: Declarations;
  types: TypeSpeller;
  folder: HeaderFolder;
  interfaces: readonly ApiInterface[];
  constants: readonly ApiConstant[];
}

export function readShape(sources: ShapeSources): HeaderShape {
  const { declarations, folder } = sources;
  const typedefs = new Map<string, string[]>();
  for (const { name, scope, location } of declarations.ofKind("TypedefDecl", "TypeAliasDecl")) {
    if (scope !== undefined) continue;
    typedefs.set(location.file, [...(typedefs.get(location.file) ?? []), name]);
  }
  return {
    headers: includeGraph(folder).map((header) => ({ ...header, typedefs: typedefs.get(header.name) ?? [] })),
    hidden: readHidden(sources),
    macros: readMacroNames(sources),
    enumerators: readEnumerators(declarations),
    flat: readFlat(sources),
    ...readWithoutFlat(sources),
    versionLists: readVersionLists(sources),
  };
}

/** Under API_GEN they are protected; before and after them stand those that are not. */
function readHidden({ declarations, types }: ShapeSources): HiddenMethod[] {
  const hidden: HiddenMethod[] = [];
  for (const declaration of declarations.ofKind("ClassDecl", "StructDecl")) {
    if (!isInterface(declaration)) continue;
    let at = 0;
    for (const cursor of declaration.cursor.children) {
      if (isApiMethod(cursor)) at++;
      else if (cursor.kind === "CXXMethod" && cursor.isVirtual) {
        hidden.push({
          interface: declaration.name,
          at,
          name: cursor.spelling,
          returnType: types.spell(cursor.result),
          params: readParams(cursor, types).map(({ type }) => type),
        });
      }
    }
  }
  return hidden;
}

function readMacroNames({ unit, constants }: ShapeSources): string[] {
  const macros = new Set(unit.macros.map(({ name }) => name));
  return constants.filter(({ name, scope }) => scope === undefined && macros.has(name)).map(({ name }) => name);
}

function readEnumerators(declarations: Declarations): string[] {
  return [...declarations.ofKind("EnumDecl")]
    .filter((declaration) => !isNamedEnum(declaration))
    .flatMap(({ cursor, scope }) => cursor.children.map(({ spelling }) => qualifiedName({ name: spelling, scope })))
    .filter((name) => !name.endsWith(callbackIdName));
}

function readFlat({ declarations, types, interfaces }: ShapeSources): FlatSignature[] {
  const declared = new Map(
    declarations.flat.flatMap(({ cursor, name }) => (cursor.kind === "FunctionDecl" ? [[name, cursor]] : [])),
  );
  return interfaces
    .flatMap(({ methods }) => methods)
    .flatMap((method) => {
      const cursor = declared.get(method.flatName);
      if (cursor === undefined) return [];
      const [, ...params] = readParams(cursor, types).map(({ type }) => type);
      const signature = { flatName: method.flatName, returnType: types.spell(cursor.result), params };
      return JSON.stringify(signature) === JSON.stringify(flatSignature(method)) ? [] : [signature];
    });
}

function readWithoutFlat({ declarations, interfaces }: ShapeSources): Pick<HeaderShape, "withoutFlat"> {
  const declared = new Set(declarations.flat.map(({ name }) => name));
  const withoutFlat = interfaces
    .filter(({ methods }) => methods.some(({ flatName }) => declared.has(flatName)))
    .flatMap(({ methods }) => methods.map(({ flatName }) => flatName).filter((name) => !declared.has(name)));
  return withoutFlat.length === 0 ? {} : { withoutFlat };
}

/** Functions whose text names several of the macros that hold an interface's version. */
function readVersionLists({ unit, declarations, folder, interfaces }: ShapeSources): VersionList[] {
  const versions = new Set(interfaces.map(({ versionString }) => versionString ?? ""));
  const texts = stringMacros(unit.macros);
  const reachable = new ReachableNames(unit.macros, folder);
  return [...declarations.ofKind("FunctionDecl")]
    .filter(({ cursor }) => cursor.isInline && cursor.isDefinition)
    .map(({ cursor, name }) => ({
      function: name,
      macros: reachable.from(cursor).filter((each) => texts.has(each) && versions.has(texts.get(each) as string)),
    }))
    .filter(({ macros }) => macros.length > 1);
}
