// How a script of TypeScript calls types and other scripts: interfaces for dictionaries, and what is imported.
import { posix } from "node:path";
import type { ClassInfo, FunctionInfo, ScriptInfo } from "./bindings.js";
import { isRecord, Type } from "./types.js";

export class ScriptNames {
  readonly script: ScriptInfo;
  readonly #interfaces = new Map<Type, string>();
  readonly #steam = new Set<string>();
  readonly #variant = new Set<string>();
  readonly #scripts = new Map<ScriptInfo, Set<string>>();
  /** The types around the one that is being written. */
  readonly #saying = new Set<Type>();
  readonly #taken: Set<string>;
  #usesGodot = false;

  constructor(script: ScriptInfo) {
    this.script = script;
    this.#taken = new Set(["Callable", "SteamServer", ...[...script.main.members.keys()]]);
  }

  /** Something of the compatibility. */
  steam(name: "SteamServer" | "Callable" | "is_empty" | "type SteamServerSignals"): string {
    this.#steam.add(name);
    return name.replace("type ", "");
  }

  /** What code of Godot's rows names. */
  uses(code: string): void {
    if (code.includes("gd.")) this.#usesGodot = true;
    for (const name of ["bytesToVariant", "variantToBytes"]) if (code.includes(name)) this.#variant.add(name);
  }

  godot(): string {
    this.#usesGodot = true;
    return "gd";
  }

  /** A class, or the module of a script. */
  class(info: ClassInfo): string {
    const { script } = info;
    if (script === undefined || script === this.script) return info.name;
    const names = this.#scripts.get(script) ?? new Set();
    this.#scripts.set(script, names.add(info.module ? `* as ${info.name}` : info.name));
    return info.name;
  }

  type(of: Type, nullable = false): string {
    const { found } = of;
    // What holds itself would have no end.
    if (this.#saying.has(found)) return "any";
    this.#saying.add(found);
    const text = this.#type(found);
    this.#saying.delete(found);
    if (!nullable || text === "any") return text;
    return text.includes("=>") ? `(${text}) | null` : `${text} | null`;
  }

  #type(type: Type): string {
    switch (type.kind) {
      case "int":
        return type.wide === undefined ? "number" : "bigint";
      case "float":
        return "number";
      case "bool":
        return "boolean";
      case "bytes":
        return "Uint8Array";
      case "string":
      case "void":
      case "any":
        return type.kind;
      case "unknown":
        return "any";
      case "array": {
        const element = this.type(type.element ?? new Type());
        return /[ |]/.test(element) ? `(${element})[]` : `${element}[]`;
      }
      case "dictionary":
        return this.#dictionary(type);
      case "callable":
        return this.#callable(type);
      case "signal":
        this.godot();
        return `gd.Signal<[${[...type.fields.values()].map((each) => this.type(each)).join(", ")}]>`;
      case "object":
        return this.#object(type);
      default:
        return type.kind satisfies never;
    }
  }

  #object({ of, tsName = "any" }: Type): string {
    if (tsName.startsWith("gd.")) this.godot();
    const info = of as ClassInfo | string;
    if (typeof info === "string") return tsName;
    return info.module ? "any" : this.class(info);
  }

  #callable({ of }: Type): string {
    const info = of as FunctionInfo | undefined;
    // A function, or a Callable: `gd.call` calls both.
    if (info?.kind !== "function") return "any";
    const parameters = info.parameters.map(({ js, type, nullable }) => `${js}: ${this.type(type, nullable)}`);
    return `(${parameters.join(", ")}) => ${this.type(info.returns, info.returnsNullable)}`;
  }

  #dictionary(type: Type): string {
    // The compatibility's own type of it can only be read.
    if (type.tsName === "ConfigOptions") return "Record<number, boolean | bigint | number | string>";
    if (type.tsName !== undefined) {
      this.steam(type.tsName.startsWith("SteamServerSignals") ? "type SteamServerSignals" : "SteamServer");
      return type.tsName;
    }
    if (isRecord(type)) return this.#interface(type);
    return `Map<${this.type(type.key ?? new Type())}, ${this.type(type.element ?? new Type())}>`;
  }

  #interface(type: Type): string {
    const present = this.#interfaces.get(type);
    if (present !== undefined) return present;
    const wanted = (type.hint ?? "entry").replace(/(?:^|_+)(\w)/g, (_, letter: string) => letter.toUpperCase());
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    this.#interfaces.set(type, name);
    return name;
  }

  /** The interfaces; saying one may bring others. */
  interfaces(): string[] {
    const lines: string[] = [];
    const said = new Set<Type>();
    for (let open = true; open; ) {
      open = false;
      for (const [type, name] of [...this.#interfaces]) {
        if (said.has(type)) continue;
        said.add(type);
        open = true;
        const fields = [...type.fields].map(([key, field]) => `  ${keyText(key)}: ${this.type(field)};`);
        lines.push("", `interface ${name} {`, ...fields, "}");
      }
    }
    return lines;
  }

  imports(godot: string): string[] {
    // Below a folder of their own: otherwise Node takes them for paths below the working directory, which may end.
    const below = (path: string): string => posix.join("/a".repeat(16), path);
    const here = posix.dirname(below(this.script.path));
    const relative = (to: string): string => {
      const path = posix.relative(here, below(to));
      return path.startsWith(".") ? path : `./${path}`;
    };
    const lines: string[] = [];
    const byName = (a: string, b: string): number => (a.replace("type ", "") < b.replace("type ", "") ? -1 : 1);
    if (this.#steam.size > 0)
      lines.push(`import { ${[...this.#steam].sort(byName).join(", ")} } from "@headwater/compat-godotsteam";`);
    if (this.#variant.size > 0)
      lines.push(`import { ${[...this.#variant].sort().join(", ")} } from "@headwater/godot-multiplayer/variant";`);
    if (this.#usesGodot) lines.push(`import * as gd from "${relative(godot)}";`);
    for (const [{ path }, names] of this.#scripts) {
      const from = relative(path.replace(/\.gd$/, ".js"));
      const spaces = [...names].filter((each) => each.startsWith("*"));
      const others = [...names].filter((each) => !each.startsWith("*"));
      for (const each of spaces) lines.push(`import ${each} from "${from}";`);
      if (others.length > 0) lines.push(`import { ${others.join(", ")} } from "${from}";`);
    }
    return lines;
  }
}

export function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
