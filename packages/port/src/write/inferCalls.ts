// Types of calls: what the arguments and the parameters are becomes one, and what is returned is known.
import { type ClassInfo, type FunctionInfo, memberOf } from "./bindings.js";
import { fits, godotCall, godotObjects, rowType } from "./godotApi.js";
import { ExpressionTypes, type Value } from "./inferExpressions.js";
import type { Expression, Of } from "./syntax.js";
import { arrayOf, isRecord, mapOf, Type, unify } from "./types.js";

export abstract class CallTypes extends ExpressionTypes {
  protected override call(of: Of<"call">): Value {
    const args = of.args.map((each) => this.value(each));
    const sure = (type: Type): Value => ({ type, nullable: false });
    const target = of.of;
    if (target.is === "member") {
      const steam = this.steamName(target);
      if (steam !== undefined) return sure(this.#steamCall(of, steam, args));
    }
    if (target.is === "name") {
      const value = this.value(target);
      const named = this.names.get(target);
      if (named?.kind === "function") return this.#calls(named, args);
      if (named !== undefined) return value;
      return sure(this.#godot(of, target.name, undefined, args));
    }
    if (target.is !== "member") {
      this.value(target);
      return sure(this.own(of, () => new Type("any")));
    }
    const { of: object, name } = target;
    if (object.is === "name" && object.name === "super") {
      const base = memberOf(this.owner?.base, name);
      return base?.kind === "function" ? this.#calls(base, args) : sure(this.own(of, () => new Type("any")));
    }
    const { type } = this.value(object);
    const known = this.names.get(object);
    if (object.is === "name" && known === undefined && godotObjects.has(object.name))
      return sure(this.#godot(of, `${object.name}.${name}`, undefined, args));
    if (known?.kind === "class" && name === "new") {
      const init = memberOf(known, "_init");
      if (init?.kind === "function") this.#calls(init, args);
      return sure(known.type);
    }
    const { found } = type;
    if (object.is === "name" && object.name === "self") return this.#method(this.owner, of, target, args);
    if (found.kind === "object" && typeof found.of !== "string")
      return this.#method(found.of as ClassInfo, of, target, args);
    if (found.kind === "signal") return sure(this.#signal(of, name, found, args));
    if (found.kind === "callable") return this.#callable(of, name, found, args);
    return this.#onValue(of, target, type, args);
  }

  #method(owner: ClassInfo | undefined, of: Of<"call">, target: Of<"member">, args: readonly Value[]): Value {
    const found = memberOf(owner, target.name);
    if (found !== undefined) {
      this.names.set(target, found);
      this.value(target);
    }
    if (found?.kind === "function") return this.#calls(found, args);
    return { type: this.own(of, () => new Type("any")), nullable: false };
  }

  #calls(info: FunctionInfo, args: readonly Value[]): Value {
    info.parameters.forEach((parameter, index) => {
      const arg = args[index];
      if (arg !== undefined) {
        unify(parameter.type, arg.type);
        if (arg.nullable && parameter.type.found.kind !== "any") parameter.nullable = true;
      }
    });
    return { type: info.returns, nullable: info.returnsNullable };
  }

  #steamCall(of: Of<"call">, name: string, args: readonly Value[]): Type {
    const found = this.steam.functions.get(name);
    if (found === undefined) {
      const [signal, target, method] = of.args;
      const { fields } = (signal?.is === "string" && this.steam.signals.get(signal.value)) || {};
      const own = this.ownFunction(target, method);
      if (fields !== undefined && own !== undefined) this.#takes(own, [...fields.values()]);
      else if (fields !== undefined && target !== undefined) this.#handles(target, [...fields.values()]);
      return this.own(of, () => new Type("any"));
    }
    const form = found.forms.find((each) => each.length >= args.length) ?? found.forms[0] ?? [];
    form.forEach((parameter, index) => {
      const arg = args[index];
      if (arg !== undefined) unify(arg.type, parameter);
    });
    return found.returns;
  }

  #signal(of: Of<"call">, name: string, { fields }: Type, args: readonly Value[]): Type {
    if (name === "connect" || name === "disconnect" || name === "is_connected") {
      const [handler] = of.args;
      if (handler !== undefined) this.#handles(handler, [...fields.values()]);
    } else if (name === "emit") {
      args.forEach(({ type }, index) => {
        const field = fields.get(String(index));
        if (field !== undefined) unify(field, type);
      });
    }
    return this.own(
      of,
      () => new Type(name === "connect" ? "int" : name === "emit" || name === "disconnect" ? "void" : "bool"),
    );
  }

  /** A handler gets what a signal says, and what is bound. */
  #handles(handler: Expression, given: readonly Type[]): void {
    if (
      handler.is === "call" &&
      handler.of.is === "member" &&
      (handler.of.name === "bind" || handler.of.name === "unbind")
    ) {
      const bound = handler.of.name === "bind" ? handler.args.map((each) => this.value(each).type) : [];
      const count = handler.of.name === "unbind" ? Number((handler.args[0] as { text?: string }).text ?? 0) : 0;
      this.#handles(handler.of.of, [...given.slice(0, given.length - count), ...bound]);
      return;
    }
    this.#takes(this.value(handler).type.found.of as FunctionInfo | undefined, given);
  }

  /** The function that `self` has by the name in a text. */
  ownFunction(target: Expression | undefined, method: Expression | undefined): FunctionInfo | undefined {
    const isOwn = target?.is === "name" && target.name === "self" && method?.is === "string";
    const found = isOwn ? memberOf(this.owner, method.value) : undefined;
    return found?.kind === "function" ? found : undefined;
  }

  #takes(info: FunctionInfo | undefined, given: readonly Type[]): void {
    if (info?.kind !== "function") return;
    info.parameters.forEach(({ type }, index) => {
      const arg = given[index];
      if (arg !== undefined) unify(type, arg);
    });
  }

  #callable(of: Of<"call">, name: string, found: Type, args: readonly Value[]): Value {
    const info = found.of as FunctionInfo | undefined;
    if (name === "call" && info !== undefined) return this.#calls(info, args);
    if (name === "call_deferred" && info !== undefined) this.#calls(info, args);
    return {
      type: this.own(
        of,
        () => new Type(name === "bind" || name === "unbind" ? "callable" : name === "call" ? "any" : "void"),
      ),
      nullable: false,
    };
  }

  /** A method of text, bytes, arrays, dictionaries, or of one of Godot's objects. */
  #onValue(of: Of<"call">, { of: object, name }: Of<"member">, type: Type, args: readonly Value[]): Value {
    const { found } = type;
    const sure = (each: Type): Value => ({ type: each, nullable: false });
    if (found.kind === "object") return sure(this.#godot(of, `${String(found.of)}.${name}`, type, args));
    if (found.kind === "unknown") return sure(this.own(of, () => new Type()));
    if (found.kind !== "dictionary") {
      if (
        found.kind === "array" &&
        /^(?:filter|map|any|all|sort_custom|reduce)$/.test(name) &&
        of.args[0] !== undefined
      ) {
        const element = found.element ?? new Type();
        this.#handles(of.args[0], [element, element]);
        if (name === "map") {
          const info = this.value(of.args[0]).type.found.of as FunctionInfo | undefined;
          if (info?.kind === "function") return sure(this.own(of, () => arrayOf(info.returns)));
        }
      }
      const row = godotCall(`${found.kind}.${name}`, args.length);
      const binding = this.bindingOf(object);
      if (row?.assigned && binding !== undefined) binding.assigned = true;
      const result = this.#godot(of, `${found.kind}.${name}`, type, args);
      return { type: result, nullable: row?.returns.endsWith("?") ?? false };
    }
    const [key] = of.args;
    const byName = key?.is === "string" ? key.value : undefined;
    if (
      ["has", "get", "erase"].includes(name) &&
      byName !== undefined &&
      (found.tsName !== undefined || !found.dynamic)
    ) {
      if (found.tsName !== undefined || isRecord(type)) {
        const field = name === "get" ? this.field(type, byName) : undefined;
        return field === undefined
          ? sure(this.own(of, () => new Type("bool")))
          : { type: field, nullable: args.length < 2 };
      }
    }
    if (name === "is_empty" && (found.tsName !== undefined || isRecord(type)))
      return sure(this.own(of, () => new Type("bool")));
    if (name === "size" || name === "duplicate" || name === "is_empty") this.value(object);
    else this.asMap(type);
    const kind = isRecord(type) ? "record" : "dictionary";
    const row = godotCall(`${kind}.${name}`, args.length);
    const result = this.#godot(of, `${kind}.${name}`, type, args);
    return { type: result, nullable: row?.returns.endsWith("?") ?? false };
  }

  #godot(of: object, name: string, object: Type | undefined, args: readonly Value[]): Type {
    const special = this.#constructed(of, name, args);
    if (special !== undefined) return special;
    const row = godotCall(name, args.length);
    if (row === undefined) return this.own(of, () => new Type("any"));
    if (fits(row, args.length))
      row.parameters.forEach((parameter, index) => {
        const arg = args[index];
        const type = rowType(parameter, object, []);
        // Whatever takes any integer takes a bigint's value as well.
        if (
          arg !== undefined &&
          type !== undefined &&
          type.kind !== "any" &&
          !(type.fixed && type.kind === "int" && type.wide === undefined)
        )
          unify(arg.type, type);
      });
    if (row.returns === "self") {
      const number = this.own(of, () => new Type());
      for (const { type } of args) unify(number, type);
      return number;
    }
    const made = rowType(
      row.returns,
      object,
      args.map(({ type }) => type),
    );
    if (made === undefined) return this.own(of, () => new Type("any"));
    return /^(?:element|value|key|same)\??$/.test(row.returns) ? made : this.own(of, () => made);
  }

  /** `PackedByteArray(...)`, `int(...)` and others like them. */
  #constructed(of: object, name: string, args: readonly Value[]): Type | undefined {
    const [first] = args;
    switch (name) {
      case "int":
        return this.own(of, () => new Type("int"));
      case "float":
        return this.own(of, () => new Type("float"));
      case "String":
      case "StringName":
        return this.own(of, () => new Type("string"));
      case "PackedByteArray":
        return this.own(of, () => new Type("bytes"));
      case "PackedStringArray":
        return this.own(of, () => arrayOf(new Type("string")));
      case "PackedInt32Array":
      case "PackedInt64Array":
        return this.own(of, () => arrayOf(new Type("int")));
      case "Array":
        return first?.type ?? this.own(of, () => arrayOf(new Type()));
      case "Dictionary":
        return first?.type ?? this.own(of, () => mapOf(new Type(), new Type()));
      case "Callable": {
        const [target, method] = (of as Of<"call">).args;
        return this.ownFunction(target, method)?.type ?? this.own(of, () => new Type("callable"));
      }
      default:
        return undefined;
    }
  }
}
