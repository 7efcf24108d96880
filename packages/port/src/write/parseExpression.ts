// Expressions of GDScript, by precedence.

import type { Entry, Expression, FunctionBody, TypeName } from "./syntax.js";
import type { TokenStream } from "./tokenStream.js";
import { Unread } from "./tokenStream.js";

/** Lowest first; those of a row bind alike. */
const binary: readonly (readonly string[])[] = [
  ["or", "||"],
  ["and", "&&"],
  ["not"],
  ["in"],
  ["==", "!=", "<", ">", "<=", ">="],
  ["|"],
  ["^"],
  ["&"],
  ["<<", ">>"],
  ["+", "-"],
  ["*", "/", "%"],
];
const spelled: Readonly<Record<string, string>> = { "||": "or", "&&": "and", "!": "not" };

export class ExpressionParser {
  readonly tokens: TokenStream;
  readonly #lambda: () => FunctionBody;

  constructor(tokens: TokenStream, lambda: () => FunctionBody) {
    this.tokens = tokens;
    this.#lambda = lambda;
  }

  expression(): Expression {
    const { line } = this.tokens.peek();
    const value = this.#binary(0);
    if (!this.tokens.continues("if")) return this.#casts(value, line);
    const test = this.#binary(0);
    this.tokens.expect("else");
    const no = this.expression();
    return { is: "choice", test, yes: value, no, line, endLine: this.tokens.lastLine };
  }

  type(): TypeName {
    let name = this.tokens.identifier();
    while (this.tokens.take(".")) name += `.${this.tokens.identifier()}`;
    const of: TypeName[] = [];
    if (this.tokens.take("[")) {
      do of.push(this.type());
      while (this.tokens.take(","));
      this.tokens.expect("]");
    }
    return { name, of };
  }

  #casts(value: Expression, line: number): Expression {
    let result = value;
    while (this.tokens.continues("as")) {
      result = { is: "cast", value: result, type: this.type(), asks: false, line, endLine: this.tokens.lastLine };
    }
    return result;
  }

  #binary(level: number): Expression {
    const operators = binary[level];
    const { tokens } = this;
    const { line } = tokens.peek();
    if (operators === undefined) return this.#unary();
    if (operators[0] === "not") {
      if (!tokens.take("not") && !tokens.take("!")) return this.#binary(level + 1);
      return { is: "unary", operator: "not", value: this.#binary(level), line, endLine: tokens.lastLine };
    }
    let left = this.#binary(level + 1);
    for (;;) {
      const negated = operators[0] === "in" && tokens.is("not") && tokens.peek(1).text === "in" && tokens.take("not");
      const found = operators.find((each) => tokens.continues(each));
      if (found === undefined) break;
      const right = this.#binary(level + 1);
      left = { is: "binary", operator: spelled[found] ?? found, left, right, line, endLine: tokens.lastLine };
      if (negated) left = { is: "unary", operator: "not", value: left, line, endLine: tokens.lastLine };
    }
    return left;
  }

  #unary(): Expression {
    const { tokens } = this;
    const { line } = tokens.peek();
    for (const operator of ["-", "+", "~", "!"]) {
      if (!tokens.take(operator)) continue;
      const value = this.#unary();
      return { is: "unary", operator: spelled[operator] ?? operator, value, line, endLine: tokens.lastLine };
    }
    const base = this.#is();
    if (!tokens.continues("**")) return base;
    return { is: "binary", operator: "**", left: base, right: this.#unary(), line, endLine: tokens.lastLine };
  }

  #is(): Expression {
    const { tokens } = this;
    const { line } = tokens.peek();
    const awaits = tokens.take("await");
    let value = this.#postfix();
    if (awaits) value = { is: "await", value, line, endLine: tokens.lastLine };
    if (!tokens.continues("is")) return value;
    const negated = tokens.take("not");
    value = { is: "cast", value, type: this.type(), asks: true, line, endLine: tokens.lastLine };
    return negated ? { is: "unary", operator: "not", value, line, endLine: tokens.lastLine } : value;
  }

  #postfix(): Expression {
    const { tokens } = this;
    const { line } = tokens.peek();
    let value = this.#primary();
    for (;;) {
      const place = () => ({ line, endLine: tokens.lastLine });
      if (tokens.continues(".")) value = { is: "member", of: value, name: tokens.identifier(), ...place() };
      else if (tokens.peek().indent < 0 && tokens.continues("(")) {
        const args = this.#list(")");
        value = { is: "call", of: value, args, ...place() };
      } else if (tokens.peek().indent < 0 && tokens.take("[")) {
        const index = tokens.within(false, () => this.expression());
        tokens.expect("]");
        value = { is: "index", of: value, index, ...place() };
      } else return value;
    }
  }

  #list(close: string): Expression[] {
    return this.tokens.within(false, () => this.#items(close));
  }

  #items(close: string): Expression[] {
    const items: Expression[] = [];
    while (!this.tokens.take(close)) {
      items.push(this.expression());
      if (!this.tokens.take(",")) {
        this.tokens.expect(close);
        break;
      }
    }
    return items;
  }

  #primary(): Expression {
    const { tokens } = this;
    const token = tokens.peek();
    const { line } = token;
    const place = () => ({ line, endLine: tokens.lastLine });
    if (tokens.take("(")) {
      const value = tokens.within(false, () => this.expression());
      tokens.expect(")");
      return value;
    }
    if (tokens.take("[")) return { is: "array", items: this.#list("]"), ...place() };
    if (tokens.take("{")) return { is: "dictionary", entries: tokens.within(false, () => this.#entries()), ...place() };
    if (token.kind === "string") {
      tokens.next();
      const raw = tokens.source.charAt(token.start) === "r";
      if ("^@".includes(tokens.source.charAt(token.start))) return { is: "node", path: token.text, ...place() };
      return { is: "string", value: raw ? token.text : unescaped(token.text), ...place() };
    }
    if (token.kind === "number" || (tokens.is(".") && tokens.peek(1).kind === "number"))
      return { is: "number", text: this.#number(), ...place() };
    if (token.kind === "node") {
      tokens.next();
      return { is: "node", path: token.text, ...place() };
    }
    if (tokens.is("func")) return { is: "lambda", of: this.#lambda(), ...place() };
    if (token.kind !== "identifier") throw new Unread(`a value was expected before \`${token.text}\``);
    tokens.next();
    return { is: "name", name: token.text, ...place() };
  }

  /** Parts that touch each other: `1`, `.`, `5e`, `-`, `3`. */
  #number(): string {
    const first = this.tokens.next();
    let { end } = first;
    for (;;) {
      const token = this.tokens.peek();
      if (token.start !== end) break;
      const before = this.tokens.source.slice(first.start, end);
      const continues =
        (token.text === "." && !before.includes(".") && this.tokens.operator() === ".") ||
        token.kind === "number" ||
        (before.endsWith(".") && /^e\d*$/i.test(token.text)) ||
        (/^[\d.]+e$/i.test(before) && (token.text === "-" || token.text === "+"));
      if (!continues) break;
      end = this.tokens.next().end;
    }
    return this.tokens.source.slice(first.start, end);
  }

  #entries(): Entry[] {
    const entries: Entry[] = [];
    while (!this.tokens.take("}")) {
      // Lua's way has names for keys.
      const lua = this.tokens.peek().kind === "identifier" && this.tokens.peek(1).text === "=";
      const name = this.tokens.peek();
      const key: Expression = lua
        ? { is: "string", value: this.tokens.identifier(), line: name.line, endLine: name.line }
        : this.expression();
      this.tokens.expect(lua ? "=" : ":");
      entries.push({ key, value: this.expression() });
      if (!this.tokens.take(",")) {
        this.tokens.expect("}");
        break;
      }
    }
    return entries;
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\n": "",
};

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|U([\da-f]{6})|([\s\S]))/gi, (_, short?: string, long?: string, one = "") => {
    const code = short ?? long;
    return code === undefined ? (escapes[one] ?? one) : String.fromCodePoint(Number.parseInt(code, 16));
  });
}
