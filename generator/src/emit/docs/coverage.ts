// What of the SDK the packages bind and what they leave out, with the reason for each: the facts behind docs/coverage.md
// and `headwater coverage`.
import type { BoundApi, BoundInterface, ContextKind, Skipped } from "../../classify/boundApi.js";
import type { ApiModel, SourceLocation } from "../../model/apiModel.js";
import { interfaceReason } from "./interfaceReason.js";

export interface Coverage {
  sdkVersion: string;
  /** Interfaces users can call, in header order. */
  interfaces: InterfaceCoverage[];
  /** Interfaces nobody can call, by reason. */
  leftOut: ReasonGroup[];
  functions: {
    /** Offered to users, with the context they belong to. */
    offered: { name: string; context: ContextKind }[];
    /** Looked up for the runtime. */
    runtime: string[];
    leftOut: ReasonGroup[];
  };
  callbacks: {
    /** Callback structs that arrive as events. */
    events: number;
    /** Structs that complete a promise. */
    callResults: number;
    leftOut: ReasonGroup[];
  };
  enums: number;
  constants: number;
}

export interface InterfaceCoverage {
  name: string;
  contexts: ContextKind[];
  total: number;
  generated: number;
  manual: ManualMethod[];
  leftOut: ReasonGroup[];
}

export interface ManualMethod {
  name: string;
  /** The file that holds it, from the repository's root; undefined if none is known to. */
  file?: string;
}

/** Everything that is left out for one reason. */
export interface ReasonGroup {
  reason: string;
  items: { name: string; location: SourceLocation; methods?: number }[];
}

/** @param manualFiles - the source file of each hand-written method, by `ISteamX::Method` */
export function coverage(api: BoundApi, model: ApiModel, manualFiles: ReadonlyMap<string, string>): Coverage {
  const bound = api.interfaces.filter((each) => each.bind === "methods");
  const names = new Set(model.interfaces.map(({ name }) => name));
  const functions = new Set(model.functions.map(({ name }) => name));
  const offered = new Set(api.functions.map(({ name }) => name));
  const skippedFunctions = api.skipped.filter(({ name }) => functions.has(name));
  const skippedNames = new Set(skippedFunctions.map(({ name }) => name));
  return {
    sdkVersion: api.sdkVersion,
    interfaces: bound.map((each) => interfaceCoverage(each, api, model, manualFiles)),
    leftOut: grouped(
      api.skipped.filter(({ name }) => names.has(name)).map((each) => withInterfaceReason(each, api, model)),
    ).map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, methods: methodCount(model, item.name) })),
    })),
    functions: {
      offered: api.functions.map(({ name, context }) => ({ name, context })),
      runtime: model.functions
        .filter(({ name, exported }) => exported && !offered.has(name) && !skippedNames.has(name))
        .map(({ name }) => name),
      leftOut: grouped(skippedFunctions),
    },
    callbacks: callbackCoverage(api, model),
    enums: api.enums.length,
    constants: api.constants.length,
  };
}

function interfaceCoverage(
  each: BoundInterface,
  api: BoundApi,
  model: ApiModel,
  manualFiles: ReadonlyMap<string, string>,
): InterfaceCoverage {
  const manual = each.methods.filter(({ kind }) => kind === "manual");
  return {
    name: each.name,
    contexts: each.contexts,
    total: methodCount(model, each.name),
    generated: each.methods.length - manual.length,
    manual: manual.map(({ nativeName }) => {
      const file = manualFiles.get(`${each.name}::${nativeName}`);
      return { name: nativeName, ...(file === undefined ? {} : { file }) };
    }),
    leftOut: grouped(
      api.skipped
        .filter(({ name }) => name.startsWith(`${each.name}::`))
        .map((skipped) => ({ ...skipped, name: skipped.name.slice(each.name.length + 2) })),
    ),
  };
}

function callbackCoverage(api: BoundApi, model: ApiModel): Coverage["callbacks"] {
  const results = new Set(
    api.interfaces.flatMap(({ methods }) =>
      methods.flatMap(({ returns }) => (returns.kind === "callResult" ? [returns.struct] : [])),
    ),
  );
  const events = new Set(api.callbacks.map(({ struct }) => struct));
  const reasons = new Map(api.skipped.map((each) => [each.name, each.reason]));
  const missing = model.structs.filter(
    ({ name, callbackId }) => callbackId !== undefined && !events.has(name) && !results.has(name),
  );
  return {
    events: events.size,
    callResults: [...results].filter((name) => !events.has(name)).length,
    leftOut: grouped(
      missing.map(({ name, location }) => ({
        name,
        location,
        reason: reasons.get(name) ?? callbackReason(location.file, api, model),
      })),
    ),
  };
}

/** A callback belongs to the interfaces of its header. */
function callbackReason(header: string, api: BoundApi, model: ApiModel): string {
  const owners = model.interfaces.filter(({ location }) => location.file === header);
  const isForServers = owners.some(({ name }) =>
    api.interfaces.some((each) => each.name === name && each.bind === "methods" && each.contexts.includes("server")),
  );
  if (isForServers) return "Of a bound interface, but no method leads to it and no override binds it.";
  return owners.length > 0 ? "Client-only: of interfaces that a server does not have." : "Of no interface.";
}

function withInterfaceReason(skipped: Skipped, api: BoundApi, model: ApiModel): Skipped {
  return { ...skipped, reason: interfaceReason(skipped.name, api, model) ?? skipped.reason };
}

function methodCount(model: ApiModel, name: string): number {
  return model.interfaces.find((each) => each.name === name)?.methods.length ?? 0;
}

/** In the order of their first item. */
function grouped(skipped: readonly Skipped[]): ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const { name, reason, location } of skipped) {
    const group = groups.get(reason) ?? { reason, items: [] };
    group.items.push({ name, location });
    groups.set(reason, group);
  }
  return [...groups.values()];
}

/** The items of a group by the header they stand in. */
export function byHeader({ items }: ReasonGroup): { header: string; names: string[] }[] {
  const headers = [...new Set(items.map(({ location }) => location.file))];
  return headers.map((header) => ({
    header,
    names: items.filter(({ location }) => location.file === header).map(({ name }) => name),
  }));
}
