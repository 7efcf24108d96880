// Parameters whose value JavaScript gives.
import type { TypeRef } from "../model/typeRef.js";
import { castTo, elementOf, isGivable, maxOf } from "./cpp.js";
import { type Part, refersTo, stated } from "./role.js";
import type { Types, Value } from "./value.js";

/**
 * `nullable`: null or undefined passes a null pointer. `default`: a JavaScript literal. `limit`: the constant that says
 * how many bytes of a text the library keeps, with the terminating NUL.
 */
const value = stated({
  takes: ["nullable", "default", "limit"],
  make({ param, type, types }, keys) {
    const direct = types.of(type);
    const isAddress = type.kind === "pointer" || (type.kind === "reference" && isConst(type.to));
    const found = direct ?? (isAddress ? types.of(type.to) : undefined);
    // Only a pointer can be null, and a text has no address of its own.
    if (found === undefined || !isGivable(found) || (keys.nullable && type.kind !== "pointer")) return undefined;
    if (found.kind === "string" && direct === undefined) return undefined;
    const kept = keys.limit === undefined ? undefined : types.constant(keys.limit);
    if (keys.limit !== undefined && (kept === undefined || found.kind !== "string")) return undefined;
    const fallback = keys.default ?? literal(param.default);
    return {
      value: found,
      passing: direct ? "value" : type.kind === "pointer" ? "pointer" : "reference",
      nullable: keys.nullable ?? false,
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(kept === undefined ? {} : { maxBytes: kept - 1 }),
    };
  },
  fits: ({ to, isReference }) => to === "value" && !isReference,
  caller: {
    gives: (role) => ({
      type: { kind: "value", value: role.value },
      nullable: role.nullable,
      ...(role.default === undefined ? {} : { default: role.default }),
      ...(role.maxBytes === undefined
        ? {}
        : { maxBytes: role.maxBytes, note: `Up to ${role.maxBytes} bytes of UTF-8.` }),
    }),
  },
  glue({ value: given, passing, nullable }, { name, at }): Part {
    if (given.kind === "string") {
      const read = nullable ? `call.readNullableString(${at}, ${name})` : `call.read(${at}, ${name})`;
      return { declaration: `StringIn ${name};`, read, argument: `${name}.c_str()` };
    }
    const order = given.kind === "custom" || given.kind === "struct" ? 0 : 1;
    if (given.kind === "custom" && given.holder) {
      const argument = passing === "pointer" ? `${name}.pointer()` : `*${name}.pointer()`;
      return { declaration: `${given.holder} ${name};`, read: `call.readHeld(${at}, ${name})`, order, argument };
    }
    if (nullable) {
      const declaration = `Nullable<${given.cpp}> ${name};`;
      return { declaration, read: `call.readNullable(${at}, ${name})`, order, argument: `${name}.pointer()` };
    }
    const type = passing === "value" && given.kind === "id64" ? "uint64" : given.cpp;
    const argument = passing === "pointer" ? `&${name}` : name;
    return { declaration: `${type} ${name}{};`, read: `call.read(${at}, ${name})`, order, argument };
  },
});

/** Bytes; `length` is the hidden parameter that takes their number. */
const bufferIn = stated({
  needs: ["length"],
  takes: ["nullable"],
  references: { length: refersTo("value", "countOf") },
  make: ({ type }, { length, nullable = false }) => (type.kind === "pointer" ? { length, nullable } : undefined),
  fits: ({ to, isReference }) => to === "void" && !isReference,
  caller: { gives: ({ nullable }) => ({ type: { kind: "bytes" }, nullable }) },
  glue: ({ length, nullable }, { name, type, at, typeOf }) => ({
    declaration: `BytesIn ${name};`,
    read: `call.${nullable ? "readNullableBytes" : "readBytes"}(${at}, ${maxOf(typeOf(length))}, ${name})`,
    order: 2,
    argument: castTo(type, `${name}.data()`),
  }),
});

/** Values; arrays that share `count` must be of one length. */
const arrayIn = stated({
  needs: ["count"],
  takes: ["nullable"],
  references: { count: refersTo("value", "countOf") },
  annotation: { name: "array_count", key: "count", unless: "out_array_count" },
  make({ type, types }, { count, nullable = false }) {
    const of = elementOf(type, types);
    return of && isGivable(of) && of.kind !== "string" ? { of, count, nullable } : undefined;
  },
  fits: ({ to, isConst: isInput, isReference }) => to === "value" && isInput && !isReference,
  caller: { gives: ({ of, nullable }) => ({ type: { kind: "array", of }, nullable }) },
  glue({ of, nullable }, { name, type, at }) {
    const isId = of.kind === "id64";
    return {
      declaration: `ArrayIn<${isId ? "uint64" : of.cpp}> ${name};`,
      read: `call.readArray(${at}, ${nullable}, ${name})`,
      order: 0,
      argument: isId ? `reinterpret_cast<${type}>(${name}.data())` : `${name}.data()`,
    };
  },
});

/**
 * A JavaScript function behind a C function pointer; null takes it off again. `userData`: the parameter that the library
 * hands back to it, which JavaScript does not see.
 */
const hook = stated({
  takes: ["userData"],
  references: { userData: refersTo("address", "userDataOf") },
  make({ type, types }, { userData }) {
    const pointer = types.resolve(type);
    const signature = pointer.kind === "pointer" ? pointer.to : undefined;
    if (signature?.kind !== "function" || !isVoid(signature.returns)) return undefined;
    const handedBack = userData === undefined ? -1 : signature.params.findIndex(isAddress);
    if (userData !== undefined && handedBack < 0) return undefined;
    const params = signature.params.filter((_, at) => at !== handedBack).map((each) => hookValue(each, types));
    if (params.includes(undefined)) return undefined;
    return { params: params as Value[], ...(handedBack < 0 ? {} : { handedBack }) };
  },
  fits: ({ to }) => to === "function",
  caller: {
    gives: ({ params }) => ({
      type: { kind: "listener", params },
      nullable: true,
      note: "Called on its own turn, whatever thread it comes from; null takes it off.",
    }),
  },
  glue({ params, handedBack }, { name, at }) {
    // Structs come by pointer.
    const given = params.map(({ kind, cpp }) => (kind === "struct" || kind === "custom" ? `${cpp} *` : cpp));
    const declaration = `struct ${name}Place;\n  Hook<${[`${name}Place`, ...given].join(", ")}> ${name};`;
    const read = `call.readHook(${at}, ${name})`;
    if (handedBack === undefined) return { declaration, read, argument: `${name}.pointer()` };
    const taken = given.map((type, index) => `${type} value${index}`);
    const passed = given.map((_, index) => `value${index}`).join(", ");
    // A place has one function, whatever is set, so the one that drops the user data can keep the first.
    const dropping = `+[](${taken.toSpliced(handedBack, 0, "void *").join(", ")}) { function(${passed}); }`;
    const keeping = `[](auto called) { static const auto function = called; return ${dropping}; }`;
    return { declaration, read, argument: `${name}.pointer() ? ${keeping}(${name}.pointer()) : nullptr` };
  },
});

/** What a hook is called with: plain values, texts, and structs by pointer. */
function hookValue(type: TypeRef, types: Types): Value | undefined {
  const isRecord = (value?: Value): boolean => value?.kind === "struct" || value?.kind === "custom";
  if (type.kind === "pointer") {
    const pointed = types.of(type.to);
    if (isRecord(pointed)) return pointed;
  }
  const value = types.of(type);
  return value !== undefined && (isGivable(value) || value.kind === "string") && !isRecord(value) ? value : undefined;
}

function isAddress(type: TypeRef): boolean {
  return type.kind === "pointer" && isVoid(type.to);
}

function isVoid(type: TypeRef): boolean {
  return type.kind === "named" && type.name === "void";
}

/** A default argument that is a plain literal can be JavaScript's default as well. */
function literal(spelling: string | undefined): string | undefined {
  return spelling !== undefined && /^(?:-?\d+|true|false)$/.test(spelling) ? spelling : undefined;
}

function isConst(type: { kind: string; const?: boolean }): boolean {
  return type.const === true;
}

export const inputs = { hook, bufferIn, arrayIn, in: value };
