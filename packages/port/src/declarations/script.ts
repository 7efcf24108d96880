// What other machines may see of a script: functions with @rpc, and the variables that may be synchronised.
import { gdscriptTokens } from "../gdscriptTokens.js";
import type { Token } from "../token.js";
import { type Value, valueIn } from "./textResource.js";

export interface Argument {
  readonly name: string;
  /** As it is written, or what its default value is; `undefined`: none is declared. */
  readonly type: string | undefined;
}

export interface RpcFunction {
  readonly name: string;
  readonly line: number;
  readonly mode: "any_peer" | "authority";
  readonly callLocal: boolean;
  readonly transfer: "reliable" | "unreliable" | "unreliable_ordered";
  /** A number, or the name of a constant. */
  readonly channel: string;
  readonly args: readonly Argument[];
  /** How many of the last arguments have a default value. */
  readonly optional: number;
  /** Whether it takes any more. */
  readonly rest: boolean;
}

export interface Variable {
  readonly type: string | undefined;
  readonly value: Value;
}

export interface Script {
  readonly path: string;
  readonly className: string | undefined;
  /** A path as it is written, or a name. */
  readonly extends: string;
  readonly functions: readonly RpcFunction[];
  readonly variables: ReadonlyMap<string, Variable>;
  readonly enums: ReadonlySet<string>;
  readonly constants: ReadonlyMap<string, Value>;
  /** Where `rpc_config` is called, which may declare others. */
  readonly configures: readonly number[];
}

/** The tokens of one statement, read from left to right. */
class Statement {
  readonly tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get text(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "string" ? undefined : token?.text;
  }

  takes(text: string): boolean {
    if (this.text !== text) return false;
    this.at++;
    return true;
  }

  /** The tokens up to one of these, outside of brackets. */
  until(...ends: string[]): Token[] {
    const from = this.at;
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const { text = "" } = this;
      if (depth === 0 && ends.includes(text)) break;
      if ("([{".includes(text) && text !== "") depth++;
      if (")]}".includes(text) && text !== "") depth--;
    }
    return this.tokens.slice(from, this.at);
  }
}

function written(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join("")
    .replaceAll(",", ", ");
}

/** The type of a value that is written out: `:=` takes it. */
function typeOfValue(tokens: readonly Token[]): string | undefined {
  const [first, second] = tokens[0]?.text === "-" ? tokens.slice(1) : tokens;
  switch (first?.kind) {
    case "string":
      return "String";
    case "number":
      return tokens.some(({ kind, text }) => text === "." || (kind === "number" && /^\d+e/i.test(text)))
        ? "float"
        : "int";
    case "identifier":
      if (first.text === "true" || first.text === "false") return "bool";
      // Vector2(1, 2), Vector2.ZERO, Weapon.SWORD
      return second?.text === "(" || second?.text === "." ? first.text : undefined;
    case "operator":
      return { "[": "Array", "{": "Dictionary" }[first.text];
    default:
      return undefined;
  }
}

/** `: int = 3`, `:= 3`, `= 3`, or nothing. */
function declared(statement: Statement, ...ends: string[]): Variable & { readonly hasValue: boolean } {
  const inferred = statement.takes(":=");
  const typed = !inferred && statement.takes(":");
  const type = typed ? written(statement.until("=", ":", ...ends)) : undefined;
  const hasValue = inferred || statement.takes("=");
  const tokens = hasValue ? statement.until(":", ...ends) : [];
  return { type: inferred ? typeOfValue(tokens) : type, value: valueIn(tokens), hasValue };
}

function argumentsOf(statement: Statement): Pick<RpcFunction, "args" | "optional" | "rest"> {
  const args: Argument[] = [];
  let optional = 0;
  while (statement.text !== undefined && !statement.takes(")")) {
    // Three points are three tokens.
    if (statement.text === ".") return { args, optional, rest: true };
    const name = statement.text;
    statement.at++;
    const { type, hasValue } = declared(statement, ",", ")");
    args.push({ name, type });
    if (hasValue) optional++;
    statement.takes(",");
  }
  return { args, optional, rest: false };
}

type Annotation = Pick<RpcFunction, "mode" | "callLocal" | "transfer" | "channel">;

/** What stands in the brackets of `@rpc(...)`. */
function annotationOf(tokens: readonly Token[]): Annotation {
  const words = tokens.filter(({ text }) => text !== ",").map(({ text }) => text);
  const transfer = (["unreliable_ordered", "unreliable"] as const).find((each) => words.includes(each));
  return {
    mode: words.includes("any_peer") ? "any_peer" : "authority",
    callLocal: words.includes("call_local"),
    transfer: transfer ?? "reliable",
    channel: words[3] ?? "0",
  };
}

/** Statements of the script itself, not of its functions and inner classes. */
function statementsOf(tokens: readonly Token[]): Statement[] {
  const statements: Token[][] = [];
  let begins = true;
  for (const token of tokens) {
    if (begins) statements.push([]);
    begins = token.kind === "newline";
    if (!begins) statements.at(-1)?.push(token);
  }
  return statements.filter(([first]) => first?.indent === 0).map((each) => new Statement(each));
}

/** @param path - below `res://` */
export function readScript(path: string, source: string): Script {
  const tokens = gdscriptTokens(source);
  const functions: RpcFunction[] = [];
  const variables = new Map<string, Variable>();
  const enums = new Set<string>();
  const constants = new Map<string, Value>();
  let className: string | undefined;
  let base = "RefCounted";
  /** An annotation may stand in a line of its own. */
  let rpc: Annotation | undefined;

  function annotations(statement: Statement): void {
    while (statement.takes("@")) {
      const isRpc = statement.takes("rpc");
      if (!isRpc) statement.at++;
      const inside = statement.takes("(") ? statement.until(")") : [];
      if (inside.length > 0 || statement.text === ")") statement.takes(")");
      if (isRpc) rpc = annotationOf(inside);
    }
  }
  function func(statement: Statement): void {
    const { text: name = "", line = 0 } = statement.tokens[statement.at] ?? {};
    statement.at++;
    statement.takes("(");
    if (rpc !== undefined) functions.push({ name, line, ...rpc, ...argumentsOf(statement) });
    rpc = undefined;
  }
  function declaration(statement: Statement): void {
    const keyword = statement.text;
    statement.at++;
    const name = statement.text ?? "";
    switch (keyword) {
      case "static":
      case "abstract":
        declaration(statement);
        break;
      case "func":
        func(statement);
        break;
      case "class_name":
        className = name;
        statement.at++;
        if (statement.text === "extends") declaration(statement);
        break;
      case "extends": {
        const rest = statement.until("class_name");
        base = rest[0]?.kind === "string" ? rest[0].text : written(rest);
        break;
      }
      case "enum":
        enums.add(name);
        break;
      case "var":
        statement.at++;
        variables.set(name, declared(statement));
        break;
      case "const":
        statement.at++;
        constants.set(name, declared(statement).value);
        break;
      default:
        break;
    }
  }

  for (const statement of statementsOf(tokens)) {
    annotations(statement);
    if (statement.text !== undefined) declaration(statement);
  }
  const isCall = (index: number): boolean => tokens[index + 1]?.text === "(" && tokens[index - 1]?.text !== "func";
  const configures = tokens.flatMap(({ kind, text, line }, index) =>
    kind === "identifier" && text === "rpc_config" && isCall(index) ? [line] : [],
  );
  return { path, className, extends: base, functions, variables, enums, constants, configures };
}
