// Finds the types of all values of a project, by going through its functions a few times: what is known of one value
// tells of others, whatever the order.
import { type Binding, type ClassInfo, type FunctionInfo, memberOf, Scope, variable } from "./bindings.js";
import { CallTypes } from "./inferCalls.js";
import { leaves, shownBy } from "./narrowing.js";
import type { WriteProject } from "./project.js";
import type { SteamTypes } from "./steamTypes.js";
import type { Expression, Statement, Variable } from "./syntax.js";
import { isRecord, Type, unify } from "./types.js";

const rounds = 4;

/** Types of the arguments that Godot calls a function with. */
const callbacks: Readonly<Record<string, "float">> = { _process: "float", _physics_process: "float" };

export class Types extends CallTypes {
  constructor(project: WriteProject, steam: SteamTypes) {
    super(project, steam);
    for (let round = 0; round < rounds; round++) for (const { main } of project.scripts) this.#class(main);
    for (const info of project.allFunctions) {
      if (info.returns.found.kind === "unknown") info.returns.found.kind = "void";
      for (const each of info.parameters) guessWide(each);
    }
    for (const { main } of project.scripts)
      for (const each of main.members.values()) if (each.kind === "variable") guessWide(each);
    for (const each of this.locals.values()) guessWide(each);
  }

  #class(info: ClassInfo): void {
    this.owner = info;
    for (const member of info.body.members) {
      if (member.is === "variable") {
        const binding = info.members.get(member.of.name);
        if (binding?.kind === "variable") this.#declare(binding, member.of);
      } else if (member.is === "enum") {
        for (const [, value] of member.members) if (value !== undefined) this.value(value);
      } else if (member.is === "class") {
        const inner = info.members.get(member.of.name);
        if (inner?.kind === "class") this.#class(inner);
        this.owner = info;
      } else if (member.is === "function") {
        const of = memberOf(info, member.of.name);
        if (of?.kind === "function") this.function(of);
      }
    }
  }

  #declare(binding: Binding, { value, type, inferred }: Variable): void {
    if (value === undefined) {
      const { kind, tsName } = binding.type.found;
      if ((type === undefined && !inferred) || kind === "object") binding.nullable ||= !tsName?.startsWith("gd.");
      if (type !== undefined && (kind === "array" || kind === "dictionary")) this.empty(binding.type);
      return;
    }
    this.assign(binding, this.value(value), inferred);
    if (inferred && binding.type.found.kind === "int") binding.type.found.declared = true;
  }

  override function(info: FunctionInfo): void {
    const before = { scope: this.scope, narrowed: this.narrowed, current: this.current };
    this.scope = new Scope(info.home === "local" ? this.scope : undefined);
    this.narrowed = new Set(info.home === "local" ? this.narrowed : []);
    this.current = info;
    info.parameters.forEach((binding, index) => {
      this.scope.names.set(binding.name, binding);
      const called = callbacks[info.name];
      if (called !== undefined && index === 0) unify(binding.type, new Type(called));
      const initial = info.body.parameters[index]?.initial;
      if (initial !== undefined) this.assign(binding, this.value(initial));
    });
    this.block(info.body.body);
    if (info.body.returns === undefined && info.returns.found.kind !== "unknown" && !leaves(info.body.body))
      info.returnsNullable = true;
    Object.assign(this, before);
  }

  block(body: readonly Statement[]): void {
    const { scope, narrowed } = this;
    this.scope = new Scope(scope);
    this.narrowed = new Set(narrowed);
    for (const statement of body) this.#statement(statement);
    this.scope = scope;
    this.narrowed = narrowed;
  }

  /** A block that is reached when these are there. */
  #blockWith(body: readonly Statement[], shown: readonly Binding[]): void {
    this.with(shown, () => this.block(body));
  }

  #test(test: Expression) {
    this.value(test);
    return shownBy(test, (each) => this.bindingOf(each));
  }

  #statement(statement: Statement): void {
    switch (statement.is) {
      case "expression":
        this.value(statement.value);
        return;
      case "assign": {
        const value = this.value(statement.value);
        const to = this.value(statement.to, true);
        const binding = this.bindingOf(statement.to);
        if (binding !== undefined) {
          binding.assigned = true;
          this.narrowed.delete(binding);
        }
        if (statement.operator === "=" && binding !== undefined) this.assign(binding, value);
        else if (statement.operator !== "<<=" && statement.operator !== ">>=") unify(to.type, value.type);
        return;
      }
      case "variable": {
        const { of } = statement;
        const binding = this.local(statement, of.name, this.project.typeNamed(of.type, this.owner));
        this.#declare(binding, of);
        this.scope.names.set(of.name, binding);
        return;
      }
      case "if": {
        const before = this.narrowed;
        let falsely: Binding[] = [];
        for (const { test, body } of statement.branches) {
          this.narrowed = new Set([...before, ...falsely]);
          const { whenTrue, whenFalse } = test === undefined ? { whenTrue: [], whenFalse: [] } : this.#test(test);
          this.#blockWith(body, whenTrue);
          falsely = [...falsely, ...whenFalse];
        }
        // Behind it one is only where every branch that goes on has shown the same.
        const [first] = statement.branches;
        const shown =
          first?.test === undefined || !statement.branches.every(({ test, body }) => test === undefined || leaves(body))
            ? []
            : falsely;
        this.narrowed = new Set([...before, ...shown]);
        return;
      }
      case "for": {
        const over = this.value(statement.over);
        const binding = this.local(statement, statement.name, this.project.typeNamed(statement.type, this.owner));
        unify(binding.type, this.iterated(over.type));
        // It is known within the loop alone.
        const { scope } = this;
        this.scope = new Scope(scope);
        this.scope.names.set(statement.name, binding);
        this.block(statement.body);
        this.scope = scope;
        return;
      }
      case "while":
        this.#blockWith(statement.body, this.#test(statement.test).whenTrue);
        return;
      case "match": {
        const value = this.value(statement.value);
        for (const { patterns, guard, body } of statement.cases) {
          for (const pattern of patterns)
            if (pattern.is !== "name" || pattern.name !== "_") unify(this.value(pattern).type, value.type);
          if (guard !== undefined) this.value(guard);
          this.block(body);
        }
        return;
      }
      case "return": {
        if (statement.value === undefined || this.current === undefined) return;
        const value = this.value(statement.value);
        unify(this.current.returns, value.type);
        this.current.returnsNullable ||= value.nullable;
        return;
      }
      case "assert":
        this.value(statement.test);
        if (statement.message !== undefined) this.value(statement.message);
        return;
      case "word":
      case "unread":
        return;
      default:
        statement satisfies never;
    }
  }

  /** What `for` gives. */
  iterated(type: Type): Type {
    const { kind, element, key } = type.found;
    switch (kind) {
      case "int":
        return type;
      case "string":
        return new Type("string");
      case "array":
        return element ?? new Type("any");
      case "bytes":
        return new Type("int");
      case "dictionary":
        if (isRecord(type)) return new Type("string");
        this.asMap(type);
        return key ?? type.found.key ?? new Type("any");
      default:
        return new Type(kind === "unknown" ? "unknown" : "any");
    }
  }

  /** A variable of a function, the same one in every round. */
  local(of: object, name: string, type: Type | undefined): Binding {
    const present = this.locals.get(of);
    if (present !== undefined) return present;
    const binding = variable(name, "local", this.owner, type);
    this.locals.set(of, binding);
    return binding;
  }
}

/** What nothing tells, its name may. */
function guessWide({ name, type }: Binding): void {
  const { kind, wide, fixed, enumName } = type.found;
  if (
    kind === "int" &&
    !fixed &&
    wide === undefined &&
    enumName === undefined &&
    /(?:^|_)steam_?id\d*$|^(?:lobby|owner|friend|app_owner)_id$/i.test(name)
  )
    type.found.wide = "name";
}
