// Model + overrides -> bound API: what every parameter is for, and what everything is called in JavaScript.
import type { ApiAccessor, ApiInterface, ApiModel } from "../model/apiModel.js";
import { assertNever } from "../model/assertNever.js";
import { contextKinds } from "../model/contextKind.js";
import { asCalled } from "../model/flatType.js";
import { nativeName } from "../model/nativeName.js";
import { ProblemList } from "../model/problems.js";
import { className, distinct, interfacePropertyName } from "../naming/index.js";
import { entryOf } from "../overrides/entryOf.js";
import type { InterfaceOverride, OverrideFile, Overrides } from "../overrides/overrides.js";
import { checkStale } from "../overrides/stale.js";
import type { BoundApi, BoundFunction, BoundInterface, BoundMethod, ContextKind } from "./boundApi.js";
import { checkCountedBy } from "./countedBy.js";
import { checkMethodNames, classifyFunction, classifyMethod, type Sink } from "./methods.js";
import {
  classifyCallbacks,
  classifyConfigOptions,
  classifyConstants,
  classifyEnums,
  classifyStructs,
} from "./structs.js";
import { ValueTypes } from "./values.js";

/** @throws ProblemError listing every stale override and every parameter, field or option nothing is known about */
export function classify(model: ApiModel, overrides: Overrides): BoundApi {
  const { api, problems } = tryClassify(model, overrides);
  problems.throwIfAny("The overrides do not fit the headers");
  return api;
}

/** As far as it goes: to compare with an SDK that nobody has looked at yet. */
export function tryClassify(stated: ApiModel, overrides: Overrides): { api: BoundApi; problems: ProblemList } {
  const model = asCalled(stated);
  const problems = new ProblemList();
  // Stale overrides stop nothing yet: what they no longer say may be asked for below, and both belong in one report.
  checkStale(model, overrides, problems);
  const sink: Sink = { model, values: new ValueTypes(model, overrides), skipped: [], undecided: [], problems };
  const interfaces = model.interfaces.flatMap((api) => classifyInterface(api, overrides, sink));
  const functions = classifyFunctions(overrides, sink);
  const callbacks = classifyCallbacks(overrides, sink);
  const taken = new Set(interfaces.map((each) => each.className));
  const structs = distinct(classifyStructs(overrides, sink), "typeName", taken);
  const options = classifyConfigOptions(overrides, sink);
  const aliases = distinct(sink.values.aliases, "jsName", taken);
  const api = {
    sdkVersion: model.sdkVersion,
    interfaces,
    functions,
    structs,
    callbacks,
    enums: distinct(classifyEnums(model, taken), "jsName", taken),
    constants: distinct(classifyConstants(model, overrides, aliases), "jsName"),
    aliases,
    ...options,
    requires: [...new Set(overrides.files.flatMap((file) => Object.keys(file.requires)))],
    skipped: sink.skipped,
    undecided: sink.undecided,
  };
  return { api, problems };
}

function classifyInterface(api: ApiInterface, overrides: Overrides, sink: Sink): BoundInterface[] {
  const file = overrides.files.find((each) => each.interfaces[api.name]);
  const override = file?.interfaces[api.name];
  if (!file || !override) {
    sink.skipped.push({ name: api.name, reason: "not bound by this version", location: api.location });
    return [];
  }
  const bound = override.bind === "methods" ? methods(api, override, file, sink) : [];
  checkMethodNames(bound, ["interfaces", api.name], file, sink);
  const fieldType = (struct: string, field: string): string | undefined =>
    sink.model.structs.find(({ name }) => name === struct)?.fields.find(({ name }) => name === field)?.type;
  checkCountedBy({ name: api.name, methods: bound }, file, {
    types: sink.values,
    fields: { fieldType },
    problems: sink.problems,
  });
  return [
    {
      name: api.name,
      className: className(api.name),
      propertyName: interfacePropertyName(api.name),
      versionString: api.versionString ?? "",
      contexts: override.contexts ?? [...new Set(accessors(api).map((each) => each.context))],
      accessors: accessors(api),
      ...(override.create ? { create: override.create } : {}),
      methods: bound,
      bind: override.bind,
      ...(api.doc ? { doc: api.doc } : {}),
      location: api.location,
    },
  ];
}

function methods(api: ApiInterface, override: InterfaceOverride, file: OverrideFile, sink: Sink): BoundMethod[] {
  return api.methods.flatMap((method) => {
    const name = nativeName(api.name, method);
    const own = entryOf(override.methods, name);
    if (override.only && own === undefined && !override.only.includes(name)) {
      const reason = override.reason ?? "not bound by this version";
      sink.skipped.push({ name: `${api.name}::${name}`, reason, location: method.location });
      return [];
    }
    return classifyMethod(api, method, own ?? {}, file, sink) ?? [];
  });
}

function accessors(api: ApiInterface): BoundInterface["accessors"] {
  return api.accessors.flatMap(({ kind, flatName }) => contextsOf(kind).map((context) => ({ context, flatName })));
}

function contextsOf(kind: ApiAccessor["kind"]): ContextKind[] {
  switch (kind) {
    case "gameserver":
      return ["server"];
    case "user":
      return ["user"];
    case "global":
      return [...contextKinds];
    default:
      return assertNever(kind, "accessor kind");
  }
}

/** Free functions that an override assigns to a context or skips; the others are Steam's own plumbing. */
function classifyFunctions(overrides: Overrides, sink: Sink): BoundFunction[] {
  return sink.model.functions.flatMap((func) => {
    const file = overrides.files.find((each) => each.functions[func.name]);
    const override = file?.functions[func.name];
    if (!file || !override) return [];
    const bound = classifyFunction(func, override, file, sink);
    return bound ? [{ ...bound, context: override.context ?? "server" }] : [];
  });
}
