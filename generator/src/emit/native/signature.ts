// Bound method -> the C++ statements of its glue. The statements are made of what packages/native/src/runtime/call.h
// offers; their layout is the template's business.
import type { BoundMethod, BoundParam, Role, Value } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";

export interface GlueView {
  arity: number;
  /** Locals, in parameter order. */
  declarations: string[];
  /** Conversions that each say whether they succeeded. Those that may run JavaScript come first, buffers last. */
  reads: string[];
  /** Whether a conversion can run JavaScript, which may shut the context down. */
  recheck: boolean;
  /** Arguments behind `self`. */
  arguments: string[];
  returnsValue: boolean;
  /** C++ condition under which the outputs mean nothing; empty if they always do. */
  failure: string;
  /** Expressions of what goes to JavaScript. */
  results: string[];
  /** The struct of a call result; empty for other methods. */
  promised: string;
  /** The expression of its call handle. */
  callHandle: string;
  /** Sizes that a first call with null asks for, and what makes room for them; empty for most methods. */
  queries: { arguments: string[]; rooms: string[] } | false;
}

interface Part {
  declaration?: string;
  read?: string;
  /** 0: may run JavaScript, 1: plain, 2: points into JavaScript's memory. */
  order?: 0 | 1 | 2;
  argument: string;
  /** The argument of the call that only asks for sizes. */
  query?: string;
  result?: string;
}

export function glueView(method: BoundMethod): GlueView {
  const visible = method.params.filter(({ role }) => isVisible(role));
  const parts = method.params.map((param) => part(param, visible.indexOf(param), method));
  const reads = parts.filter((each) => each.read !== undefined);
  const byOrder = [0, 1, 2].flatMap((order) => reads.filter((each) => (each.order ?? 1) === order));
  const { returns } = method;
  const value = returns.kind === "value" ? [returnExpression(returns.presence === true)] : [];
  const handle = method.params.find(({ role }) => role.kind === "callHandle")?.name;
  const queried = method.params.filter(({ role }) => role.kind === "queried");
  return {
    arity: visible.length,
    declarations: parts.flatMap((each) => each.declaration ?? []),
    reads: [...byOrder.map((each) => each.read as string), ...sameLengths(method)],
    recheck: reads.some((each) => each.order === 0),
    arguments: parts.map((each) => each.argument),
    returnsValue: returns.kind !== "void",
    failure: failure(method),
    results: [...value, ...parts.flatMap((each) => each.result ?? [])],
    promised: returns.kind === "callResult" ? returns.struct : "",
    callHandle: handle === undefined ? "returned" : `CallHandle(returned, ${handle})`,
    queries: queried.length > 0 && {
      arguments: parts.map((each) => each.query ?? each.argument),
      rooms: queried.map((param) => `Resize(${param.name}, ${(param.role as { size: string }).size});`),
    },
  };
}

function returnExpression(presence: boolean): string {
  return `ToJs(call.environment(), ${presence ? "returned != nullptr" : "returned"})`;
}

/** Whether JavaScript passes an argument for it. */
export function isVisible(role: Role): boolean {
  return ["in", "bufferIn", "arrayIn", "bufferOut", "requestedCount", "hook"].includes(role.kind);
}

function part(param: BoundParam, index: number, method: BoundMethod): Part {
  const { name, role } = param;
  const at = `${index}, "${name}"`;
  switch (role.kind) {
    case "in":
      return inPart(name, at, role);
    case "out":
      return {
        declaration: `${role.value.cpp} ${name}{};`,
        argument: role.passing === "pointer" ? `&${name}` : name,
        result: `ToJs(call.environment(), ${name})`,
      };
    case "bufferIn": {
      const max = maxOf(method, role.length);
      const read = role.nullable ? "ReadNullableBytes" : "ReadBytes";
      return {
        declaration: `BytesIn ${name};`,
        read: `call.${read}(${at}, ${max}, ${name})`,
        order: 2,
        argument: pointerTo(param, `${name}.data()`),
      };
    }
    case "arrayIn":
      return {
        declaration: `ArrayIn<${elementType(role.of)}> ${name};`,
        read: `call.ReadArray(${at}, ${role.nullable}, ${name})`,
        order: 0,
        argument: role.of.kind === "id64" ? `reinterpret_cast<${param.type}>(${name}.data())` : `${name}.data()`,
      };
    case "bufferOut":
      return {
        declaration: `BytesOut ${name};`,
        read: `call.ReadBytes(${at}, ${maxOf(method, role.capacity)}, ${name})`,
        order: 2,
        argument: pointerTo(param, `${name}.data()`),
        result: `${name}.Take(env, ${written(role.written, name)})`,
      };
    case "arrayOut":
      return {
        declaration: `std::vector<${role.of.cpp}> ${name};`,
        argument: `Room(${name}, ${role.count})`,
        result: `ArrayToJs(call.environment(), ${name}.data(), ${role.written ? `Within(returned, ${name}.size())` : `${name}.size()`})`,
      };
    case "queried":
      return queriedPart(name, role.of);
    case "querySizeOf":
      return { declaration: `${pointee(param.type)} ${name}{};`, argument: `&${name}` };
    case "callHandle":
      return { declaration: `${pointee(param.type)} ${name}{};`, argument: `&${name}` };
    case "hook":
      return {
        declaration: `struct ${name}Place;\n  Hook<${name}Place, ${role.params.map(hookArgument).join(", ")}> ${name};`,
        read: `call.ReadHook(${at}, ${name})`,
        argument: `${name}.pointer()`,
      };
    case "outString":
      return {
        declaration: `char ${name}[${role.size}] = {};`,
        argument: outStringArgument(param, role),
        result: `TextToJs(call.environment(), ${name})`,
      };
    case "opaqueOut":
      return {
        declaration: `alignas(8) uint8_t ${name}[${role.bytes}] = {};`,
        argument: `reinterpret_cast<${param.type}>(${name})`,
        result: `MakeBytes(env, ${name}, sizeof ${name})`,
      };
    case "countOf":
      return { argument: `static_cast<${param.type}>(${countExpression(role.of)})` };
    case "capacityOf":
      return capacityPart(param, role, method);
    case "writtenOf":
      return { declaration: `${pointee(param.type)} ${name}{};`, argument: `&${name}` };
    case "requestedCount":
      return {
        declaration: `uint32_t ${name} = 0;`,
        read: `call.ReadCount(${at}, ${role.max}, &${name})`,
        argument: `static_cast<${param.type}>(${name})`,
      };
    case "fixed":
      return { argument: role.expression };
    case "scratch":
      return {
        declaration: `alignas(8) uint8_t ${name}[${role.bytes}] = {};`,
        argument: `reinterpret_cast<${param.type}>(${name})`,
      };
    default:
      return assertNever(role, "parameter role");
  }
}

function queriedPart(name: string, of: Value | "bytes" | "text"): Part {
  const query = "nullptr";
  if (of === "text") {
    return {
      declaration: `std::string ${name};`,
      argument: `&${name}[0]`,
      query,
      result: `MakeString(env, ${name}.c_str(), ${name}.size())`,
    };
  }
  const element = of === "bytes" ? "uint8_t" : of.cpp;
  const made = of === "bytes" ? "MakeBytes(env, " : "ArrayToJs(call.environment(), ";
  return {
    declaration: `std::vector<${element}> ${name};`,
    argument: `${name}.data()`,
    query,
    result: `${made}${name}.data(), ${name}.size())`,
  };
}

/** What the C function is called with: structs come by pointer. */
function hookArgument(value: Value): string {
  return value.kind === "struct" || value.kind === "custom" ? `${value.cpp} *` : value.cpp;
}

/** Text goes to `char *` as it is, to a whole array by its address, to bytes by a cast. */
function outStringArgument(param: BoundParam, role: Extract<Role, { kind: "outString" }>): string {
  if (role.passing === "reference") return param.name;
  if (role.capacity === undefined) return `&${param.name}`;
  return /\bchar \*$/.test(param.type) ? param.name : `reinterpret_cast<${param.type}>(${param.name})`;
}

function inPart(name: string, at: string, role: Extract<Role, { kind: "in" }>): Part {
  const { value, passing, nullable } = role;
  if (value.kind === "string") {
    const read = nullable ? `call.ReadNullableString(${at}, ${name})` : `call.Read(${at}, ${name})`;
    return { declaration: `StringIn ${name};`, read, argument: `${name}.c_str()` };
  }
  const order = value.kind === "custom" || value.kind === "struct" ? 0 : 1;
  if (value.kind === "custom" && value.holder) {
    const argument = passing === "pointer" ? `${name}.pointer()` : `*${name}.pointer()`;
    return { declaration: `${value.holder} ${name};`, read: `call.ReadHeld(${at}, ${name})`, order: 0, argument };
  }
  if (nullable) {
    return {
      declaration: `Nullable<${value.cpp}> ${name};`,
      read: `call.ReadNullable(${at}, ${name})`,
      order,
      argument: `${name}.pointer()`,
    };
  }
  const type = passing === "value" && value.kind === "id64" ? "uint64" : value.cpp;
  return {
    declaration: `${type} ${name}{};`,
    read: `call.Read(${at}, ${name})`,
    order,
    argument: passing === "pointer" ? `&${name}` : name,
  };
}

function capacityPart(param: BoundParam, role: Extract<Role, { kind: "capacityOf" }>, method: BoundMethod): Part {
  const target = method.params.find((each) => each.name === role.of);
  const room = target?.role.kind === "outString" ? `sizeof ${role.of}` : `${role.of}.capacity()`;
  if (role.passing === "value") return { argument: `static_cast<${param.type}>(${room})` };
  // The library reads the capacity here and writes the size; it is set once the buffer is known.
  const type = pointee(param.type);
  return { declaration: `${type} ${param.name}{};`, argument: `SetTo(${param.name}, ${room})` };
}

function written(source: string, buffer: string): string {
  if (source === "all") return `${buffer}.capacity()`;
  return source === "return" ? "Written(returned)" : `Written(${source})`;
}

function maxOf(method: BoundMethod, param: string): string {
  const type = method.params.find((each) => each.name === param)?.type ?? "int";
  return `std::numeric_limits<${pointee(type)}>::max()`;
}

/** `uint32 *` -> `uint32` */
function pointee(type: string): string {
  return type.replace(/\s*\*$/, "");
}

/** Bytes go to `void *` as they are, to anything else by a cast. */
function pointerTo(param: BoundParam, expression: string): string {
  return /\bvoid \*$/.test(param.type) ? expression : `reinterpret_cast<${param.type}>(${expression})`;
}

function elementType(value: Value): string {
  return value.kind === "id64" ? "uint64" : value.cpp;
}

function countExpression(of: string[]): string {
  const nullable = of.length > 1;
  return of.reduceRight((rest, name) => {
    const own = `${name}.size()`;
    return nullable && rest !== "" ? `${name}.present() ? ${own} : ${rest}` : own;
  }, "");
}

/** Arrays that share their count must be of one length. */
function sameLengths(method: BoundMethod): string[] {
  return method.params.flatMap(({ role }) => {
    if (role.kind !== "countOf" || role.of.length < 2) return [];
    const [first, ...others] = role.of;
    return others.map((other) => `call.SameLength("${first}", ${first}, "${other}", ${other})`);
  });
}

function failure(method: BoundMethod): string {
  switch (method.success) {
    case "always":
      return "";
    case "whenTrue":
    case "whenNotZero":
      return "!returned";
    case "whenPositive":
      return "returned <= 0";
    case "whenNotNegative":
      return "returned < 0";
    default:
      return assertNever(method.success, "success rule");
  }
}
