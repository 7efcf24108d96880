// Parameters through which the function hands something to JavaScript.
import { arrayToJs, castTo, elementOf, isArray, maxOf, memory, toJs } from "./cpp.js";
import { type Part, refersTo, stated } from "./role.js";

/** Capacity offered for a text whose size nothing states. */
const defaultTextSize = 1024;

/** One value. */
const out = stated({
  annotation: { name: "out_struct" },
  make({ type, types }) {
    if (type.kind !== "pointer" && type.kind !== "reference") return undefined;
    const value = types.of(type.to);
    return value && !isArray(value) ? { value, passing: type.kind } : undefined;
  },
  fits: ({ to, isConst }) => to === "value" && !isConst,
  caller: { gets: ({ value }) => ({ kind: "value", value }) },
  glue: ({ value, passing }, { name }) => ({
    declaration: `${value.cpp} ${name}{};`,
    argument: passing === "pointer" ? `&${name}` : name,
    result: toJs(name),
  }),
});

/**
 * Bytes: the caller gives a Uint8Array to fill or a capacity, and gets the part that was written. `written`: the
 * parameter that says how much was, `return` if the return value does, `all` if it is always filled. `atLeast`: bytes
 * below which the function would throw away what does not fit.
 */
const bufferOut = stated({
  needs: ["capacity", "written"],
  takes: ["defaultCapacity", "atLeast"],
  references: {
    capacity: refersTo("either", "capacityOf"),
    written: refersTo("pointer", "writtenOf", "return", "all"),
  },
  make: ({ type }, { capacity, written, defaultCapacity: size, atLeast }) =>
    type.kind === "pointer"
      ? {
          capacity,
          written,
          ...(size === undefined ? {} : { defaultCapacity: size }),
          ...(atLeast === undefined ? {} : { atLeast }),
        }
      : undefined,
  fits: ({ to, isConst, isReference }) => (to === "void" || to === "char") && !isConst && !isReference,
  caller: {
    gives: ({ defaultCapacity: size, atLeast }) => ({
      type: { kind: "bytesOrCapacity" },
      last: true,
      note:
        `A buffer to fill or the capacity of one to allocate, in bytes${size === undefined ? "" : ` (default ${size})`}.` +
        (atLeast === undefined ? "" : ` Less than ${atLeast} is refused: what does not fit would be lost.`),
      ...(size === undefined ? {} : { default: String(size) }),
    }),
    gets: () => ({ kind: "bytes" }),
  },
  glue({ capacity, written, atLeast }, { name, type, at, typeOf }) {
    const size = written === "return" ? "returned" : written;
    return {
      ...(atLeast === undefined ? {} : { checks: [`call.hasRoom(${at}, ${name}, ${atLeast})`] }),
      declaration: `BytesOut ${name};`,
      read: `call.readBytes(${at}, ${maxOf(typeOf(capacity))}, ${name})`,
      order: 2,
      argument: castTo(type, `${name}.data()`),
      result: `${name}.take(env, ${written === "all" ? `${name}.capacity()` : `written(${size})`})`,
    };
  },
});

/**
 * Values, at most as many as `count` asks for. `written`: `return` if the return value says how many came, `all` if always
 * as many come as were asked for: then somebody has to know how many there are, see `countedBy`.
 */
const arrayOut = stated({
  needs: ["count", "written"],
  references: {
    count: refersTo("value", "requestedCount"),
    written: refersTo("nothing", "writtenOf", "return", "all"),
  },
  make({ type, types }, { count, written }) {
    const of = elementOf(type, types);
    if (of === undefined || isArray(of)) return undefined;
    return { of, count, written: written === "return" ? ("return" as const) : ("all" as const) };
  },
  fits: ({ to, isConst, isReference }) => to === "value" && !isConst && !isReference,
  caller: { gets: ({ of }) => ({ kind: "array", of }) },
  glue: ({ of, count, written }, { name }) => ({
    declaration: `HeapArray<${of.cpp}> ${name};`,
    checks: [`call.makeRoom(${name}, ${count}, "${name}")`],
    argument: `${name}.data()`,
    result: arrayToJs(name, written === "return" ? `within(returned, ${name}.size())` : undefined),
  }),
});

/** Values, bytes or text of a size that the function tells when it is called with null: it is called twice. */
const queried = stated({
  needs: ["count"],
  references: { count: refersTo("pointer", "querySizeOf") },
  make({ type, types }, { count }) {
    const name = type.kind === "pointer" && type.to.kind === "named" ? type.to.name : "";
    const of = name === "void" ? ("bytes" as const) : name === "char" ? ("text" as const) : elementOf(type, types);
    return of === undefined || (typeof of === "object" && isArray(of)) ? undefined : { of, count };
  },
  // Only the documentation says that a function may be asked first.
  fits: () => false,
  caller: {
    gets: ({ of }) => (of === "text" || of === "bytes" ? { kind: of } : { kind: "array", of }),
  },
  glue({ of, count }, { name }): Part {
    const query = { argument: "nullptr", room: `call.makeRoomAsked(${name}, ${count}, "${name}")` };
    const rest = { argument: `${name}.data()`, query };
    if (of === "text") {
      return { declaration: `HeapArray<char> ${name};`, ...rest, result: `queriedText(env, ${name})` };
    }
    return {
      declaration: `HeapArray<${of === "bytes" ? "uint8_t" : of.cpp}> ${name};`,
      ...rest,
      result: of === "bytes" ? `makeBytes(env, ${name}.data(), ${name}.size())` : arrayToJs(name),
    };
  },
});

/** Text; `capacity` is the hidden parameter that takes the size, absent for a fixed array. */
const outString = stated({
  takes: ["capacity", "size"],
  references: { capacity: refersTo("value", "capacityOf") },
  annotation: { name: "out_string_count", key: "capacity" },
  make({ type, types }, { capacity, size }) {
    if (type.kind !== "pointer" && type.kind !== "reference") return undefined;
    const target = types.resolve(type.to);
    const fixed = target.kind === "array" ? target.length : undefined;
    // Without a capacity the function writes as much as it likes.
    if (fixed === undefined && capacity === undefined) return undefined;
    return {
      ...(capacity === undefined ? {} : { capacity }),
      size: fixed ?? size ?? defaultTextSize,
      passing: type.kind,
    };
  },
  fits: ({ to, isConst }) => (to === "char" && !isConst) || to === "array",
  caller: { gets: () => ({ kind: "text" }) },
  glue({ capacity, size, passing }, { name, type }) {
    // Text goes to `char *` as it is, to a whole array by its address, to bytes by a cast.
    const cast = /\bchar \*$/.test(type) ? name : `reinterpret_cast<${type}>(${name})`;
    return {
      declaration: `char ${name}[${size}] = {};`,
      argument: passing === "reference" ? name : capacity === undefined ? `&${name}` : cast,
      result: `textToJs(call.environment(), ${name})`,
    };
  },
});

/** A struct the SDK keeps opaque: that many bytes are offered and handed on. */
const opaqueOut = stated({
  needs: ["bytes"],
  make: ({ type }, { bytes }) => (type.kind === "pointer" ? { bytes } : undefined),
  fits: () => false,
  caller: { gets: () => ({ kind: "bytes" }) },
  glue: ({ bytes }, { name, type }) => ({
    ...memory(name, type, bytes),
    result: `makeBytes(env, ${name}, sizeof ${name})`,
  }),
});

export const outputs = { outString, bufferOut, out, arrayOut, queried, opaqueOut };
