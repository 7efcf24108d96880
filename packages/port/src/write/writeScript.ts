// A script as a module of TypeScript: what it exports, its classes and functions.
import type { Binding, ClassInfo, FunctionInfo, ScriptInfo } from "./bindings.js";
import type { Types } from "./infer.js";
import { ScriptNames } from "./scriptNames.js";
import type { SteamWords } from "./steamWords.js";
import type { Member } from "./syntax.js";
import { Untranslated } from "./untranslated.js";
import { ExpressionWriter } from "./writeExpressions.js";
import { guess, indented, type LeftOut, StatementWriter } from "./writeStatements.js";

export interface WrittenScript {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** What Godot calls by itself. */
export const callbacks = ["_enter_tree", "_ready", "_process", "_physics_process", "_exit_tree"];

export class ScriptWriter {
  readonly #info: ScriptInfo;
  readonly #names: ScriptNames;
  readonly #writer: StatementWriter;
  readonly #expressions: ExpressionWriter;

  constructor(info: ScriptInfo, types: Types, words: SteamWords, setters: Set<Binding>) {
    this.#info = info;
    this.#names = new ScriptNames(info);
    this.#expressions = new ExpressionWriter(types, this.#names, words, setters, info.main);
    this.#writer = new StatementWriter(this.#expressions, info.script);
  }

  write(godot: string): WrittenScript {
    const { main, script } = this.#info;
    const head = this.#headComments();
    const body = main.module ? this.#members(main) : [...this.#innerClasses(main), ...this.#class(main)];
    const text = [
      ...this.#names.imports(godot),
      "",
      ...head,
      ...this.#names.interfaces(),
      "",
      ...body,
      ...(main.module ? this.#setters() : []),
      ...this.#writer.above(script.source.split("\n").length + 1),
      "",
    ]
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
      .concat("\n");
    return { text, leftOut: this.#writer.leftOut };
  }

  /** What a script opens with. */
  #headComments(): string[] {
    const { script } = this.#info;
    const first = Math.min(...script.members.map(({ line }) => line), Number.POSITIVE_INFINITY);
    let end = 0;
    for (let line = 1; line < first; line++) {
      const blank = !script.code.has(line) && !script.comments.has(line);
      if (script.heads.has(line) || (blank && script.comments.has(line - 1))) end = line;
      if (script.comments.has(line) && script.comments.get(line + 1) === undefined && !script.code.has(line + 1))
        end = line;
    }
    return end === 0 ? [] : this.#writer.above(end + 1).filter((line) => line !== "");
  }

  #setters(): string[] {
    const { main } = this.#info;
    return [...this.#expressions.setters]
      .filter(({ owner }) => owner === main)
      .flatMap(({ name, js, type, nullable }) => [
        "",
        `/** Other scripts assign it. */`,
        `export function set_${name}(value: ${this.#names.type(type, nullable)}): void {`,
        `  ${js} = value;`,
        "}",
      ]);
  }

  #members(info: ClassInfo): string[] {
    return info.body.members.flatMap((member) => {
      const above = this.#writer.above(member.line);
      if (member.is === "function" || member.is === "class") above.unshift("");
      const lines = this.#writer.guarded(
        member,
        () => this.#member(info, member),
        () => this.#lost(info, member),
      );
      return [...above, ...lines];
    });
  }

  #lost(info: ClassInfo, member: Member): string[] {
    const name = "of" in member ? member.of.name : "name" in member ? member.name : "";
    const found = info.members.get(name);
    if (found !== undefined && "lost" in found) found.lost = "it";
    return [];
  }

  #member(info: ClassInfo, member: Member): string[] {
    const { module } = info;
    const behind = this.#writer.behind(member.line);
    switch (member.is) {
      case "variable": {
        const binding = info.members.get(member.of.name);
        // A script that is loaded is imported.
        if (binding?.kind !== "variable") return [];
        const { of } = member;
        if (of.annotations.includes("onready") && of.value?.is === "node")
          throw new Untranslated(`\`${of.value.path}\` is a node of a scene`);
        const exported = of.annotations.find((each) => each.startsWith("export"));
        const noted = behind || guess(binding) || (exported === undefined ? "" : " // Exported: a scene may set it.");
        const word = module ? "export " : member.static ? "static " : "";
        const text = this.#writer.declaration(binding, of, module ? undefined : "");
        return [`${word}${text};${noted}`];
      }
      case "function":
        return this.#function(info.members.get(member.of.name) as FunctionInfo, module, member.rpc, behind);
      case "signal": {
        const binding = info.members.get(member.name) as Binding;
        const names = member.parameters.map(
          ({ name }, index) =>
            `${name}: ${this.#names.type(binding.type.found.fields.get(String(index)) ?? binding.type)}`,
        );
        const made = `new ${this.#names.godot()}.Signal<[${names.join(", ")}]>()`;
        return [`${module ? "export const " : "readonly "}${module ? binding.js : binding.name} = ${made};${behind}`];
      }
      case "enum":
        return this.#enum(info, member);
      case "class": {
        const inner = info.members.get(member.of.name);
        if (inner?.kind !== "class") return [];
        if (info !== this.#info.main) throw new Untranslated("a class within an inner class");
        // Beside a class they stand above it.
        return module ? this.#inner(inner) : [];
      }
      case "unread":
        throw new Untranslated(`it cannot be read: ${member.reason}`);
      default:
        return member satisfies never;
    }
  }

  #function(info: FunctionInfo, module: boolean, rpc: boolean, behind: string): string[] {
    if (rpc) throw new Untranslated("`@rpc` is Godot's multiplayer: see @headwater/godot-multiplayer");
    if (/^_(?:input|unhandled_\w+|draw|gui_input|notification)$/.test(info.name))
      throw new Untranslated(`\`${info.name}\`: a server has no screen and no input`);
    const parameters = info.parameters.map((binding, index) => {
      const initial = info.body.parameters[index]?.initial;
      const type = this.#names.type(binding.type, binding.nullable);
      return `${binding.js}: ${type}${initial === undefined ? "" : ` = ${this.#expressions.write(initial, binding.type)}`}`;
    });
    const init = !module && info.name === "_init";
    const plain = this.#names.type(info.returns, info.returnsNullable && info.returns.found.kind !== "void");
    const returns = init ? "" : `: ${info.async ? `Promise<${plain}>` : plain}`;
    const word = module
      ? `export ${info.async ? "async " : ""}function `
      : `${info.home === "static" ? "static " : ""}${info.async ? "async " : ""}`;
    const body = this.#writer.functionBody(info.body.body, info).map(indented);
    if (init && info.owner?.base !== undefined && !body.some((line) => line.includes("super(")))
      body.unshift("  super();");
    return [
      `${word}${init ? "constructor" : module ? info.js : info.name}(${parameters.join(", ")})${returns} {${behind}`,
      ...body,
      "}",
    ];
  }

  #enum(info: ClassInfo, { name, members }: Extract<Member, { is: "enum" }>): string[] {
    let next = "0";
    const values = members.map(([member, value]) => {
      const text = value === undefined ? next : this.#expressions.write(value);
      next = /^-?\d+$/.test(text) ? String(Number(text) + 1) : `${text} + 1`;
      return [member, text] as const;
    });
    const word = info.module ? "export const " : "static readonly ";
    if (name === "") return values.map(([member, text]) => `${word}${member} = ${text};`);
    return [
      `${word}${name} ${info.module ? "" : ""}= {`,
      ...values.map(([member, text]) => `  ${member}: ${text},`),
      "} as const;",
    ];
  }

  #innerClasses(main: ClassInfo): string[] {
    return [...main.members.values()].flatMap((each) =>
      each.kind === "class" && each.script === this.#info && each !== main ? [...this.#inner(each), ""] : [],
    );
  }

  #inner(info: ClassInfo): string[] {
    const lines = this.#class(info);
    this.#expressions.owner = this.#info.main;
    return lines;
  }

  #class(info: ClassInfo): string[] {
    this.#expressions.owner = info;
    const base = info.base === undefined || info.base.module ? "" : ` extends ${this.#names.class(info.base)}`;
    const lines = this.#members(info).map(indented);
    while (lines[0] === "") lines.shift();
    return [`export class ${info.name}${base} {`, ...lines, "}"];
  }
}
