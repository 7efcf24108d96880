// What the names of a script stand for.
import type { ClassBody, FunctionBody, Script } from "./syntax.js";
import { Type } from "./types.js";

/** Where a variable lives. */
export type Home = "local" | "module" | "instance" | "static";

export interface Binding {
  readonly kind: "variable";
  readonly name: string;
  /** What it is called in TypeScript. */
  readonly js: string;
  readonly home: Home;
  readonly owner: ClassInfo | undefined;
  readonly type: Type;
  nullable: boolean;
  /** Whether it is given another value after its declaration. */
  assigned: boolean;
  /** Why its declaration could not be translated. */
  lost: string | undefined;
}

export interface FunctionInfo {
  readonly kind: "function";
  readonly name: string;
  readonly js: string;
  readonly home: Home;
  readonly owner: ClassInfo | undefined;
  readonly body: FunctionBody;
  readonly parameters: readonly Binding[];
  readonly returns: Type;
  returnsNullable: boolean;
  async: boolean;
  /** A handler of Steam's signals or Godot's: what it returns is of no use. */
  readonly type: Type;
  lost: string | undefined;
}

export interface EnumInfo {
  readonly kind: "enum";
  readonly js: string;
  readonly home: Home;
  readonly owner: ClassInfo | undefined;
  readonly members: ReadonlyMap<string, Type>;
}

export interface ClassInfo {
  readonly kind: "class";
  name: string;
  script: ScriptInfo | undefined;
  readonly body: ClassBody;
  /** A script's own class that is no class in TypeScript, but a module. */
  readonly module: boolean;
  readonly members: Map<string, Named>;
  /** A class of the project, if it extends one. */
  base: ClassInfo | undefined;
  readonly type: Type;
}

export type Named = Binding | FunctionInfo | EnumInfo | ClassInfo;

export interface ScriptInfo {
  /** From the project's folder. */
  readonly path: string;
  readonly script: Script;
  readonly main: ClassInfo;
  /** What project.godot calls it. */
  readonly autoload: string | undefined;
}

export function variable(name: string, home: Home, owner: ClassInfo | undefined, type: Type = new Type()): Binding {
  type.hint ??= name;
  const js = home === "local" || home === "module" ? safe(name) : name;
  return { kind: "variable", name, js, home, owner, type, nullable: false, assigned: false, lost: undefined };
}

/** Names that mean something else in TypeScript, or that the translation uses. */
const taken = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null package private protected public return
  static super switch this throw true try typeof undefined var void while with yield Array BigInt Buffer Callable Date
  JSON Map Math Number Object Promise RegExp Set String SteamServer SteamServerSignals Symbol Uint8Array console exports
  gd global globalThis is_empty module process require structuredClone`.split(/\s+/),
);

export function safe(name: string): string {
  return taken.has(name) ? `${name}_` : name;
}

/** Looks a member up, in the classes it extends as well. */
export function memberOf(info: ClassInfo | undefined, name: string): Named | undefined {
  for (let at = info; at !== undefined; at = at.base) {
    const found = at.members.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

export class Scope {
  readonly names = new Map<string, Binding>();
  readonly parent: Scope | undefined;

  constructor(parent: Scope | undefined) {
    this.parent = parent;
  }

  find(name: string): Binding | undefined {
    return this.names.get(name) ?? this.parent?.find(name);
  }
}
