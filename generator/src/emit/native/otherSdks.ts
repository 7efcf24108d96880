// What is different in the libraries of the other kept SDKs: their accessors, interface versions and signatures.
import type { BoundApi, BoundMethod } from "../../classify/boundApi.js";
import { type AbsentArgument, type Adaption, adaption, type Signature } from "../../model/adaption.js";
import type { ApiModel } from "../../model/apiModel.js";
import { asCalled, flatType } from "../../model/flatType.js";

export interface OtherSdk {
  version: string;
  /** Names that stand for the same there. */
  accessors: Renamed[];
  /** Of the interfaces without accessor. */
  interfaceVersions: Renamed[];
  /** What the inline functions that initialise hand to that library, each ended by a zero. */
  versionLists: { function: string; list: string }[];
  /** Functions that are called by another signature. */
  adapted: { symbol: string; adapter: string }[];
  /** Those that cannot be called without a guess. */
  refused: string[];
}

export interface Renamed {
  own: string;
  theirs: string;
}

export interface Adapter {
  name: string;
  symbol: string;
  versions: string[];
  returnType: string;
  theirs: string;
  parameters: string;
  arguments: string;
}

export interface OtherSdks {
  sdks: OtherSdk[];
  adapters: Adapter[];
}

interface Called extends Signature {
  /** The interface it belongs to; absent of a free function. */
  self?: string;
}

/** @param symbols - what the glue calls */
export function otherSdks(
  api: BoundApi,
  model: ApiModel,
  known: readonly ApiModel[],
  symbols: ReadonlySet<string>,
  absent: AbsentArgument,
): OtherSdks {
  const own = calledBy(model);
  const adapters: Adapter[] = [];
  const others = known.filter(({ sdkVersion }) => sdkVersion !== model.sdkVersion);
  const sdks = others.map((other): OtherSdk => {
    const theirs = calledBy(other);
    const adapted: OtherSdk["adapted"] = [];
    const refused: string[] = [];
    for (const symbol of symbols) {
      const [ours, its] = [own.get(symbol), theirs.get(symbol)];
      if (ours === undefined || its === undefined || signature(ours) === signature(its)) continue;
      const how = canBeSpelled(its, other, model) ? adaption(ours, its, absent) : undefined;
      if (how === undefined) refused.push(symbol);
      else adapted.push({ symbol, adapter: adapterOf(adapters, other.sdkVersion, ours, its, how) });
    }
    return {
      version: other.sdkVersion,
      accessors: renamedAccessors(api, model, other),
      interfaceVersions: renamedVersions(api, model, other),
      versionLists: versionLists(other),
      adapted,
      refused,
    };
  });
  return { sdks, adapters };
}

/** The parameters that libraries of some kept SDK lack, by the function's name; each with its only argument there. */
export function lostParameters(
  { flatName }: BoundMethod,
  model: ApiModel,
  known: readonly ApiModel[],
  absent: AbsentArgument,
): Adaption["lost"] {
  const own = calledBy(model).get(flatName);
  if (own === undefined) return [];
  const lost = known.flatMap((other) => {
    const theirs = calledBy(other).get(flatName);
    return theirs === undefined ? [] : (adaption(own, theirs, absent)?.lost ?? []);
  });
  return lost.filter(({ index }, at) => lost.findIndex((each) => each.index === index) === at);
}

const calledByModel = new WeakMap<ApiModel, Map<string, Called>>();

/** The library's functions by name, in the types of the flat API. */
function calledBy(model: ApiModel): Map<string, Called> {
  const known = calledByModel.get(model);
  if (known !== undefined) return known;
  const { interfaces, functions } = asCalled(model);
  const flat = ({ flatName, returnType, params }: Signature): Signature => ({
    flatName,
    returnType: flatType(returnType),
    params: params.map((param) => ({ ...param, type: flatType(param.type) })),
  });
  const methods = interfaces.flatMap((each) => each.methods.map((one): Called => ({ ...flat(one), self: each.name })));
  const free = functions.map((each): Called => flat({ ...each, flatName: each.name }));
  const all = new Map([...methods, ...free].map((each) => [each.flatName, each]));
  calledByModel.set(model, all);
  return all;
}

/** What the caller and the library have to agree on: types in order; names do not matter. */
function signature({ returnType, params }: Signature): string {
  return `${returnType}(${params.map(({ type }) => type).join(", ")})`;
}

/** Its types have to be declared where the adapter is compiled. */
function canBeSpelled({ returnType, params }: Signature, of: ApiModel, model: ApiModel): boolean {
  const declared = ({ structs, enums, typedefs, interfaces }: ApiModel): Set<string> =>
    new Set([...structs, ...enums, ...typedefs, ...interfaces].map(({ name }) => name));
  const [own, theirs] = [declared(model), declared(of)];
  const names = [returnType, ...params.map(({ type }) => type)].flatMap((type) => type.match(/\w+/g) ?? []);
  return names.every((name) => own.has(name) || !theirs.has(name));
}

function adapterOf(adapters: Adapter[], version: string, own: Called, its: Called, how: Adaption): string {
  const self = own.self === undefined ? [] : [{ type: `${own.self} *`, name: "self" }];
  const theirs = [...self.map(({ type }) => type), ...its.params.map(({ type }) => type)].join(", ");
  const same = adapters.find((each) => each.symbol === own.flatName && each.theirs === theirs);
  if (same !== undefined) {
    same.versions.push(version);
    return same.name;
  }
  const isLost = (index: number): boolean => how.lost.some((each) => each.index === index);
  const params = own.params.map(({ type, name }, index) => ({ type, name: isLost(index) ? "" : name }));
  const adapter: Adapter = {
    name: `Adapter${adapters.length + 1}`,
    symbol: own.flatName,
    versions: [version],
    returnType: own.returnType,
    theirs,
    parameters: [...self, ...params].map(declared).join(", "),
    arguments: [...self.map(({ name }) => name), ...how.arguments].join(", "),
  };
  adapters.push(adapter);
  return adapter.name;
}

function declared({ type, name }: { type: string; name: string }): string {
  return type.includes("(*)") ? type.replace("(*)", `(*${name})`) : `${type} ${name}`;
}

function renamedAccessors(api: BoundApi, model: ApiModel, other: ApiModel): Renamed[] {
  return api.interfaces.flatMap((each) => {
    const [ours = [], theirs = []] = [model, other].map(
      ({ interfaces }) => interfaces.find(({ name }) => name === each.name)?.accessors,
    );
    const asked = ours.filter(({ flatName }) => each.accessors.some((one) => one.flatName === flatName));
    return asked.flatMap(({ kind, name, flatName: own }) => {
      const same = theirs.find((one) => one.kind === kind && one.name === name);
      return same === undefined || same.flatName === own ? [] : [{ own, theirs: same.flatName }];
    });
  });
}

function renamedVersions(api: BoundApi, model: ApiModel, other: ApiModel): Renamed[] {
  return api.interfaces.flatMap(({ create }) => {
    if (create === undefined) return [];
    const [own, theirs] = [model, other].map((each) => versionOf(each, create.version));
    return own === undefined || theirs === undefined || own === theirs ? [] : [{ own, theirs }];
  });
}

function versionLists({ shape, ...model }: ApiModel): OtherSdk["versionLists"] {
  return (shape?.versionLists ?? []).map((each) => ({
    function: each.function,
    list: each.macros.map((macro) => `${versionOf(model, macro)}\\0`).join(""),
  }));
}

function versionOf({ constants }: Pick<ApiModel, "constants">, macro: string): string | undefined {
  const value = constants.find(({ name }) => name === macro)?.value;
  return value === undefined ? undefined : String(value);
}
