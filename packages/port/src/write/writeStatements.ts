// Statements as TypeScript. One that cannot be translated stays as a comment, with the reason.
import type { Binding, FunctionInfo } from "./bindings.js";
import { leaves } from "./narrowing.js";
import type { Expression, Place, Script, Statement, Variable } from "./syntax.js";
import { isRecord, Type } from "./types.js";
import { Untranslated } from "./untranslated.js";
import { bare } from "./writeCalls.js";
import type { ExpressionWriter } from "./writeExpressions.js";
import { writeMatch } from "./writeMatch.js";

/** What was left out. */
export interface LeftOut extends Place {
  readonly reason: string;
}

export class StatementWriter {
  readonly expressions: ExpressionWriter;
  readonly script: Script;
  readonly leftOut: LeftOut[] = [];
  /** Comments up to this line are written. */
  commentsTo = 0;
  /** The line of the statement before, which may be that of the next one, too. */
  #begun = 0;
  #function: FunctionInfo | undefined;

  constructor(expressions: ExpressionWriter, script: Script) {
    this.expressions = expressions;
    this.script = script;
    expressions.body = (body, info) => this.functionBody(body, info);
  }

  functionBody(body: readonly Statement[], info: FunctionInfo): string[] {
    const before = this.#function;
    this.#function = info;
    const lines = this.block(body);
    if (info.returns.found.kind !== "void" && info.returnsNullable && !leaves(body)) lines.push("return null;");
    this.#function = before;
    return lines;
  }

  block(body: readonly Statement[]): string[] {
    return body.flatMap((each) => this.statement(each));
  }

  indented(body: readonly Statement[]): string[] {
    return this.block(body).map(indented);
  }

  /** Comments that stand above a line, and the empty line above these. */
  above(line: number): string[] {
    const lines: string[] = [];
    let first = line;
    for (let at = this.commentsTo + 1; at < line; at++) {
      const comment = this.script.comments.get(at);
      if (comment?.alone !== true) continue;
      lines.push(asComment(comment.text));
      first = Math.min(first, at);
    }
    if (line !== this.#begun && this.#isBlank(first - 1)) lines.unshift("");
    this.#begun = line;
    this.commentsTo = Math.max(this.commentsTo, line - 1);
    return lines;
  }

  #isBlank(line: number): boolean {
    return line > 0 && !this.script.code.has(line) && !this.script.comments.has(line);
  }

  /** The comment behind a line's code. */
  behind(line: number): string {
    const comment = this.script.comments.get(line);
    return comment === undefined || comment.alone ? "" : ` ${asComment(comment.text)}`;
  }

  statement(statement: Statement): string[] {
    const above = this.above(statement.line);
    return [
      ...above,
      ...this.guarded(
        statement,
        () => this.#written(statement),
        () => this.#lost(statement),
      ),
    ];
  }

  /** What `write` gives, or the lines as comments. */
  guarded(place: Place, write: () => string[], lost: (reason: string) => string[]): string[] {
    const { commentsTo } = this;
    const already = this.leftOut.length;
    try {
      return write();
    } catch (error) {
      if (!(error instanceof Untranslated)) throw error;
      // What stood in it, and was left out, is left out with it.
      this.leftOut.length = already;
      this.commentsTo = Math.max(commentsTo, place.endLine);
      const before = this.leftOut.at(-1);
      // Several statements may stand in a line, which is shown once.
      const shown = before?.line === place.line && before.endLine === place.endLine;
      if (shown && before.reason === error.message) return lost(error.message);
      this.leftOut.push({ line: place.line, endLine: place.endLine, reason: error.message });
      const source = shown ? [] : this.script.source.split("\n").slice(place.line - 1, place.endLine);
      const indent = /^\s*/.exec(source[0] ?? "")?.[0] ?? "";
      return [
        `// Not translated: ${error.message.replaceAll("\n", " ")}`,
        ...source.map((line) => `//   ${line.startsWith(indent) ? line.slice(indent.length) : line}`.trimEnd()),
        ...lost(error.message),
      ];
    }
  }

  /** What has to stand in the place of a statement that is missing. */
  #lost(statement: Statement): string[] {
    if (statement.is === "variable") {
      const binding = this.expressions.types.locals.get(statement);
      if (binding !== undefined) binding.lost = "it";
    }
    if (statement.is === "return" || leaves([statement]))
      return [`throw new Error("${this.expressions.names.script.path}:${statement.line} is not translated");`];
    return [];
  }

  #written(statement: Statement): string[] {
    const { expressions } = this;
    const behind = this.behind(statement.line);
    switch (statement.is) {
      case "expression":
        return expression(`${expressions.write(statement.value)};`, behind);
      case "assign":
        return expression(`${this.#assignment(statement.operator, statement.to, statement.value)};`, behind);
      case "variable": {
        const binding = expressions.types.locals.get(statement);
        if (binding === undefined) throw new Error(`no variable for ${statement.of.name}`);
        return expression(`${this.declaration(binding, statement.of)};`, behind || guess(binding));
      }
      case "if": {
        const lines: string[] = [];
        statement.branches.forEach(({ test, body, line }, index) => {
          const head =
            test === undefined ? "else" : `${index === 0 ? "if" : "else if"} (${bare(expressions.test(test))})`;
          const before = index === 0 ? "" : "} ";
          if (index > 0) lines.pop();
          lines.push(`${before}${head} {${this.behind(line)}`, ...this.indented(body), "}");
        });
        return lines;
      }
      case "for":
        return [`${this.#for(statement)} {${behind}`, ...this.indented(statement.body), "}"];
      case "while":
        return [`while (${bare(expressions.test(statement.test))}) {${behind}`, ...this.indented(statement.body), "}"];
      case "match":
        return writeMatch(this, statement.value, statement.cases);
      case "return":
        return [`${this.#return(statement.value)};${behind}`];
      case "word":
        return statement.word === "pass"
          ? behind === ""
            ? []
            : [behind.trim()]
          : [`${statement.word === "breakpoint" ? "debugger" : statement.word};${behind}`];
      case "assert": {
        const message = statement.message === undefined ? "" : `, ${expressions.write(statement.message)}`;
        return [`${expressions.names.godot()}.assert(${bare(expressions.test(statement.test))}${message});${behind}`];
      }
      case "unread":
        throw new Untranslated(`it cannot be read: ${statement.reason}`);
      default:
        return statement satisfies never;
    }
  }

  #return(value: Expression | undefined): string {
    const of = this.#function;
    if (value === undefined || of === undefined)
      return of?.returnsNullable && of.returns.found.kind !== "void" ? "return null" : "return";
    const text = bare(this.expressions.write(value, of.returns));
    return `return ${text}${this.expressions.valueOf(value).nullable && !of.returnsNullable ? "!" : ""}`;
  }

  /** `const name: type = value`, without what is before and behind. */
  declaration(binding: Binding, { value, type, constant }: Variable, forced?: "const" | "let" | ""): string {
    const { expressions } = this;
    const { names } = expressions;
    const found = binding.type.found;
    const word = forced ?? (binding.assigned || value === undefined ? "let" : "const");
    const head = `${word}${word === "" ? "" : " "}${word === "" ? binding.name : binding.js}`;
    const typeText = (): string => names.type(binding.type, binding.nullable);
    if (value === undefined) return `${head}: ${typeText()} = ${this.#initial(binding)}`;
    const text = bare(expressions.write(value, found.kind === "any" ? undefined : found));
    const plain =
      value.is === "number" || value.is === "string" || (value.is === "name" && /^(?:true|false)$/.test(value.name));
    const isMap = found.kind === "dictionary" && !isRecord(found);
    // What never changes would be of the type of that one value, and could not be compared with others.
    const single = plain && !binding.assigned && !constant && !(value.is === "name" && found.kind !== "bool");
    const inferred =
      !single &&
      !binding.nullable &&
      !(value.is === "array") &&
      found.kind !== "any" &&
      found.kind !== "unknown" &&
      found.tsName !== "ConfigOptions" &&
      !(found.kind === "bytes" && binding.assigned) &&
      (plain ||
        (found.kind === "dictionary" && found.tsName !== undefined) ||
        (type === undefined && !(binding.assigned && found.kind === "int")) ||
        (isMap && value.is === "dictionary"));
    const sure = expressions.valueOf(value).nullable && !binding.nullable && found.kind !== "any" ? "!" : "";
    const wordless = word !== "const" && value.is === "dictionary" && !isMap;
    return inferred && !wordless ? `${head} = ${text}${sure}` : `${head}: ${typeText()} = ${text}${sure}`;
  }

  /** What Godot gives a variable that has no value. */
  #initial({ type, nullable }: Binding): string {
    const { kind, wide, tsName } = type.found;
    if (nullable) return "null";
    switch (kind) {
      case "int":
        return wide === undefined ? "0" : "0n";
      case "float":
        return "0";
      case "bool":
        return "false";
      case "string":
        return '""';
      case "bytes":
        return "new Uint8Array()";
      case "array":
        return "[]";
      case "dictionary":
        return isRecord(type)
          ? `{} as ${this.expressions.names.type(type)}`
          : `new ${this.expressions.names.type(type)}()`;
      case "object":
        return tsName?.startsWith("gd.") ? `null as unknown as ${tsName}` : "null";
      default:
        return "null";
    }
  }

  #for({ name, over, body, ...statement }: Extract<Statement, { is: "for" }>): string {
    const { expressions } = this;
    const binding = expressions.types.locals.get({ ...statement, name, over, body }) ?? this.#loopVariable(over, name);
    const js = binding?.js ?? name;
    const word = binding?.assigned ? "let" : "const";
    const { kind } = expressions.typeOf(over);
    const bounds = this.#bounds(over);
    if (bounds !== undefined && !binding?.assigned) {
      const [from, to, step] = bounds;
      const down = step.startsWith("-");
      const count =
        step === "1" ? `${js}++` : step === "-1" ? `${js}--` : down ? `${js} -= ${step.slice(1)}` : `${js} += ${step}`;
      return `for (let ${js} = ${from}; ${js} ${down ? ">" : "<"} ${to}; ${count})`;
    }
    if (kind === "int")
      return `for (${word} ${js} of ${expressions.names.godot()}.range(${expressions.write(over, new Type("int"))}))`;
    const text = expressions.object(over);
    if (kind === "dictionary")
      return `for (${word} ${js} of ${isRecord(expressions.typeOf(over)) ? `Object.keys(${text})` : `${text}.keys()`})`;
    if (kind === "any" || kind === "unknown")
      return `for (${word} ${js} of ${expressions.names.godot()}.each(${text}))`;
    return `for (${word} ${js} of ${text})`;
  }

  #loopVariable(over: Expression, name: string): Binding | undefined {
    for (const [statement, binding] of this.expressions.types.locals)
      if ((statement as { over?: Expression }).over === over && binding.name === name) return binding;
    return undefined;
  }

  /** From, to and step, where they stay what they are. */
  #bounds(over: Expression): readonly [string, string, string] | undefined {
    const { expressions } = this;
    const stays = (each: Expression): boolean => {
      if (each.is === "number") return true;
      if (each.is === "unary") return each.operator === "-" && each.value.is === "number";
      const found = expressions.types.names.get(each);
      return found?.kind === "variable" && !found.assigned;
    };
    if (expressions.typeOf(over).wide !== undefined) return undefined;
    if (over.is === "number" || (over.is === "name" && expressions.typeOf(over).kind === "int" && stays(over)))
      return ["0", expressions.write(over), "1"];
    if (over.is !== "call" || over.of.is !== "name" || over.of.name !== "range") return undefined;
    const [a, b, c] = over.args;
    // Where it begins is asked once; where it ends, each time.
    if (a === undefined || !over.args.slice(b === undefined ? 0 : 1).every(stays)) return undefined;
    if (c !== undefined && c.is !== "number" && c.is !== "unary") return undefined;
    const number = (each: Expression): string => expressions.write(each, new Type("int"));
    return b === undefined ? ["0", number(a), "1"] : [number(a), number(b), c === undefined ? "1" : number(c)];
  }

  #assignment(operator: string, to: Expression, value: Expression): string {
    const { expressions } = this;
    const type = expressions.typeOf(to);
    const plain = operator === "=";
    const binary = {
      is: "binary",
      operator: operator.slice(0, -1),
      left: to,
      right: value,
      line: to.line,
      endLine: to.endLine,
    } as const;
    const typed = (): string => {
      expressions.types.values.set(binary, { type, nullable: false });
      return expressions.write(binary, type);
    };
    const text = (expected: Type | undefined): string => {
      const written = plain ? expressions.write(value, expected?.found.kind === "any" ? undefined : expected) : typed();
      const binding = expressions.types.bindingOf(to);
      return plain &&
        expressions.valueOf(value).nullable &&
        binding !== undefined &&
        !binding.nullable &&
        type.kind !== "any" &&
        type.kind !== "unknown"
        ? `${written}!`
        : written;
    };
    if (to.is === "index" || to.is === "member") {
      const holder = expressions.typeOf(to.of);
      const steam = to.is === "member" ? expressions.types.steamName(to) : undefined;
      const named = expressions.types.names.get(to);
      if (
        named?.kind === "variable" &&
        named.home === "module" &&
        named.owner?.script !== expressions.names.script &&
        named.owner !== undefined
      ) {
        expressions.setters.add(named);
        return `${expressions.names.class(named.owner)}.set_${named.name}(${text(type)})`;
      }
      const key = to.is === "index" ? to.index : undefined;
      const name = to.is === "member" ? to.name : key?.is === "string" ? key.value : undefined;
      const object = (): string => expressions.object(to.of);
      if (steam === undefined && named === undefined) {
        const isMap = holder.kind === "dictionary" && !isRecord(holder);
        if (holder.tsName === "ConfigOptions" && key !== undefined)
          return `${object()}[${expressions.write(key)}] = ${text(undefined)}`;
        if (isMap) {
          const keyText = key === undefined ? JSON.stringify(name) : expressions.write(key, holder.key);
          return `${object()}.set(${keyText}, ${text(holder.element)})`;
        }
        if (holder.kind === "any" || holder.kind === "unknown")
          return `${expressions.names.godot()}.put(${object()}, ${key === undefined ? JSON.stringify(name) : expressions.write(key)}, ${text(undefined)})`;
        if (key !== undefined && (holder.kind === "array" || holder.kind === "bytes"))
          return `${object()}[${expressions.write(key, new Type("int"))}] = ${text(type)}`;
      }
    }
    const left = expressions.write(to).replace(/!$/, "");
    if (plain) return `${left} = ${bare(text(type))}`;
    const direct =
      type.kind === "string" ||
      type.kind === "float" ||
      (type.kind === "int" && operator !== "/=") ||
      type.kind === "any";
    const side = expressions.write(value, type.kind === "int" ? type : undefined);
    return direct && operator !== "%=" ? `${left} ${operator} ${side}` : `${left} = ${typed()}`;
  }
}

/** `await` and objects at the start of a statement need no brackets; a value alone is nothing. */
function expression(text: string, behind: string): string[] {
  const lines = text.split("\n");
  lines[lines.length - 1] += behind;
  return lines;
}

/** Says what was decided without knowing. */
export function guess({ type, name }: Binding): string {
  const { kind, wide, narrow, enumName, fixed } = type.found;
  if (kind !== "int" || fixed || enumName !== undefined) return "";
  if (wide === "name") return " // A guess by its name: an id of 64 bits.";
  return wide === undefined && !narrow && /(?:^|_)(?:id|uid|handle)$/.test(name)
    ? " // A guess: nothing here says whether it has 64 bits (bigint)."
    : "";
}

export function indented(line: string): string {
  return line.replace(/^(?=.)/gm, "  ");
}

export function asComment(text: string): string {
  return `//${text.replace(/^#+/, "")}`;
}
