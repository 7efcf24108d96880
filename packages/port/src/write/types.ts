// What is known of a value's type. Types are found by use: what is assigned, compared or passed becomes one type, and
// all that became one is known by what any of it is.

export type TypeKind =
  | "unknown"
  | "any"
  | "void"
  | "int"
  | "float"
  | "bool"
  | "string"
  | "bytes"
  | "array"
  | "dictionary"
  | "callable"
  | "signal"
  | "object";

/** Why an integer is a bigint: it meets one of Steam's, or is named like an id. */
export type WideBy = "use" | "name";

export class Type {
  kind: TypeKind;
  #same: Type | undefined;
  /** Given by Steam or Godot: what meets it does not change it. */
  fixed = false;
  /** Of an integer: it has 64 bits. */
  wide: WideBy | undefined;
  /** Of an integer: it meets one of Steam's or Godot's that is a number. */
  narrow = false;
  /** Of an integer: the script says that it is one, by its type or by `:=`, and floats that it meets do not change it. */
  declared = false;
  /** Of an integer: the enum of SteamServer. */
  enumName: string | undefined;
  /** Of an array: its elements; of a dictionary: its values; of a signal: its arguments, in `fields`. */
  element: Type | undefined;
  key: Type | undefined;
  /** Of a dictionary: what its keys are when they are names. */
  fields = new Map<string, Type>();
  /** Of a dictionary: the keys of each literal that made one. */
  literals: (readonly string[])[] = [];
  /** Of a dictionary: its keys are values, so it is a Map. */
  dynamic = false;
  /** Of a dictionary or object: how TypeScript calls it. */
  tsName: string | undefined;
  /** What variables of this type are called. */
  hint: string | undefined;
  /** Of a callable, signal or object: what it is of. */
  of: unknown;

  constructor(kind: TypeKind = "unknown") {
    this.kind = kind;
  }

  get found(): Type {
    let type: Type = this;
    while (type.#same !== undefined) type = type.#same;
    return type;
  }

  become(other: Type): void {
    const target = other.found;
    if (target === this.found) return;
    const self = this.found;
    target.hint ??= self.hint;
    self.#same = target;
  }
}

export function fixed(kind: TypeKind, more: Partial<Type> = {}): Type {
  const type = Object.assign(new Type(kind), more);
  type.fixed = true;
  return type;
}

export function arrayOf(element: Type): Type {
  const type = new Type("array");
  type.element = element;
  return type;
}

export function mapOf(key: Type, value: Type): Type {
  const type = new Type("dictionary");
  type.key = key;
  type.element = value;
  type.dynamic = true;
  return type;
}

/** One type from now on, as far as both can be. */
export function unify(one: Type, other: Type): void {
  const a = one.found;
  const b = other.found;
  if (a === b) return;
  if (a.kind === "unknown") learn(a, b);
  else if (b.kind === "unknown") learn(b, a);
  else if (a.kind === b.kind) unifyAlike(a, b);
  else if (![a, b].some(({ kind }) => kind === "any" || kind === "void")) mismatch(a, b);
}

function unifyAlike(a: Type, b: Type): void {
  switch (a.kind) {
    case "int":
      unifyIntegers(a, b);
      break;
    case "array":
      unifyArrays(a, b);
      break;
    case "dictionary":
      unifyDictionaries(a, b);
      break;
    case "callable":
      // A variable of functions has none of them for its type; a function has its own.
      if (a.of !== b.of) for (const each of [a, b]) if (!each.fixed) each.of = undefined;
      break;
    case "signal":
    case "object":
      if (a.of === undefined) a.become(b);
      else if (b.of === undefined) b.become(a);
      else if (a.of !== b.of) mismatch(a, b);
      break;
    default:
  }
}

function learn(open: Type, known: Type): void {
  if (known.kind !== "callable") {
    open.become(known);
    return;
  }
  open.kind = "callable";
  open.of = known.of;
}

/** Integers and floats are numbers; whatever else meets is of any type. */
function mismatch(a: Type, b: Type): void {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("int") && kinds.has("float")) {
    for (const each of [a, b])
      if (each.kind === "int" && !each.fixed && !each.declared && each.wide === undefined) each.kind = "float";
    return;
  }
  if (kinds.has("bytes") && kinds.has("array")) return;
  for (const each of [a, b]) if (!each.fixed) each.kind = "any";
}

function unifyIntegers(a: Type, b: Type): void {
  if (!a.fixed && !b.fixed) {
    b.wide ??= a.wide;
    b.narrow ||= a.narrow;
    b.declared ||= a.declared;
    b.enumName = a.enumName === b.enumName ? a.enumName : undefined;
    a.become(b);
  } else if (a.fixed !== b.fixed) {
    const [known, open] = a.fixed ? [a, b] : [b, a];
    if (known.wide !== undefined) open.wide = "use";
    else open.narrow = true;
  }
}

function unifyArrays(a: Type, b: Type): void {
  // First: what it holds may hold the same.
  if (a.fixed) b.become(a);
  else a.become(b);
  if (a.element !== undefined && b.element !== undefined) unify(a.element, b.element);
}

function unifyDictionaries(a: Type, b: Type): void {
  if (a.tsName !== undefined && b.tsName !== undefined) {
    if (a.tsName !== b.tsName) mismatch(a, b);
    return;
  }
  const [into, from] = a.tsName === undefined ? [b, a] : [a, b];
  into.literals.push(...from.literals);
  into.dynamic ||= from.dynamic;
  // First: what it holds may hold the same, and become one with it on the way.
  from.become(into);
  for (const [name, type] of from.fields) {
    const { fields } = into.found;
    const present = fields.get(name);
    if (present === undefined) fields.set(name, type);
    else unify(present, type);
  }
  for (const part of ["key", "element"] as const) {
    const present = into.found[part];
    if (present === undefined) into.found[part] = from[part];
    else if (from[part] !== undefined) unify(present, from[part]);
  }
}

/** Whether a dictionary has names for keys, the same ones wherever it is made. */
export function isRecord(type: Type): boolean {
  const { kind, tsName, dynamic, literals, fields } = type.found;
  if (kind !== "dictionary") return false;
  if (tsName !== undefined) return true;
  const [first] = literals;
  if (dynamic || first === undefined || first.length === 0) return false;
  const names = new Set(first);
  return (
    literals.every((each) => each.length === names.size && each.every((name) => names.has(name))) &&
    [...fields.keys()].every((name) => names.has(name))
  );
}
