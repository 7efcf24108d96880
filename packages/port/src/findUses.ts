// The uses of the singleton in a script's tokens.
import type { Dialect } from "./dialect.js";
import { loosely } from "./looseSpelling.js";
import { kept } from "./objectMethods.js";
import type { Declaration, ScriptScopes } from "./scope.js";
import type { Token } from "./token.js";
import { type Expected, type FileUses, type Shadow, singletonNames, type Use } from "./use.js";

/** The signal they name says it all. */
const connecting = new Set(kept.map(loosely));

class Finder {
  readonly #tokens: readonly Token[];
  readonly #script: ScriptScopes;
  readonly #dialect: Dialect;
  /** Whether a variable holds the singleton; `undefined` while that is being found out. */
  readonly #holders = new Map<Declaration, boolean | undefined>();
  readonly uses: Use[] = [];

  constructor(tokens: readonly Token[], script: ScriptScopes, dialect: Dialect) {
    this.#tokens = tokens;
    this.#script = script;
    this.#dialect = dialect;
  }

  run(): void {
    for (let index = 0; index < this.#tokens.length; index++) {
      if (this.#tokens[index]?.kind !== "identifier") continue;
      const root = this.#singletonAt(index);
      if (root !== undefined) this.#useOf(index, root);
    }
  }

  /** Whether a variable was given the singleton. */
  holds(declaration: Declaration): boolean {
    if (this.#holders.has(declaration)) return this.#holders.get(declaration) ?? false;
    this.#holders.set(declaration, undefined);
    const found = declaration.values.some((value) => {
      const root = this.#singletonAt(this.#overCast(value));
      return root !== undefined && !this.#continues(root);
    });
    this.#holders.set(declaration, found);
    return found;
  }

  /** Over a C# cast and namespace: `(GodotObject)Godot.Engine.GetSingleton("Steam")`. */
  #overCast(value: number): number {
    let at = value;
    if (this.#is(at, "(") && this.#is(at + 2, ")")) at += 3;
    return this.#tokens[at]?.text === "Godot" && this.#isDot(at + 1) ? at + 2 : at;
  }

  #is(index: number, operator: string): boolean {
    const token = this.#tokens[index];
    return token?.kind === "operator" && token.text === operator;
  }

  #isDot(index: number): boolean {
    return this.#is(index, ".") || this.#is(index, "?.");
  }

  #continues(index: number): boolean {
    return this.#isDot(index) || this.#is(index, "[") || (this.#is(index, "!") && this.#isDot(index + 1));
  }

  /** The index behind an expression that is the singleton and begins, or has its name, at `index`. */
  #singletonAt(index: number): number | undefined {
    const token = this.#tokens[index];
    if (token?.kind !== "identifier") return undefined;
    const qualifier = this.#dialect.namespaces.has(token.text) && this.#isQualifier(index);
    if (qualifier && singletonNames.has(this.#tokens[index + 2]?.text ?? "")) return index + 3;
    if (token.text === "Engine") return this.#fromEngine(index);
    if (this.#isDot(index - 1) || this.#is(index - 1, "::")) {
      const before = this.#tokens[index - 2]?.text ?? "";
      // `GodotSteam.Steam` is found at its namespace.
      if (before !== this.#dialect.self || singletonNames.has(token.text)) return undefined;
    }
    const declaration = this.#script.scopes[index]?.find(token.text, index);
    if (declaration === undefined) return singletonNames.has(token.text) ? index + 1 : undefined;
    return declaration.index !== index && this.holds(declaration) ? index + 1 : undefined;
  }

  #isQualifier(index: number): boolean {
    return this.#is(index + 1, ".") || this.#is(index + 1, "::");
  }

  /** `Engine.get_singleton("Steam")` */
  #fromEngine(index: number): number | undefined {
    if (!this.#isDot(index + 1) || this.#tokens[index + 2]?.text !== this.#dialect.getSingleton) return undefined;
    const name = this.#tokens[index + 4];
    if (!this.#is(index + 3, "(") || name?.kind !== "string" || !singletonNames.has(name.text)) return undefined;
    return this.#is(index + 5, ")") ? index + 6 : undefined;
  }

  #useOf(start: number, end: number): void {
    const last = this.#tokens[end - 1]?.text ?? "";
    const root = singletonNames.has(last) ? last : undefined;
    const pair = this.#dialect.pairs[this.#tokens[start - 2]?.text ?? ""];
    if (pair !== undefined && this.#is(start - 1, "(") && this.#is(end, ",")) {
      const name = this.#tokens[end + 1];
      if (name?.kind === "string") this.#add(name, pair, root);
      return;
    }
    let at = end;
    // `(Steam).foo`
    for (let before = start - 1; this.#is(before, "(") && this.#is(at, ")"); before--) at++;
    if (this.#is(at, "!")) at++;
    const key = this.#tokens[at + 1];
    if (this.#is(at, "[") && key?.kind === "string" && this.#is(at + 2, "]")) this.#add(key, "any", root);
    if (this.#isDot(at)) this.#member(at + 1, root);
  }

  /** The name behind the dot, and what its surroundings say about it. */
  #member(at: number, root: string | undefined): void {
    const name = this.#tokens[at];
    if (name?.kind !== "identifier") return;
    const { byName, nameClasses } = this.#dialect;
    const called = this.#is(at + 1, "(");
    const argument = this.#tokens[at + 2];
    const wanted = byName[name.text];
    if (wanted !== undefined && called) {
      const isNamed = argument?.kind === "string";
      if (!isNamed || !connecting.has(loosely(name.text))) this.#add(name, "function", root);
      if (isNamed) this.#add(argument, wanted, root);
      return;
    }
    const next = this.#isDot(at + 1) ? this.#tokens[at + 2] : undefined;
    const held = nameClasses[name.text];
    if (held !== undefined && next !== undefined) {
      this.#add(next, held, root);
    } else if (next?.kind === "identifier" && /^[A-Z]/.test(next.text) && /^[A-Z]\w*[a-z]/.test(name.text)) {
      this.#add(next, "member", root, name.text);
    } else if (this.#is(at + 1, "+=") || this.#is(at + 1, "-=") || next?.text === "connect") {
      this.#add(name, "signal", root);
    } else this.#add(name, called ? "function" : "any", root);
  }

  #add(token: Token, expected: Expected, root: string | undefined, enumName?: string): void {
    const { text: name, line, column } = token;
    const { language } = this.#dialect;
    this.uses.push({
      name,
      expected,
      language,
      line,
      column,
      ...(enumName === undefined ? {} : { enumName }),
      ...(root === undefined ? {} : { root }),
    });
  }
}

/** Whether the file declares a class of GodotSteam's C# bindings. */
function isBinding(tokens: readonly Token[], script: ScriptScopes, dialect: Dialect): boolean {
  return (
    script.globals.some(({ name }) => singletonNames.has(name)) &&
    tokens.some(({ text }, index) => text === "namespace" && dialect.namespaces.has(tokens[index + 1]?.text ?? ""))
  );
}

export function findUses(tokens: readonly Token[], script: ScriptScopes, dialect: Dialect): FileUses {
  const finder = new Finder(tokens, script, dialect);
  finder.run();
  const shadow = ({ name, what, index }: Declaration): Shadow => {
    const { line, column } = tokens[index] as Token;
    return { name, what, line, column };
  };
  const shadows = script.declarations.filter((each) => singletonNames.has(each.name) && !finder.holds(each));
  return {
    uses: finder.uses,
    shadows: shadows.map(shadow),
    globals: script.globals
      .filter((each) => singletonNames.has(each.name))
      .map((each) => ({ ...shadow(each), language: dialect.language })),
    isBinding: isBinding(tokens, script, dialect),
  };
}
