// Parameter -> role. What a type alone says is decided here; a pointer says nothing about its direction, so it takes
// an annotation of the header or an override.
import type { ApiParam } from "../model/apiModel.js";
import { assertNever } from "../model/assertNever.js";
import { parseTypeRef, type TypeRef } from "../model/typeRef.js";
import { paramName } from "../naming/index.js";
import type { ParamOverride } from "../overrides/overrides.js";
import type { BoundParam, Role, Value } from "./boundApi.js";
import type { ValueTypes } from "./values.js";

/** Capacity offered for a text whose size nothing states. */
const defaultTextSize = 1024;
/** The most elements one call may ask for. */
const defaultMaxCount = 1024;

export class UnknownRole extends Error {}

interface Context {
  values: ValueTypes;
  params: ApiParam[];
  overrides: Record<string, ParamOverride>;
}

/**
 * Classifies all parameters of one method.
 *
 * @throws UnknownRole naming the parameter that needs an override and what it could say
 */
export function classifyParams(
  params: ApiParam[],
  overrides: Record<string, ParamOverride>,
  values: ValueTypes,
): BoundParam[] {
  const context: Context = { values, params, overrides };
  const visible = new Map<string, Role>();
  for (const param of params) {
    const role = ownRole(param, overrides[param.name] ?? {}, context);
    if (role) visible.set(param.name, role);
  }
  const hidden = hiddenRoles(visible, context);
  return params.map((param) => {
    const role = visible.get(param.name) ?? hidden.get(param.name);
    if (!role) throw new UnknownRole(noRole(param));
    return {
      name: param.name,
      jsName: overrides[param.name]?.name ?? paramName(param.name),
      type: param.type,
      role,
      ...(param.attributes["desc"] ? { doc: param.attributes["desc"] } : {}),
    };
  });
}

/** The role a parameter has by itself; undefined if it may be the count or capacity of another one. */
function ownRole(param: ApiParam, override: ParamOverride, context: Context): Role | undefined {
  const type = parseTypeRef(param.type);
  const role = override.role ?? annotatedRole(param);
  switch (role) {
    case "in":
      return inRole(param, type, override, context);
    case "out":
      return outRole(param, type, context);
    case "bufferIn":
      return {
        kind: "bufferIn",
        length: needed(param, "length", override.length),
        nullable: override.nullable ?? false,
      };
    case "arrayIn":
      return {
        kind: "arrayIn",
        of: element(param, type, context),
        count: needed(param, "count", override.count ?? param.attributes["array_count"]),
        nullable: override.nullable ?? false,
      };
    case "bufferOut":
      return {
        kind: "bufferOut",
        capacity: needed(param, "capacity", override.capacity),
        written: needed(param, "written", override.written),
        ...(override.defaultCapacity === undefined ? {} : { defaultCapacity: override.defaultCapacity }),
      };
    case "arrayOut":
      return {
        kind: "arrayOut",
        of: element(param, type, context),
        count: needed(param, "count", override.count),
        ...(override.written === "return" ? { written: "return" } : {}),
      };
    case "outString":
      return outString(param, type, override, context);
    case "opaqueOut":
      return { kind: "opaqueOut", bytes: Number(needed(param, "bytes", override.bytes?.toString())) };
    case "fixed":
      return { kind: "fixed", expression: needed(param, "expression", override.expression) };
    case "scratch":
      return { kind: "scratch", bytes: Number(needed(param, "bytes", override.bytes?.toString())) };
    case "queried":
      return { kind: "queried", of: queriedKind(param, type, context), size: needed(param, "count", override.count) };
    case "hook":
      return hook(param, type, context);
    case "callHandle":
      return { kind: "callHandle" };
    case undefined:
      return namedByOther(param, context) ? undefined : inRole(param, type, override, context);
    default:
      return assertNever(role, "role of an override");
  }
}

/** What the header's STEAM_* annotations say. */
function annotatedRole({ attributes }: ApiParam): ParamOverride["role"] {
  if ("out_struct" in attributes) return "out";
  if ("out_string_count" in attributes) return "outString";
  if ("array_count" in attributes && !("out_array_count" in attributes)) return "arrayIn";
  return undefined;
}

/** Whether an override or annotation of another parameter uses this one as its count, capacity or size. */
function namedByOther({ name }: ApiParam, { params, overrides }: Context): boolean {
  return params.some((other) => {
    const override = overrides[other.name];
    return [
      override?.length,
      override?.count,
      override?.capacity,
      override?.written,
      other.attributes["array_count"],
      other.attributes["out_string_count"],
    ].includes(name);
  });
}

/** `void *` and `char *` are bytes and text, other pointers point to elements. */
function queriedKind(param: ApiParam, type: TypeRef, context: Context): Value | "bytes" | "text" {
  const name = type.kind === "pointer" && type.to.kind === "named" ? type.to.name : "";
  if (name === "void") return "bytes";
  return name === "char" ? "text" : element(param, type, context);
}

/** A pointer to a function that returns nothing: what it is called with goes to JavaScript. */
function hook(param: ApiParam, type: TypeRef, { values }: Context): Role {
  const pointer = values.resolve(type);
  const signature = pointer.kind === "pointer" ? pointer.to : undefined;
  if (signature?.kind !== "function") throw new UnknownRole(noConversion(param));
  const params = signature.params.map((each) => {
    const value = values.of(each) ?? (each.kind === "pointer" ? values.of(each.to) : undefined);
    if (!value) throw new UnknownRole(noConversion(param));
    return value;
  });
  return { kind: "hook", params };
}

function inRole(param: ApiParam, type: TypeRef, override: ParamOverride, { values }: Context): Role {
  const fallback = override.default ?? literal(param.default);
  const rest = { nullable: override.nullable ?? false, ...(fallback === undefined ? {} : { default: fallback }) };
  const direct = values.of(type);
  if (direct) return { kind: "in", value: direct, passing: "value", ...rest };
  // A const reference can only be read; a pointer may be an array or optional, so only an override makes it an input.
  const isReference = type.kind === "reference" && type.to.kind === "named" && type.to.const;
  const isStatedPointer = type.kind === "pointer" && override.role === "in";
  if (!isReference && !isStatedPointer) throw new UnknownRole(noRole(param));
  const value = values.of(type.to);
  if (!value) throw new UnknownRole(noConversion(param));
  return { kind: "in", value, passing: isReference ? "reference" : "pointer", ...rest };
}

function outRole(param: ApiParam, type: TypeRef, { values }: Context): Role {
  const value = type.kind === "pointer" || type.kind === "reference" ? values.of(type.to) : undefined;
  if (!value || type.kind === "array") throw new UnknownRole(noConversion(param));
  return { kind: "out", value, passing: type.kind === "reference" ? "reference" : "pointer" };
}

function outString(param: ApiParam, type: TypeRef, override: ParamOverride, { values }: Context): Role {
  const capacity = override.capacity ?? param.attributes["out_string_count"];
  const target = type.kind === "reference" || type.kind === "pointer" ? values.resolve(type.to) : type;
  const fixedSize = target.kind === "array" ? target.length : undefined;
  return {
    kind: "outString",
    ...(capacity === undefined ? {} : { capacity }),
    size: fixedSize ?? override.size ?? defaultTextSize,
    passing: type.kind === "reference" ? "reference" : "pointer",
  };
}

/** Counts, capacities and sizes get their role from the parameter that names them. */
function hiddenRoles(visible: Map<string, Role>, { values, params, overrides }: Context): Map<string, Role> {
  const hidden = new Map<string, Role>();
  const typeOf = (name: string): TypeRef => parseTypeRef(params.find((param) => param.name === name)?.type ?? "void");
  for (const [name, role] of visible) {
    switch (role.kind) {
      case "bufferIn":
        join(hidden, role.length, name, (of) => ({ kind: "countOf", of }));
        break;
      case "arrayIn":
        join(hidden, role.count, name, (of) => ({ kind: "countOf", of }));
        break;
      case "arrayOut": {
        const value = values.of(typeOf(role.count)) as Value;
        const max = overrides[role.count]?.max ?? defaultMaxCount;
        join(hidden, role.count, name, (of) => ({ kind: "requestedCount", of, value, max }));
        break;
      }
      case "bufferOut": {
        const passing = typeOf(role.capacity).kind === "pointer" ? "pointer" : "value";
        hidden.set(role.capacity, { kind: "capacityOf", of: name, passing });
        if (!["return", "all", role.capacity].includes(role.written)) {
          hidden.set(role.written, { kind: "writtenOf", of: name });
        }
        break;
      }
      case "queried":
        hidden.set(role.size, { kind: "querySizeOf", of: name });
        break;
      case "outString":
        if (role.capacity) hidden.set(role.capacity, { kind: "capacityOf", of: name, passing: "value" });
        break;
      default:
        break;
    }
  }
  return hidden;
}

function join(hidden: Map<string, Role>, key: string, name: string, make: (of: string[]) => Role): void {
  const before = hidden.get(key);
  hidden.set(key, make([...(before && "of" in before && Array.isArray(before.of) ? before.of : []), name]));
}

function element(param: ApiParam, type: TypeRef, { values }: Context): Value {
  const value = type.kind === "pointer" ? values.of(type.to) : undefined;
  if (!value) throw new UnknownRole(noConversion(param));
  return value;
}

/** A default argument that is a plain literal can be JavaScript's default as well. */
function literal(spelling: string | undefined): string | undefined {
  return spelling !== undefined && /^(?:-?\d+|true|false)$/.test(spelling) ? spelling : undefined;
}

function needed(param: ApiParam, key: string, value: string | undefined): string {
  if (value === undefined) throw new UnknownRole(`the override of parameter ${param.name} lacks "${key}"`);
  return value;
}

function noRole(param: ApiParam): string {
  return `no role for parameter ${param.name} (${param.type})`;
}

function noConversion(param: ApiParam): string {
  return `no conversion for parameter ${param.name} (${param.type})`;
}
