// The scripts of a project that are translated together: their classes and members, and what every script can name.
import {
  type Binding,
  type ClassInfo,
  type EnumInfo,
  type FunctionInfo,
  memberOf,
  type ScriptInfo,
  safe,
  variable,
} from "./bindings.js";
import { godotObjects } from "./godotApi.js";
import { parseScript } from "./parseScript.js";
import type { ClassBody, Expression, FunctionBody, TypeName } from "./syntax.js";
import { arrayOf, fixed, mapOf, Type } from "./types.js";

export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export class WriteProject {
  readonly scripts: ScriptInfo[] = [];
  /** By `class_name`, and by the name of an autoload. */
  readonly globals = new Map<string, ClassInfo>();
  readonly byPath = new Map<string, ClassInfo>();
  readonly allFunctions: FunctionInfo[] = [];

  /** @param autoloads - Path of a script -> its name. */
  constructor(files: readonly SourceFile[], autoloads: ReadonlyMap<string, string>) {
    const everything = files.map(({ source }) => source).join("\n");
    for (const { path, source } of files) {
      const script = parseScript(source);
      const main = this.#class(script, path, isModule(script, path, everything));
      const info: ScriptInfo = { path, script, main, autoload: autoloads.get(path) };
      this.scripts.push(info);
      main.script = info;
      this.byPath.set(path, main);
      if (script.name !== "") this.globals.set(script.name, main);
      const autoload = autoloads.get(path);
      if (autoload !== undefined) {
        main.name = autoload;
        this.globals.set(autoload, main);
      }
    }
    for (const info of this.scripts) this.#fill(info.main, info);
  }

  /** What a class is known by where `from` stands. */
  class(name: string, from: ClassInfo | undefined): ClassInfo | undefined {
    const own = from?.script?.main.members.get(name);
    if (own?.kind === "class") return own;
    return this.globals.get(name) ?? this.byPath.get(name.replace(/^res:\/\//, ""));
  }

  #class(body: ClassBody, path: string, module: boolean, outer?: ScriptInfo): ClassInfo {
    const name =
      body.name === ""
        ? path.replace(/^.*\/|\.gd$/g, "").replace(/(?:^|_|-)(\w)/g, (_, c: string) => c.toUpperCase())
        : body.name;
    const type = fixed("object", { tsName: name });
    const info: ClassInfo = {
      kind: "class",
      name,
      script: outer,
      body,
      module,
      members: new Map(),
      base: undefined,
      type,
    };
    type.of = info;
    return info;
  }

  #fill(info: ClassInfo, script: ScriptInfo): void {
    for (const member of info.body.members) {
      if (member.is !== "class") continue;
      const inner = this.#class(member.of, script.path, false, script);
      info.members.set(member.of.name, inner);
    }
    for (const each of info.members.values()) if (each.kind === "class") this.#fill(each, script);
    info.base = this.class(info.body.extends, info);
    const home = info.module ? "module" : "instance";
    for (const member of info.body.members) {
      switch (member.is) {
        case "variable": {
          const loaded = this.#loaded(member.of.value);
          if (loaded !== undefined) {
            info.members.set(member.of.name, loaded);
            break;
          }
          const type = this.typeNamed(member.of.type, info);
          info.members.set(
            member.of.name,
            variable(member.of.name, !info.module && member.static ? "static" : home, info, type),
          );
          break;
        }
        case "function":
          info.members.set(
            member.of.name,
            this.function(member.of, !info.module && member.static ? "static" : home, info),
          );
          break;
        case "signal": {
          const fields = new Map(
            member.parameters.map(({ type }, index) => [String(index), this.typeNamed(type, info) ?? new Type()]),
          );
          const type = Object.assign(new Type("signal"), { fields, of: member });
          info.members.set(member.name, variable(member.name, home, info, type));
          break;
        }
        case "enum":
          this.#enum(member, info, info.module ? "module" : "static");
          break;
        default:
      }
    }
  }

  /** The class of `preload("res://player.gd")`. */
  #loaded(value: Expression | undefined): ClassInfo | undefined {
    if (value?.is !== "call" || value.of.is !== "name" || !/^(?:pre)?load$/.test(value.of.name)) return undefined;
    const [path] = value.args;
    return path?.is === "string" ? this.byPath.get(path.value.replace("res://", "")) : undefined;
  }

  #enum(
    { name, members }: { name: string; members: readonly (readonly [string, unknown?])[] },
    info: ClassInfo,
    home: "module" | "static",
  ): void {
    const types = new Map(members.map(([member]) => [member, fixed("int")]));
    const of: EnumInfo = { kind: "enum", js: name, home, owner: info, members: types };
    if (name !== "") info.members.set(name, of);
    else for (const [member, type] of types) info.members.set(member, variable(member, home, info, type));
  }

  function(body: FunctionBody, home: Binding["home"], owner: ClassInfo | undefined): FunctionInfo {
    const type = fixed("callable");
    const info: FunctionInfo = {
      kind: "function",
      name: body.name,
      js: home === "module" || home === "local" ? safe(body.name) : body.name,
      home,
      owner,
      body,
      parameters: body.parameters.map((each) => variable(each.name, "local", owner, this.typeNamed(each.type, owner))),
      returns: this.typeNamed(body.returns, owner) ?? new Type(),
      returnsNullable: false,
      async: false,
      type,
      lost: undefined,
    };
    type.of = info;
    this.allFunctions.push(info);
    return info;
  }

  /** Of a declaration; undefined where none is given, and what is assigned tells. */
  typeNamed(type: TypeName | undefined, from: ClassInfo | undefined): Type | undefined {
    if (type === undefined) return undefined;
    const [first, second] = type.of.map((each) => this.typeNamed(each, from) ?? new Type());
    switch (type.name) {
      case "int":
        return Object.assign(new Type("int"), { declared: true });
      case "float":
      case "bool":
      case "void":
        return new Type(type.name);
      case "String":
      case "StringName":
      case "NodePath":
        return new Type("string");
      case "PackedByteArray":
      case "PoolByteArray":
        return new Type("bytes");
      case "PackedStringArray":
      case "PoolStringArray":
        return arrayOf(new Type("string"));
      case "PackedInt32Array":
      case "PackedInt64Array":
      case "PoolIntArray":
        return arrayOf(new Type("int"));
      case "PackedFloat32Array":
      case "PackedFloat64Array":
      case "PoolRealArray":
        return arrayOf(new Type("float"));
      case "Array":
        return arrayOf(first ?? new Type());
      case "Dictionary":
        return first === undefined ? new Type("dictionary") : mapOf(first, second ?? new Type());
      case "Callable":
        return new Type("callable");
      // A script's own, or one of Steam's: they have no type in common.
      case "Signal":
        return new Type("any");
      default: {
        const found = this.class(type.name, from) ?? memberOf(from, type.name);
        if (found?.kind === "class") return Object.assign(new Type("object"), { of: found, tsName: found.name });
        if (found?.kind === "enum" || /^(?:Steam|SteamServer)\./.test(type.name)) return new Type("int");
        return godotObjects.has(type.name)
          ? fixed("object", { of: type.name, tsName: `gd.${type.name}` })
          : new Type("any");
      }
    }
  }
}

/** A script that no other makes instances of, or extends, is a module. */
function isModule(script: ClassBody, path: string, everything: string): boolean {
  if (script.name !== "" && new RegExp(`\\b${script.name}\\b\\s*\\.\\s*new\\b`).test(everything)) return false;
  if (["RefCounted", "Reference", "Resource"].includes(script.extends)) return false;
  return (
    !everything.includes(`load("res://${path}")`) &&
    !new RegExp(`\\bextends\\s+${script.name || "\\d"}\\b`).test(everything)
  );
}
