// Expressions as TypeScript.
import type { Binding, ClassInfo, FunctionInfo, Named } from "./bindings.js";
import type { Types } from "./infer.js";
import type { Value } from "./inferExpressions.js";
import { keyText, type ScriptNames } from "./scriptNames.js";
import type { SteamWords } from "./steamWords.js";
import type { Expression, Of, Statement } from "./syntax.js";
import { isRecord, Type } from "./types.js";
import { Untranslated } from "./untranslated.js";
import { bare, writeCall } from "./writeCalls.js";

const precedence: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "|": 3,
  "^": 4,
  "&": 5,
  "==": 6,
  "!=": 6,
  "<": 7,
  ">": 7,
  "<=": 7,
  ">=": 7,
  in: 7,
  "<<": 8,
  ">>": 8,
  "+": 9,
  "-": 9,
  "*": 10,
  "/": 10,
  "%": 10,
  "**": 11,
};
const constants: Readonly<Record<string, string>> = {
  PI: "Math.PI",
  TAU: "(2 * Math.PI)",
  INF: "Infinity",
  NAN: "Number.NaN",
  OK: "0",
  FAILED: "1",
};
const spelled: Readonly<Record<string, string>> = { and: "&&", or: "||", "==": "===", "!=": "!==" };

/** What no function leads to has no type. */
const anything: Value = { type: new Type("any"), nullable: false };

export class ExpressionWriter {
  readonly types: Types;
  readonly names: ScriptNames;
  readonly words: SteamWords;
  /** Module variables that other scripts assign. */
  readonly setters: Set<Binding>;
  owner: ClassInfo;
  /** Writes a function's body, for lambdas. */
  body: (body: readonly Statement[], info: FunctionInfo) => string[] = () => [];

  constructor(types: Types, names: ScriptNames, words: SteamWords, setters: Set<Binding>, owner: ClassInfo) {
    this.types = types;
    this.names = names;
    this.words = words;
    this.setters = setters;
    this.owner = owner;
  }

  valueOf(of: Expression): Value {
    return this.types.values.get(of) ?? anything;
  }

  typeOf(of: Expression): Type {
    return this.valueOf(of).type.found;
  }

  /** As what `expected` takes. */
  write(of: Expression, expected?: Type): string {
    const text = this.#plain(of, expected?.found);
    return expected === undefined ? text : this.#fitting(text, of, expected.found);
  }

  /** To put an operator, a dot or a bracket behind it; `!` where it may be null. */
  object(of: Expression): string {
    const text = this.part(of);
    return this.valueOf(of).nullable ? `${text}!` : text;
  }

  part(of: Expression, expected?: Type): string {
    const text = this.write(of, expected);
    return ["binary", "unary", "choice", "await", "lambda", "cast"].includes(of.is) || /^-|^async /.test(text)
      ? `(${text})`
      : text;
  }

  #fitting(text: string, of: Expression, to: Type): string {
    const from = this.typeOf(of);
    if (to.kind === "int" && from.kind === "int") {
      if (to.wide !== undefined && from.wide === undefined)
        return /^-?[\dxa-f]+$/i.test(text) ? `${text}n` : `BigInt(${text})`;
      if (to.wide === undefined && from.wide !== undefined)
        return /^-?\d+n$/.test(text) ? text.slice(0, -1) : `Number(${text})`;
      const { enumName } = to;
      if (enumName !== undefined && from.enumName !== enumName)
        return `${this.part(of)} as ${this.names.steam("SteamServer")}.${enumName}`;
    }
    if (to.kind === "int" && from.kind === "float")
      return to.wide === undefined ? `Math.trunc(${text})` : `BigInt(Math.trunc(${text}))`;
    if (to.kind === "float" && from.wide !== undefined) return `Number(${text})`;
    if (to.kind === "bytes" && from.kind === "array") return `Uint8Array.from(${text})`;
    if (to.kind === "array" && from.kind === "bytes") return `[...${text}]`;
    if (to.kind === "bool" && from.kind !== "bool" && from.kind !== "any") return this.test(of);
    return text;
  }

  /** For `if`: GDScript takes empty values for false. */
  test(of: Expression): string {
    if (of.is === "unary" && of.operator === "not") return this.#not(of.value);
    const { type, nullable } = this.valueOf(of);
    const text = this.write(of);
    const { kind, wide, tsName } = type.found;
    if (kind === "bool" && !nullable) return text;
    const compared = ["choice", "binary", "await"].includes(of.is) ? `(${text})` : text;
    if (nullable && (kind === "object" || kind === "dictionary" || kind === "callable" || kind === "unknown"))
      return `${compared} !== null`;
    if (!nullable) {
      if (kind === "int" || kind === "float") return `${compared} !== ${wide === undefined ? "0" : "0n"}`;
      if (kind === "string") return `${compared} !== ""`;
      if (kind === "array" || kind === "bytes") return `${compared}.length > 0`;
      if (kind === "dictionary" && tsName !== undefined) return `!${this.names.steam("is_empty")}(${text})`;
      if (kind === "dictionary") return isRecord(type) ? "true" : `${compared}.size > 0`;
    }
    return `${this.names.godot()}.truthy(${text})`;
  }

  #not(of: Expression): string {
    const text = this.test(of);
    const turned = [
      ["!==", "==="],
      ["===", "!=="],
      [".length > 0", ".length === 0"],
      [".size > 0", ".size === 0"],
    ] as const;
    if (!/&&|\|\||\?|=>/.test(text))
      for (const [from, to] of turned) if (text.split(from).length === 2) return text.replace(from, to);
    if (/^!(?!=)[\w.]+\([^()]*\)$/.test(text)) return text.slice(1);
    return /^[\w.$]+(?:\([^()]*\))?$/.test(text) ? `!${text}` : `!(${text})`;
  }

  #plain(of: Expression, expected: Type | undefined): string {
    switch (of.is) {
      case "number":
        return this.#number(of);
      case "string":
        return JSON.stringify(of.value);
      case "node":
        throw new Untranslated(`\`${of.path}\` is a node of a scene`);
      case "name":
        return this.#name(of);
      case "array": {
        const { element } = this.typeOf(of).kind === "array" ? this.typeOf(of) : { element: undefined };
        const inner = expected?.kind === "array" ? (expected.element ?? element) : element;
        return `[${of.items.map((each) => this.write(each, inner)).join(", ")}]`;
      }
      case "dictionary":
        return this.#dictionary(of);
      case "member":
        return this.#member(of);
      case "index":
        return this.#index(of);
      case "call":
        return writeCall(this, of);
      case "unary":
        if (of.operator === "not") return this.#not(of.value);
        return of.operator === "+" ? this.part(of.value) : `${of.operator}${this.part(of.value)}`;
      case "binary":
        return this.#binary(of);
      case "choice":
        return `${this.test(of.test)} ? ${this.write(of.yes, this.typeOf(of))} : ${this.write(of.no, this.typeOf(of))}`;
      case "await":
        return `await ${this.part(of.value)}`;
      case "cast":
        return this.#cast(of);
      case "lambda":
        return this.#lambda(of);
      default:
        return of satisfies never;
    }
  }

  #number(of: Of<"number">): string {
    const text = of.text
      .replace(/^(-?)\./, "$10.")
      .replace(/\.$/, "")
      .replace(/\.(?=e)/i, "");
    return this.typeOf(of).wide === undefined ? text : `${text}n`;
  }

  #name(of: Of<"name">): string {
    if (["null", "true", "false"].includes(of.name)) return of.name;
    if (of.name === "self") return this.self();
    const found = this.types.names.get(of);
    if (found !== undefined) return this.named(found);
    const constant = constants[of.name];
    if (constant !== undefined) return constant;
    if (of.name.startsWith("CONNECT_")) return `${this.names.steam("SteamServer")}.${of.name}`;
    if (of.name === "SteamServer" || of.name === "Steam") return this.names.steam("SteamServer");
    throw new Untranslated(`\`${of.name}\` has no counterpart`);
  }

  self(): string {
    if (this.owner.module) throw new Untranslated("`self`: the script is a module, and no object");
    return "this";
  }

  /** A name of this script, or of another one whose class stands before it. */
  named(found: Named, before?: string): string {
    if (found.kind === "class") return this.names.class(found);
    if (found.kind !== "enum" && found.lost !== undefined)
      throw new Untranslated(`it needs \`${found.name}\`, which is not translated`);
    const of = before ?? this.#before(found);
    const text = of === "" ? found.js : `${of}.${found.js}`;
    return found.kind === "function" && found.home === "instance" && before === undefined
      ? `${this.names.steam("Callable")}(this, ${JSON.stringify(found.name)})`
      : text;
  }

  #before({ home, owner }: Binding | FunctionInfo | Exclude<Named, ClassInfo>): string {
    switch (home) {
      case "local":
        return "";
      case "module":
        return owner?.script === this.names.script ? "" : owner === undefined ? "" : this.names.class(owner);
      case "instance":
        return "this";
      case "static":
        return owner === undefined ? "" : this.names.class(owner);
      default:
        return home satisfies never;
    }
  }

  #dictionary(of: Of<"dictionary">): string {
    const type = this.typeOf(of);
    if (type.kind === "dictionary" && !isRecord(type)) {
      const entries = of.entries.map(
        ({ key, value }) => `[${this.write(key, type.key)}, ${this.write(value, type.element)}]`,
      );
      const names = this.names.type(type);
      return `new ${names}(${entries.length === 0 ? "" : `[${entries.join(", ")}]`})`;
    }
    const entries = of.entries.map(({ key, value }) => {
      const name = key.is === "string" ? keyText(key.value) : `[${this.write(key)}]`;
      return `${name}: ${this.write(value, key.is === "string" ? type.fields.get(key.value) : undefined)}`;
    });
    const line = `{ ${entries.join(", ")} }`;
    return entries.length === 0
      ? "{}"
      : line.length < 90
        ? line
        : `{\n${entries.map((each) => `  ${each},\n`).join("")}}`;
  }

  #member(of: Of<"member">): string {
    const steam = this.types.steamName(of);
    if (steam !== undefined) return `${this.names.steam("SteamServer")}.${this.words.name(steam)}`;
    const found = this.types.names.get(of);
    if (found !== undefined) return this.named(found, this.ownerBefore(of, found));
    const named = this.types.names.get(of.of);
    if (named?.kind === "enum") return `${this.named(named)}.${of.name}`;
    const type = this.typeOf(of.of);
    const object = this.object(of.of);
    switch (type.kind) {
      case "dictionary":
        return isRecord(type)
          ? this.field(object, type, of.name)
          : `${this.names.godot()}.at(${object}, ${JSON.stringify(of.name)})`;
      case "object":
        if (typeof type.of === "string") return writeCall(this, of);
        throw new Untranslated(`\`${of.name}\` is no member of ${type.tsName}`);
      case "any":
      case "unknown":
        return `${this.names.godot()}.at(${object}, ${JSON.stringify(of.name)})`;
      default:
        throw new Untranslated(`\`.${of.name}\` has no counterpart`);
    }
  }

  field(object: string, { tsName, fields }: Type, name: string): string {
    if (tsName !== undefined && !fields.has(name))
      throw new Untranslated(
        `there is no \`${name}\` in it, only ${[...fields.keys()].map((key) => `\`${key}\``).join(", ")}`,
      );
    return keyText(name) === name ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
  }

  /** What stands before the member of a class: `self.x` is what `x` is. */
  ownerBefore({ of: object }: Of<"member">, found: Named): string | undefined {
    if (object.is === "name" && (object.name === "self" || object.name === "super")) {
      if (object.name === "super") return "super";
      return found.kind !== "class" && found.home === "instance" ? "this" : undefined;
    }
    return this.object(object);
  }

  #index(of: Of<"index">): string {
    const type = this.typeOf(of.of);
    const { index } = of;
    const object = this.object(of.of);
    if (type.kind === "dictionary" && isRecord(type)) {
      if (index.is === "string") return this.field(object, type, index.value);
      return `(${object} as any)[${this.write(index)}]`;
    }
    return `${this.names.godot()}.at(${object}, ${this.write(index, type.kind === "dictionary" ? type.key : this.number(type))})`;
  }

  /** Arrays, bytes and text are indexed by numbers. */
  number({ kind }: Type): Type | undefined {
    return kind === "array" || kind === "bytes" || kind === "string" ? new Type("int") : undefined;
  }

  #binary(of: Of<"binary">): string {
    const { operator, left, right } = of;
    if (operator === "and" || operator === "or") {
      const [a, b] = [left, right].map((each) => {
        const text = bare(this.test(each));
        const inner =
          each.is === "binary" && (each.operator === "and" || each.operator === "or") && each.operator !== operator;
        return inner || each.is === "choice" ? `(${text})` : text;
      });
      return `${a} ${spelled[operator]} ${b}`;
    }
    if (operator === "in") return this.#in(left, right);
    const a = this.typeOf(left);
    if (operator === "%" && (a.kind === "string" || left.is === "string")) return this.#format(left, right);
    const b = this.typeOf(right);
    const result = this.typeOf(of);
    if (operator === "+" && result.kind === "bytes")
      return `${this.names.godot()}.joined(${this.write(left)}, ${this.write(right)})`;
    if (operator === "+" && result.kind === "array") return `[...${this.part(left)}, ...${this.part(right)}]`;
    const compared = precedence[operator] === 6 || precedence[operator] === 7;
    if (
      compared &&
      [a, b].some(({ kind }) => kind === "array" || kind === "bytes" || kind === "dictionary") &&
      !isNull(left) &&
      !isNull(right)
    )
      return `${operator === "!=" ? "!" : ""}${this.names.godot()}.same(${this.write(left)}, ${this.write(right)})`;
    const wide =
      compared && (a.wide !== undefined || b.wide !== undefined) ? (a.wide === undefined ? b : a) : undefined;
    const isFloat = result.kind === "float" || (compared && (a.kind === "float" || b.kind === "float"));
    const to = isFloat ? new Type("float") : compared ? wide : result.kind === "int" ? result : undefined;
    const text = `${this.#side(left, operator, false, to)} ${spelled[operator] ?? operator} ${this.#side(right, operator, true, to)}`;
    const whole = operator === "/" && a.kind === "int" && b.kind === "int" && result.wide === undefined;
    return whole ? `Math.trunc(${text})` : text;
  }

  #side(of: Expression, operator: string, right: boolean, to: Type | undefined): string {
    const own = of.is === "binary" ? (precedence[of.operator] ?? 0) : 12;
    const than = precedence[operator] ?? 0;
    const text = this.write(of, to);
    const nullable = this.valueOf(of).nullable && than > 7 ? "!" : "";
    const lower =
      own < than ||
      (right && own === than) ||
      of.is === "choice" ||
      of.is === "lambda" ||
      (of.is === "unary" && operator === "**");
    return lower && !/^[\w.]+\(.*\)$/.test(text) ? `(${text})` : `${text}${nullable}`;
  }

  #in(left: Expression, right: Expression): string {
    const type = this.typeOf(right);
    const object = this.object(right);
    switch (type.kind) {
      case "string":
        return `${object}.includes(${this.write(left)})`;
      case "array":
        // A constant of SteamServer is of its own type, and the other one of a wider.
        return type.element?.found.enumName === undefined && this.typeOf(left).enumName === undefined
          ? `${object}.includes(${this.write(left, type.element)})`
          : `(${object} as number[]).includes(${this.write(left)})`;
      case "bytes":
        return `${object}.includes(${this.write(left, new Type("int"))})`;
      case "dictionary":
        return isRecord(type) ? `${this.write(left)} in ${object}` : `${object}.has(${this.write(left, type.key)})`;
      default:
        return `${this.names.godot()}.has(${object}, ${this.write(left)})`;
    }
  }

  /** `"%s: %d" % [a, b]`: a template where it says nothing of widths. */
  #format(left: Expression, right: Expression): string {
    const values =
      right.is === "array"
        ? right.items
        : ["array", "any", "unknown"].includes(this.typeOf(right).kind)
          ? undefined
          : [right];
    if (left.is === "string" && values !== undefined) {
      const parts = left.value.split(/%[sd]/);
      if (parts.length === values.length + 1 && !parts.some((part) => part.includes("%")))
        return this.template(parts, values);
    }
    const list = values === undefined ? this.write(right) : `[${values.map((each) => this.write(each)).join(", ")}]`;
    return `${this.names.godot()}.format(${this.write(left)}, ${list})`;
  }

  template(parts: readonly string[], values: readonly Expression[]): string {
    const text = parts.map((part, index) => {
      const value = values[index];
      return `${part.replace(/[`\\]|\$\{/g, "\\$&").replaceAll("\n", "\\n")}${value === undefined ? "" : `\${${this.text(value)}}`}`;
    });
    return `\`${text.join("")}\``;
  }

  /** As Godot writes it: what TypeScript's `${}` writes alike stays as it is. */
  text(of: Expression): string {
    const { type, nullable } = this.valueOf(of);
    const alike = type.found.kind === "string" || type.found.kind === "int" || type.found.kind === "bool";
    return alike && !nullable ? this.write(of) : `${this.names.godot()}.str(${this.write(of)})`;
  }

  #cast(of: Of<"cast">): string {
    const value = this.part(of.value);
    const { name } = of.type;
    if (!of.asks) {
      const type = this.typeOf(of);
      return type.kind === "int" || type.kind === "float" || type.kind === "any" || type.kind === "bool"
        ? this.write(of.value, type)
        : `${value} as ${this.names.type(type)}`;
    }
    const info = this.types.project.class(name, this.owner);
    if (info !== undefined && !info.module) return `${value} instanceof ${this.names.class(info)}`;
    return `${this.names.godot()}.is_a(${value}, ${JSON.stringify(name)})`;
  }

  #lambda(of: Of<"lambda">): string {
    const info = this.types.lambdas.get(of);
    if (info === undefined) throw new Error(`no function for the lambda in line ${of.line}`);
    const parameters = info.parameters.map(({ js, type, nullable }) => `${js}: ${this.names.type(type, nullable)}`);
    const lines = this.body(info.body.body, info);
    const head = `${info.async ? "async " : ""}(${parameters.join(", ")}) =>`;
    const [only = ""] = lines;
    const returned =
      /^return (.*);$/s.exec(only)?.[1] ?? (/^[\w.]+\(.*\);$/s.test(only) ? only.slice(0, -1) : undefined);
    if (lines.length === 1 && returned !== undefined && !returned.startsWith("{")) return `${head} ${returned}`;
    return `${head} {\n${lines.map((line) => line.replace(/^(?=.)/gm, "  ")).join("\n")}\n}`;
  }
}

export function isNull(of: Expression): boolean {
  return of.is === "name" && of.name === "null";
}
