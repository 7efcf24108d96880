// Types of expressions: what each is, and what becomes one type with it.
import { type Binding, type ClassInfo, type FunctionInfo, memberOf, type Named, Scope } from "./bindings.js";
import { godotCall, rowType } from "./godotApi.js";
import { shownBy } from "./narrowing.js";
import type { WriteProject } from "./project.js";
import type { SteamTypes } from "./steamTypes.js";
import type { Expression, Of } from "./syntax.js";
import { arrayOf, fixed, isRecord, Type, unify } from "./types.js";

export interface Value {
  readonly type: Type;
  /** May be null here. */
  readonly nullable: boolean;
}

const comparing = new Set(["==", "!=", "<", ">", "<=", ">="]);

export abstract class ExpressionTypes {
  readonly project: WriteProject;
  readonly steam: SteamTypes;
  readonly values = new Map<Expression, Value>();
  readonly names = new Map<Expression, Named>();
  readonly locals = new Map<object, Binding>();
  readonly lambdas = new Map<Expression, FunctionInfo>();
  readonly #made = new Map<object, Type>();
  protected scope = new Scope(undefined);
  protected narrowed = new Set<Binding>();
  protected owner: ClassInfo | undefined;
  protected current: FunctionInfo | undefined;

  constructor(project: WriteProject, steam: SteamTypes) {
    this.project = project;
    this.steam = steam;
  }

  abstract function(info: FunctionInfo): void;

  protected abstract call(of: Of<"call">): Value;

  /** The type of an expression that makes its own. */
  protected own(of: object, make: () => Type): Type {
    const present = this.#made.get(of);
    if (present !== undefined) return present;
    const type = make();
    this.#made.set(of, type);
    return type;
  }

  assign(binding: Binding, { type, nullable }: Value, declared = false): void {
    unify(binding.type, type);
    if (nullable && binding.type.found.kind !== "any") binding.nullable = true;
    else if (binding.nullable && !declared) this.narrowed.add(binding);
  }

  protected with(shown: readonly Binding[], action: () => void): void {
    const before = this.narrowed;
    this.narrowed = new Set([...before, ...shown]);
    action();
    this.narrowed = before;
  }

  bindingOf(each: Expression): Binding | undefined {
    const found = this.names.get(each);
    return found?.kind === "variable" ? found : undefined;
  }

  protected asMap(type: Type): void {
    const { found } = type;
    if (found.kind !== "dictionary" || found.tsName !== undefined) return;
    found.dynamic = true;
    found.key ??= new Type();
    found.element ??= new Type();
    for (const field of found.fields.values()) unify(found.element, field);
    if (found.fields.size > 0 || found.literals.some((each) => each.length > 0)) unify(found.key, new Type("string"));
  }

  /** A variable that is empty at first. */
  protected empty(type: Type): void {
    if (type.found.kind === "dictionary" && type.found.literals.length === 0) type.found.literals.push([]);
  }

  /** @param written - It stands left of an assignment. */
  value(of: Expression, written = false): Value {
    const value = this.#value(of, written);
    this.values.set(of, value);
    return value;
  }

  #value(of: Expression, written: boolean): Value {
    const sure = (type: Type): Value => ({ type, nullable: false });
    switch (of.is) {
      case "number":
        return sure(this.own(of, () => numberType(of.text)));
      case "string":
        return sure(this.own(of, () => new Type("string")));
      case "node":
        return sure(this.own(of, () => new Type("any")));
      case "name":
        return this.#name(of, written);
      case "array": {
        const type = this.own(of, () => arrayOf(new Type()));
        for (const item of of.items) unify(type.found.element ?? new Type(), this.value(item).type);
        return sure(type);
      }
      case "dictionary":
        return sure(this.#dictionary(of));
      case "member":
        return this.#member(of, written);
      case "index":
        return this.#index(of);
      case "call":
        return this.call(of);
      case "unary": {
        const { type } = this.value(of.value);
        return sure(of.operator === "not" ? this.own(of, () => new Type("bool")) : type);
      }
      case "binary":
        return sure(this.#binary(of));
      case "choice": {
        this.value(of.test);
        const { whenTrue, whenFalse } = shownBy(of.test, (each) => this.bindingOf(each));
        const type = this.own(of, () => new Type());
        let nullable = false;
        for (const [each, shown] of [
          [of.yes, whenTrue],
          [of.no, whenFalse],
        ] as const)
          this.with(shown, () => {
            const value = this.value(each);
            unify(type, value.type);
            nullable ||= value.nullable;
          });
        return { type, nullable };
      }
      case "await": {
        if (this.current !== undefined) this.current.async = true;
        const { type, nullable } = this.value(of.value);
        if (type.found.kind !== "signal") return { type, nullable };
        const { fields } = type.found;
        return sure(fields.size === 1 ? (fields.get("0") ?? new Type()) : this.own(of, () => new Type("any")));
      }
      case "cast": {
        const value = this.value(of.value);
        if (of.asks) return sure(this.own(of, () => new Type("bool")));
        const type = this.own(of, () => this.project.typeNamed(of.type, this.owner) ?? new Type("any"));
        unify(type, value.type);
        return { type, nullable: value.nullable };
      }
      case "lambda": {
        const info = this.lambdas.get(of) ?? this.project.function(of.of, "local", this.owner);
        this.lambdas.set(of, info);
        this.function(info);
        return sure(info.type);
      }
      default:
        return of satisfies never;
    }
  }

  #name(of: Of<"name">, written: boolean): Value {
    const { name } = of;
    if (name === "null") return { type: this.own(of, () => new Type()), nullable: true };
    if (name === "true" || name === "false") return { type: this.own(of, () => new Type("bool")), nullable: false };
    if (name === "self" && this.owner !== undefined) return { type: this.owner.type, nullable: false };
    const found: Named | undefined =
      this.scope.find(name) ?? this.#memberHere(name) ?? this.project.class(name, this.owner);
    if (found === undefined) {
      const kind = /^(?:PI|TAU|INF|NAN)$/.test(name)
        ? "float"
        : /^(?:OK|FAILED|CONNECT_\w+)$/.test(name)
          ? "int"
          : "any";
      return { type: this.own(of, () => fixed(kind)), nullable: false };
    }
    this.names.set(of, found);
    return this.#named(found, written);
  }

  #memberHere(name: string): Named | undefined {
    return memberOf(this.owner, name) ?? this.owner?.script?.main.members.get(name);
  }

  #named(found: Named, written: boolean): Value {
    switch (found.kind) {
      case "variable":
        return { type: found.type, nullable: found.nullable && !written && !this.narrowed.has(found) };
      case "function":
      case "class":
        return { type: found.type, nullable: false };
      case "enum":
        return { type: fixed("any"), nullable: false };
      default:
        return found satisfies never;
    }
  }

  #dictionary(of: Of<"dictionary">): Type {
    const type = this.own(of, () => {
      const made = new Type("dictionary");
      const keys = of.entries.map(({ key }) => (key.is === "string" ? key.value : undefined));
      const names = keys.filter((key) => key !== undefined);
      if (names.length < keys.length) made.dynamic = true;
      else made.literals.push(names);
      made.key = new Type();
      made.element = new Type();
      return made;
    }).found;
    for (const { key, value } of of.entries) {
      const each = this.value(value);
      const named = key.is === "string" ? key.value : undefined;
      if (named === undefined || type.dynamic || (type.tsName !== undefined && type.fields.size === 0)) {
        const found = this.value(key);
        if (type.key !== undefined && type.tsName === undefined) unify(type.key, found.type);
        if (type.element !== undefined) unify(type.element, each.type);
      } else {
        this.value(key);
        unify(this.field(type, named), each.type);
        if (each.nullable) this.field(type, named).found.kind = "any";
      }
    }
    return type;
  }

  protected field({ found }: Type, name: string): Type {
    const present = found.fields.get(name);
    if (present !== undefined) return present;
    const field = new Type();
    field.hint = name;
    if (found.tsName === undefined) found.fields.set(name, field);
    return field;
  }

  /** A value of a dictionary by its name. */
  #byName(type: Type, name: string): Type {
    if (type.found.dynamic && type.found.tsName === undefined) {
      this.asMap(type);
      return type.found.element ?? new Type();
    }
    return this.field(type, name);
  }

  #member(of: Of<"member">, written: boolean): Value {
    const sure = (type: Type): Value => ({ type, nullable: false });
    const steam = this.steamName(of);
    if (steam !== undefined) return sure(this.#steam(of, steam));
    const row = of.of.is === "name" && !this.names.has(of.of) ? godotCall(`${of.of.name}.${of.name}`, 0) : undefined;
    if (row !== undefined) return sure(this.own(of, () => rowType(row.returns, undefined, []) ?? new Type("any")));
    const { type } = this.value(of.of);
    const { found } = type;
    if (of.of.is === "name" && of.of.name === "self") return this.#memberOf(this.owner, of, written);
    const named = this.names.get(of.of);
    if (named?.kind === "enum") return sure(named.members.get(of.name) ?? this.own(of, () => new Type("any")));
    switch (found.kind) {
      case "dictionary":
        return sure(this.#byName(type, of.name));
      case "object": {
        if (typeof found.of !== "string") return this.#memberOf(found.of as ClassInfo, of, written);
        if (found.of === "Timer" && of.name === "timeout") return sure(fixed("signal", { of: "timeout" }));
        const field = godotCall(`${found.of}.${of.name}`, 0);
        return sure(this.own(of, () => (field && rowType(field.returns, found, [])) ?? new Type("any")));
      }
      default:
        return sure(this.own(of, () => new Type("any")));
    }
  }

  #memberOf(owner: ClassInfo | undefined, of: Of<"member">, written: boolean): Value {
    const found = memberOf(owner, of.name);
    if (found === undefined) return { type: this.own(of, () => new Type("any")), nullable: false };
    this.names.set(of, found);
    return this.#named(found, written);
  }

  /** `name` of `SteamServer.name`, and `Enum.name`. */
  steamName(of: Of<"member">): string | undefined {
    if (of.of.is === "name" && (of.of.name === "SteamServer" || of.of.name === "Steam"))
      return this.scope.find(of.of.name) === undefined ? of.name : undefined;
    if (of.of.is !== "member") return undefined;
    const outer = this.steamName(of.of);
    return outer !== undefined && this.steam.enums.has(outer) ? `${outer}.${of.name}` : undefined;
  }

  #steam(of: object, name: string): Type {
    const { signals, values, enums } = this.steam;
    const [owner = "", member] = name.split(".");
    const found = member === undefined ? (signals.get(name) ?? values.get(name)) : enums.get(owner)?.get(member);
    return found ?? this.own(of, () => new Type("any"));
  }

  #index(of: Of<"index">): Value {
    const object = this.value(of.of);
    const index = this.value(of.index);
    const { found } = object.type;
    const sure = (type: Type): Value => ({ type, nullable: false });
    switch (found.kind) {
      case "array":
        return sure(found.element ?? new Type());
      case "bytes":
        return sure(this.own(of, () => fixed("int")));
      case "string":
        return sure(this.own(of, () => fixed("string")));
      case "dictionary": {
        if (of.index.is === "string") return sure(this.#byName(object.type, of.index.value));
        if (found.tsName === "ConfigOptions") return sure(this.own(of, () => new Type("any")));
        if (found.tsName !== undefined) return sure(this.own(of, () => new Type("any")));
        this.asMap(object.type);
        if (found.key !== undefined) unify(found.key, index.type);
        return sure(found.element ?? new Type());
      }
      case "unknown":
        return sure(this.own(of, () => new Type()));
      default:
        return sure(this.own(of, () => new Type("any")));
    }
  }

  #binary(of: Of<"binary">): Type {
    const { operator, left, right } = of;
    const a = this.value(left).type;
    if (operator === "and" || operator === "or") {
      const { whenTrue, whenFalse } = shownBy(left, (each) => this.bindingOf(each));
      this.with(operator === "and" ? whenTrue : whenFalse, () => void this.value(right));
      return this.own(of, () => new Type("bool"));
    }
    if (operator === "%" && (a.found.kind === "string" || left.is === "string")) {
      // What is written into one text need not be alike.
      if (right.is === "array") for (const item of right.items) this.value(item);
      else this.value(right);
      return this.own(of, () => new Type("string"));
    }
    const b = this.value(right).type;
    if (comparing.has(operator)) {
      // A number may be compared with one of the other kind.
      const isAlike =
        [a, b].some(({ found }) => !["int", "float"].includes(found.kind)) || a.found.kind === b.found.kind;
      if (isAlike && !isNull(left) && !isNull(right)) unify(a, b);
      return this.own(of, () => new Type("bool"));
    }
    if (operator === "in") {
      const { kind, element } = b.found;
      if (kind === "array" && element !== undefined) unify(a, element);
      if (kind === "dictionary" && !isRecord(b)) {
        this.asMap(b);
        if (b.found.key !== undefined) unify(a, b.found.key);
      }
      return this.own(of, () => new Type("bool"));
    }
    if (a.found.kind === "unknown" && b.found.kind === "unknown") return a;
    const kinds = new Set([a.found.kind, b.found.kind]);
    if (kinds.has("float") && !kinds.has("string")) return this.own(of, () => new Type("float"));
    const result = this.own(of, () => new Type());
    if (operator !== "<<" && operator !== ">>") unify(a, b);
    for (const each of [a, b].filter(({ found }) => found.kind !== "unknown")) {
      if (result.found.kind === "unknown" && each.found.fixed && each.found.kind !== "int") {
        result.become(each);
        return result;
      }
      if (result.found.kind === "unknown" && each.found.kind === "int") result.kind = "int";
      unify(result, each);
      if (operator === "<<" || operator === ">>") break;
    }
    return result;
  }
}

function isNull(each: Expression): boolean {
  return each.is === "name" && each.name === "null";
}

function numberType(text: string): Type {
  if (/^0[xb]/i.test(text) ? false : /[.e]/i.test(text)) return new Type("float");
  const type = new Type("int");
  if (BigInt(text.replaceAll("_", "")) > BigInt(Number.MAX_SAFE_INTEGER)) type.wide = "use";
  return type;
}
