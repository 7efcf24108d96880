// The models of the headers in sdk-headers/ against the facts about those SDKs, item by item and both ways.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ApiParam, ApiStruct } from "../../src/model/apiModel.js";
import { platforms } from "../../src/model/apiModel.js";
import { generatorRoot, repositoryRoot } from "../../src/packageRoot.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import type { Facts, FactsParam, FactsStruct } from "./factsShape.js";

/** In the model because the headers have it, though the sources of the facts leave it out. */
const beyondTheFacts = {
  // steam_api.json describes only interfaces that its own headers reach.
  interfaces: ["ISteamGameCoordinator"],
  // Macros with a value that is neither integer nor string.
  constants: [
    "STEAM_CONTROLLER_MAX_ANALOG_ACTION_DATA",
    "STEAM_CONTROLLER_MIN_ANALOG_ACTION_DATA",
    "STEAM_INPUT_MAX_ANALOG_ACTION_DATA",
    "STEAM_INPUT_MIN_ANALOG_ACTION_DATA",
  ],
  // Declared in steamdatagram_tickets.h; the facts list them as members of their struct.
  functions: ["SteamAPI_SteamDatagramHostedAddress_GetPopID", "SteamAPI_SteamDatagramHostedAddress_SetDevAddress"],
  // Helpers of the C++ side.
  typedefs: ["SteamAPIWarningMessageHook_t", "SteamAPI_CheckCallbackRegistered_t"],
};

describe.each(["1.60", "1.64"])("the model of SDK %s", (version) => {
  const facts = JSON.parse(readFileSync(join(generatorRoot, `test/facts/${version}.json`), "utf8")) as Facts;
  const model = parseSdk(join(repositoryRoot, "sdk-headers", version), { sdkVersion: version });

  test("has the interfaces", () => {
    const names = model.interfaces.map(({ name }) => name).filter((name) => !beyondTheFacts.interfaces.includes(name));
    expect(names).toEqual(facts.interfaces.map(({ name }) => name));
  });

  test("goes beyond the facts only where that is known", () => {
    const extra = (given: { name: string }[], wanted: { name: string }[]): string[] => {
      const known = new Set(wanted.map(({ name }) => name));
      return given.map(({ name }) => name).filter((name) => !known.has(name));
    };
    expect({
      interfaces: extra(model.interfaces, facts.interfaces).sort(),
      constants: extra(model.constants, facts.constants).sort(),
      functions: extra(model.functions, facts.functions).sort(),
      typedefs: extra(model.typedefs, facts.typedefs).sort(),
    }).toEqual(beyondTheFacts);
  });

  test.each(facts.interfaces)("$name", (want) => {
    const given = model.interfaces.find(({ name }) => name === want.name);
    expect({
      name: given?.name,
      versionString: given?.versionString,
      header: given?.location.file,
      accessors: given?.accessors,
      methods: given?.methods.map(({ name, flatName, returnType, params, callResult, callback }) => ({
        name,
        flatName,
        returnType,
        params: params.map(paramFacts),
        callResult,
        callback,
      })),
    }).toEqual({
      ...want,
      methods: want.methods.map(({ flatReturnType: _, ...method }) => ({
        ...method,
        params: method.params.map(({ flatType: _flat, ...param }) => paramFacts(param)),
      })),
    });
  });

  test("has the structs, their fields and layouts", () => {
    const given = new Map(model.structs.map((struct) => [struct.name, struct]));
    for (const struct of facts.structs) {
      expect(structFacts(given.get(struct.name), struct.layout !== undefined)).toEqual(wantedStruct(struct));
    }
  });

  test("has no struct that the facts do not name, but those inside others", () => {
    const known = new Set(facts.structs.map(({ name }) => name));
    const extra = model.structs.map(({ name }) => name).filter((name) => !known.has(name) && !name.includes("::"));
    expect(extra).toEqual([]);
  });

  test("has the enums", () => {
    const given = model.enums.map(({ name, scope, values, location }) => ({
      name,
      ...(scope === undefined ? {} : { scope }),
      header: location.file,
      values: Object.fromEntries(values.map((value) => [value.name, value.value])),
    }));
    expect(given.sort(byKey)).toEqual(facts.enums.sort(byKey));
  });

  test("has the constants", () => {
    const given = model.constants.map(({ name, scope, type, value, location }) => ({
      name,
      ...(scope === undefined ? {} : { scope }),
      header: location.file,
      type,
      value,
    }));
    const wanted = facts.constants.map(({ kind: _, ...constant }) => constant);
    expect(given.filter(({ name }) => !beyondTheFacts.constants.includes(name)).sort(byKey)).toEqual(
      wanted.sort(byKey),
    );
  });

  test("has the typedefs", () => {
    const given = Object.fromEntries(model.typedefs.map(({ name, type }) => [name, type]));
    for (const name of beyondTheFacts.typedefs) delete given[name];
    expect(given).toEqual(Object.fromEntries(facts.typedefs.map(({ name, type }) => [name, type])));
  });

  test("has the free functions", () => {
    const given = model.functions
      .filter(({ name }) => !beyondTheFacts.functions.includes(name))
      .map(({ name, returnType, params, header }) => ({ name, returnType, params: params.map(paramFacts), header }));
    const wanted = facts.functions.map((each) => ({ ...each, params: each.params.map(paramFacts) }));
    expect(given.sort(byKey)).toEqual(wanted.sort(byKey));
  });
});

/** The facts come from several sources: their order is not the headers' order. */
function byKey(a: { scope?: string; name: string }, b: { scope?: string; name: string }): number {
  const key = ({ scope, name }: { scope?: string; name: string }) => `${scope ?? ""}::${name}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Descriptions of parameters are prose, in our own words, and no fact. */
function paramFacts({ name, type, attributes: { desc: _, ...attributes } = {} }: ApiParam | FactsParam): FactsParam {
  return { name, type, attributes };
}

/** Two structs are known from steam_api.json alone, which has no layouts. */
function structFacts(struct: ApiStruct | undefined, withLayout: boolean): unknown {
  if (struct === undefined) return undefined;
  return {
    name: struct.name,
    header: struct.location.file,
    callbackId: struct.callbackId,
    fields: struct.fields.map(({ name, type, bits }) => ({ name, type: unscoped(type), bits })),
    layout: withLayout ? layoutFacts(struct.layout) : undefined,
    methods: (struct.methods ?? []).map(({ flatName, returnType, params }) => ({
      flatName,
      returnType,
      params: params.map(paramFacts),
    })),
  };
}

function wantedStruct({ name, header, callbackId, fields, layout, flatMethods }: FactsStruct): unknown {
  return {
    name,
    header,
    callbackId,
    fields: fields.map((field) => ({ name: field.name, type: unscoped(field.type), bits: field.bits })),
    layout: layout === undefined ? undefined : layoutFacts(layout),
    methods: (flatMethods ?? []).map(({ flatName, returnType, flatReturnType, params }) => ({
      flatName,
      returnType: flatReturnType ?? returnType,
      params: params.map((param) => paramFacts({ ...param, type: param.flatType ?? param.type })),
    })),
  };
}

function layoutFacts(layout: ApiStruct["layout"]): unknown {
  return platforms.map((platform) => {
    const { size, align, offsets } = layout[platform];
    return { platform, size, align, offsets };
  });
}

/** The facts name nested types as their sources print them, sometimes without scope and with a keyword. */
function unscoped(type: string): string {
  return type
    .replace(/^(?:union|struct|class|enum) /, "")
    .replace(/^(?:\w+::)+/, "")
    .replace(/unnamed/, "anonymous");
}
