// Interfaces, accessors and methods of the model against those of a steam_api.json.
import type { ApiInterface, ApiMethod, ApiModel } from "../model/apiModel.js";
import { type Disagreement, headersWin, verdictOnExport } from "./disagreement.js";
import type { JsonInterface, JsonMethod, SteamApiJson } from "./steamApiJson.js";
import { plainType } from "./typeSpelling.js";

export function compareInterfaces(
  model: ApiModel,
  json: SteamApiJson,
  described: ReadonlySet<string>,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const inJson = new Map(json.interfaces.map((each) => [each.classname, each]));
  const inModel = new Set(model.interfaces.map(({ name }) => name));
  return [
    ...model.interfaces.flatMap((each) => {
      const other = inJson.get(each.name);
      return other ? compareInterface(each, other, exported) : onlyInHeaders(each, described, exported);
    }),
    ...json.interfaces.filter(({ classname }) => !inModel.has(classname)).map((each) => onlyInJson(each, exported)),
  ];
}

function onlyInHeaders(
  { name, methods, location }: ApiInterface,
  described: ReadonlySet<string>,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const verdict = described.has(location.file)
    ? verdictOnAny(
        methods.map(({ flatName }) => flatName),
        "headers",
        exported,
      )
    : { stale: "neither" as const, reason: `steam_api.json describes nothing of ${location.file}` };
  return [{ name, what: "interface", headers: `${methods.length} methods`, ...verdict, location }];
}

function onlyInJson({ classname, methods }: JsonInterface, exported: ReadonlySet<string> | undefined): Disagreement {
  const names = methods.map((each) => each.methodname_flat);
  return {
    name: classname,
    what: "interface",
    json: `${names.length} methods`,
    ...verdictOnAny(names, "json", exported),
  };
}

/** An interface is there if any of its functions is. */
function verdictOnAny(names: readonly string[], side: "headers" | "json", exported: ReadonlySet<string> | undefined) {
  const name = names.find((each) => exported?.has(each)) ?? names[0];
  return name === undefined ? headersWin : verdictOnExport(name, side, exported);
}

function compareInterface(
  api: ApiInterface,
  json: JsonInterface,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const { name, location } = api;
  const found: Disagreement[] = [];
  if (api.versionString !== json.version_string) {
    found.push({ name, what: "version", ...sides(api.versionString, json.version_string), ...headersWin, location });
  }
  const accessors = new Map((json.accessors ?? []).map((each) => [each.name_flat, `${each.kind} ${each.name}`]));
  for (const { kind, name: accessor, flatName } of api.accessors) {
    const other = accessors.get(flatName);
    accessors.delete(flatName);
    if (other === `${kind} ${accessor}`) continue;
    const verdict = other === undefined ? verdictOnExport(flatName, "headers", exported) : headersWin;
    found.push({ name, what: `accessor ${flatName}`, ...sides(`${kind} ${accessor}`, other), ...verdict, location });
  }
  for (const [flatName, accessor] of accessors) {
    const verdict = verdictOnExport(flatName, "json", exported);
    found.push({ name, what: `accessor ${flatName}`, json: accessor, ...verdict, location });
  }
  return [...found, ...compareMethods(api, json, exported)];
}

function compareMethods(
  api: ApiInterface,
  json: JsonInterface,
  exported: ReadonlySet<string> | undefined,
): Disagreement[] {
  const inJson = new Map(json.methods.map((each) => [each.methodname_flat, each]));
  const inModel = new Set(api.methods.map(({ flatName }) => flatName));
  const additional = json.methods.filter((each) => !inModel.has(each.methodname_flat));
  return [
    ...api.methods.flatMap((method) => {
      const other = inJson.get(method.flatName);
      if (other) return compareMethod(`${api.name}::${method.name}`, method, other);
      const verdict = verdictOnExport(method.flatName, "headers", exported);
      const headers = signature(method);
      return [{ name: `${api.name}::${method.name}`, what: "method", headers, ...verdict, location: method.location }];
    }),
    ...additional.map((method) => ({
      name: `${api.name}::${method.methodname}`,
      what: "method",
      json: jsonSignature(method),
      ...verdictOnExport(method.methodname_flat, "json", exported),
      location: api.location,
    })),
  ];
}

/** Each aspect by itself: a reader wants to see what differs, not two long lines. */
function compareMethod(name: string, method: ApiMethod, json: JsonMethod): Disagreement[] {
  const aspects: [what: string, headers: string | undefined, json: string | undefined][] = [
    ["name", method.name, json.methodname],
    ["signature", signature(method), jsonSignature(json)],
    [
      "parameter names",
      method.params.map((each) => each.name).join(", "),
      json.params.map((each) => each.paramname).join(", "),
    ],
    ["call result", method.callResult, json.callresult],
    ["callback", method.callback, json.callback],
    ["annotations", modelAnnotations(method), jsonAnnotations(json)],
  ];
  return aspects
    .filter(([, headers, other]) => headers !== other)
    .map(([what, headers, other]) => ({
      name,
      what,
      ...sides(headers, other),
      ...headersWin,
      location: method.location,
    }));
}

function signature({ returnType, params }: ApiMethod): string {
  return `${plainType(returnType)} (${params.map(({ type }) => plainType(type)).join(", ")})`;
}

function jsonSignature({ returntype, params }: JsonMethod): string {
  return `${plainType(returntype)} (${params.map(({ paramtype }) => plainType(paramtype)).join(", ")})`;
}

function modelAnnotations({ params }: ApiMethod): string {
  return annotations(params.map(({ name, attributes }) => [name, attributes]));
}

function jsonAnnotations({ params }: JsonMethod): string {
  return annotations(
    params.map(({ paramname, paramtype: _type, paramtype_flat: _flat, ...attributes }) => [paramname, attributes]),
  );
}

/** `desc` is prose and not compared. */
function annotations(params: [name: string, attributes: Record<string, string>][]): string {
  return params
    .flatMap(([name, attributes]) =>
      Object.entries(attributes)
        .filter(([key]) => key !== "desc")
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${name}: ${key}${value === "" ? "" : ` ${value}`}`),
    )
    .join("; ");
}

function sides(headers: string | undefined, json: string | undefined): Pick<Disagreement, "headers" | "json"> {
  return { ...(headers ? { headers } : {}), ...(json ? { json } : {}) };
}
