// The functions that return interfaces, with the version each was compiled for. Headers say both in annotations;
// older ones only by what the function does.
import type { TranslationUnit } from "@headwater/clang";
import type { ApiAccessor } from "../model/apiModel.js";
import { versionMacro } from "../model/sdkNames.js";
import { parseAnnotations } from "./annotations.js";
import type { Declaration, Declarations } from "./declarations.js";
import type { HeaderFolder } from "./headerFolder.js";
import { stringMacros } from "./macroValue.js";
import { ReachableNames } from "./reachableNames.js";
import type { TypeSpeller } from "./typeSpeller.js";

export interface Accessor extends ApiAccessor {
  interfaceName: string;
  version: string;
}

type Kind = ApiAccessor["kind"];

/** What an accessor calls in the end, and which side its interface is of. */
const kindsByFactory = new Map<string, Kind>([
  ["SteamInternal_FindOrCreateUserInterface", "user"],
  ["SteamInternal_FindOrCreateGameServerInterface", "gameserver"],
  ["SteamInternal_CreateInterface", "global"],
]);

export function readAccessors(
  unit: TranslationUnit,
  declarations: Declarations,
  types: TypeSpeller,
  folder: HeaderFolder,
): Accessor[] {
  const candidates = [...declarations.ofKind("FunctionDecl")].flatMap((declaration) => {
    const interfaceName = returnedInterface(declaration, types);
    return interfaceName === undefined ? [] : [{ ...declaration, interfaceName }];
  });
  const annotated = candidates.flatMap(annotatedAccessor);
  const accessors = annotated.length > 0 ? annotated : derivedAccessors(candidates, unit, folder);
  return accessors.filter(isInFlatApi(declarations));
}

interface Candidate extends Declaration {
  interfaceName: string;
}

/** `ISteamUser` of a function without parameters that returns `ISteamUser *`. */
function returnedInterface({ cursor }: Declaration, types: TypeSpeller): string | undefined {
  if (cursor.children.some(({ kind }) => kind === "ParmDecl")) return undefined;
  return /^(?:class |struct )?(I[A-Z]\w*) \*$/.exec(types.spell(cursor.result))?.[1];
}

function annotatedAccessor({ cursor, name, interfaceName }: Candidate): Accessor[] {
  const annotations = parseAnnotations(cursor.annotations) as Partial<Record<string, string>>;
  const { interface_accessor_kind: kind, interface_accessor_version: version } = annotations;
  return version === undefined || !isKind(kind) ? [] : [accessor(kind, name, interfaceName, version)];
}

function isKind(kind: string | undefined): kind is Kind {
  return kind === "user" || kind === "gameserver" || kind === "global";
}

/** From what the functions' bodies call; where an interface has none such, from its name and version macro. */
function derivedAccessors(candidates: readonly Candidate[], unit: TranslationUnit, folder: HeaderFolder): Accessor[] {
  const macros = stringMacros(unit.macros);
  const reachable = new ReachableNames(unit.macros, folder);
  const accessors = new Map<string, Accessor>();
  for (const { cursor, name, interfaceName } of candidates) {
    const names = reachable.from(cursor);
    const kind = names.map((each) => kindsByFactory.get(each)).find((each) => each !== undefined);
    const version = names.map((each) => macros.get(each)).find((value) => value !== undefined);
    if (kind !== undefined && version !== undefined) {
      accessors.set(name, accessor(kind, name, interfaceName, version));
    }
  }
  const found = new Set([...accessors.values()].map(({ interfaceName }) => interfaceName));
  for (const { name, interfaceName } of candidates) {
    const version = macros.get(versionMacro(interfaceName));
    if (found.has(interfaceName) || version === undefined) continue;
    const kind = /^SteamGameServer/.test(name) ? "gameserver" : "user";
    accessors.set(name, accessor(kind, name, interfaceName, version));
  }
  return [...accessors.values()];
}

/** The export carries the digits that end the version string: `SteamUser023` -> `SteamAPI_SteamUser_v023`. */
function accessor(kind: Kind, name: string, interfaceName: string, version: string): Accessor {
  const flatName = `SteamAPI_${name}_v${/\d*$/.exec(version)?.[0] ?? ""}`;
  return { kind, name, interfaceName, version, flatName };
}

/** The client's accessor is annotated like all others, but not exported: the flat header knows. Not all SDKs have it. */
function isInFlatApi({ flat }: Declarations): (accessor: Accessor) => boolean {
  const exported = new Set(flat.map(({ name }) => name).filter((name) => /^SteamAPI_\w+_v\d+$/.test(name)));
  return ({ flatName }) => exported.size === 0 || exported.has(flatName);
}
