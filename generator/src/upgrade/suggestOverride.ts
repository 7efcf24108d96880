// Drafts the override of a method whose parameters have no role: the fitting roles by type, for a person to choose.
// What a parameter means stays theirs to say: the draft is a comment until one of the roles is chosen.
import type { ApiModel, ApiParam } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { MethodOverride, Overrides } from "../overrides/overrides.js";

/**
 * @param owner - the interface; undefined for a free function
 * @param name - the method as overrides call it
 * @returns YAML under the name of its file; undefined if the model has no such method
 */
export function suggestOverride(
  model: ApiModel,
  { files }: Overrides,
  owner: string | undefined,
  name: string,
): string | undefined {
  const api = model.interfaces.find((each) => each.name === owner);
  const call = api
    ? api.methods.find((method) => nativeName(api.name, method) === name)
    : model.functions.find((each) => each.name === name);
  if (call === undefined) return undefined;
  const file = files.find((each) => (owner === undefined ? each.functions[name] : each.interfaces[owner]));
  const path = file?.path ?? `generator/overrides/${call.location.file.replace(/\.h$/, ".yaml")}`;
  const known = owner === undefined ? file?.functions[name] : file?.interfaces[owner]?.methods?.[name];
  const lines = call.params.flatMap((param, index) => draft(param, call.params.slice(index + 1), known));
  const body = [`${name}:`, "  params:", ...lines.map((line) => `    ${line}`), '  reason: ""'];
  const nested =
    owner === undefined
      ? ["functions:", ...indented(body, 1)]
      : ["interfaces:", `  ${owner}:`, "    methods:", ...indented(body, 3)];
  return [`# ${path}, for ${call.location.file}:${call.location.line}`, ...nested].join("\n");
}

/** A line per parameter that needs a role; other roles its type allows stand behind it. */
function draft(param: ApiParam, following: readonly ApiParam[], known: MethodOverride | undefined): string[] {
  const stated = known?.params ?? {};
  const isNamed = Object.values(stated).some((other) =>
    [other.length, other.count, other.capacity, other.written].includes(param.name),
  );
  const isAnnotated = ["out_struct", "out_string_count", "array_count"].some((key) => key in param.attributes);
  const isKnown = stated[param.name]?.role !== undefined || isNamed || isAnnotated;
  const [first, ...others] = isKnown ? [] : fittingRoles(param, following);
  if (first === undefined) return [];
  const alternatives = others.length === 0 ? "" : `, or ${others.join(", or ")}`;
  return [`${param.name}: { ${first} } # ${param.type}${alternatives}`];
}

/** By type alone, likeliest first. Empty for what needs no override. */
function fittingRoles({ type }: ApiParam, following: readonly ApiParam[]): string[] {
  const size = following.find((each) => /^(?:const )?u?int(?:16|32|64)? ?\*?$|^size_t$/.test(each.type))?.name;
  // Roles that need a size are left out where no parameter can be one.
  const sized = (role: string, key: string, more = ""): string[] =>
    size === undefined ? [] : [`role: ${role}, ${key}: ${size}${more}`];
  const isConst = /^const\b/.test(type);
  if (/\(\*\)/.test(type)) return ["role: hook"];
  if (/^const char \*$/.test(type) || !/[*&]$/.test(type) || (isConst && type.endsWith("&"))) return [];
  if (/^void \*$/.test(type))
    return [...sized("bufferOut", "capacity", ", written: return"), ...sized("bufferIn", "length")];
  if (/^const void \*$/.test(type)) return sized("bufferIn", "length");
  if (/^char \*$/.test(type))
    return [...sized("outString", "capacity"), ...sized("bufferOut", "capacity"), "role: outString"];
  if (type.endsWith("&")) return ["role: out"];
  if (isConst) return [...sized("arrayIn", "count"), "role: in"];
  return ["role: out", ...sized("arrayOut", "count"), "role: in"];
}

function indented(lines: readonly string[], levels: number): string[] {
  return lines.map((line) => `${"  ".repeat(levels)}${line}`);
}
