// Statements of GDScript. One that cannot be read becomes a statement that says why, and the next line goes on.
import { ExpressionParser } from "./parseExpression.js";
import type {
  Branch,
  Case,
  Expression,
  FunctionBody,
  Parameter,
  Place,
  Statement,
  TypeName,
  Variable,
} from "./syntax.js";
import { type TokenStream, Unread } from "./tokenStream.js";

const assignments = ["=", "+=", "-=", "*=", "/=", "%=", "**=", "&=", "|=", "^=", "<<=", ">>="];

export class StatementParser {
  readonly tokens: TokenStream;
  readonly expressions: ExpressionParser;
  /** Of the line that the statement being read begins with: its blocks stand further in, wherever its brackets end. */
  #indent = 0;

  constructor(tokens: TokenStream) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens, () => {
      this.tokens.expect("func");
      const name = this.tokens.peek().kind === "identifier" ? this.tokens.identifier() : "";
      return this.#below(this.#indentOfLine(), () => this.functionBody(name));
    });
  }

  /** From the parameters on. */
  functionBody(name: string): FunctionBody {
    const parameters = this.parameters();
    const returns = this.tokens.take("->") ? this.expressions.type() : undefined;
    return { name, parameters, returns, body: this.block() };
  }

  parameters(): Parameter[] {
    return this.tokens.within(false, () => this.#parameters());
  }

  #parameters(): Parameter[] {
    const { tokens } = this;
    const parameters: Parameter[] = [];
    tokens.expect("(");
    while (!tokens.take(")")) {
      const name = tokens.identifier();
      const inferred = tokens.take(":=");
      const type = !inferred && tokens.take(":") ? this.expressions.type() : undefined;
      const initial = inferred || tokens.take("=") ? this.expressions.expression() : undefined;
      parameters.push({ name, type, initial });
      if (!tokens.take(",")) {
        tokens.expect(")");
        break;
      }
    }
    return parameters;
  }

  /** `: statement` or the lines below that are further in. */
  block(): Statement[] {
    return this.tokens.within(true, () => this.#block());
  }

  #block(): Statement[] {
    const { tokens } = this;
    const indent = this.#indent;
    tokens.expect(":");
    const body: Statement[] = [];
    if (!tokens.done && tokens.peek().kind !== "newline" && tokens.peek().indent < 0) {
      this.#line(body);
      return body;
    }
    tokens.skipNewlines();
    while (!tokens.done && tokens.peek().indent > indent) {
      this.#line(body);
      tokens.skipNewlines();
    }
    return body;
  }

  /** `statement; statement` */
  #line(body: Statement[]): void {
    do body.push(this.statement());
    while (this.tokens.take(";") && !this.tokens.atEnd);
  }

  /** Reads what begins in a line of this indentation. */
  #below<T>(indent: number, read: () => T): T {
    const before = this.#indent;
    if (indent >= 0) this.#indent = indent;
    try {
      return read();
    } finally {
      this.#indent = before;
    }
  }

  /** Of the line that the token before stands in. */
  #indentOfLine(): number {
    for (let at = this.tokens.at; at >= 0; at--) {
      const { indent = -1, kind } = this.tokens.tokens[at] ?? {};
      if (indent >= 0 && kind !== "newline") return indent;
    }
    return 0;
  }

  variable(constant: boolean, annotations: readonly string[]): Variable {
    const { tokens } = this;
    const name = tokens.identifier();
    const inferred = tokens.take(":=");
    const type =
      !inferred && tokens.take(":") && !tokens.atEnd && !tokens.is("=") ? this.expressions.type() : undefined;
    const value = inferred || tokens.take("=") ? this.expressions.expression() : undefined;
    const property = tokens.take(":") || tokens.is("setget");
    return { name, type, inferred, value, constant, annotations, property };
  }

  /** Reads one, or what is left of its lines. */
  guarded<T extends Place>(read: () => T, unread: (place: Place, reason: string) => T): T {
    const { tokens } = this;
    const { line } = tokens.peek();
    const indent = tokens.peek().indent < 0 ? this.#indent : tokens.peek().indent;
    try {
      const result = this.#below(indent, read);
      if (!tokens.atEnd) throw tokens.unread("the end of the statement was expected");
      return result;
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
      // Whatever stands further in belongs to it.
      while (!tokens.done && tokens.peek().kind !== "newline") tokens.next();
      for (tokens.skipNewlines(); !tokens.done && tokens.peek().indent > indent; tokens.skipNewlines())
        do tokens.next();
        while (!tokens.done && tokens.peek().kind !== "newline");
      return unread({ line, endLine: Math.max(line, tokens.lastLine) }, error.message);
    }
  }

  statement(): Statement {
    return this.guarded<Statement>(
      () => this.#read(),
      (place, reason) => ({ is: "unread", reason, ...place }),
    );
  }

  #read(): Statement {
    const { tokens } = this;
    const { line } = tokens.peek();
    const place = (): Place => ({ line, endLine: tokens.lastLine });
    const test = (): Expression => this.expressions.expression();
    if (tokens.is("@")) throw new Unread("an annotation within a function");
    if (tokens.take("var")) return { is: "variable", of: this.variable(false, []), ...place() };
    if (tokens.take("const")) return { is: "variable", of: this.variable(true, []), ...place() };
    if (tokens.take("if")) return { is: "if", branches: this.#branches(line), ...place() };
    if (tokens.take("for")) {
      const name = tokens.identifier();
      const type: TypeName | undefined = tokens.take(":") ? this.expressions.type() : undefined;
      tokens.expect("in");
      const over = test();
      return { is: "for", name, type, over, body: this.block(), ...place() };
    }
    if (tokens.take("while")) {
      const condition = test();
      return { is: "while", test: condition, body: this.block(), ...place() };
    }
    if (tokens.is("match") && tokens.peek(1).text !== "(" && tokens.take("match"))
      return { is: "match", value: test(), cases: this.#cases(), ...place() };
    if (tokens.take("return")) return { is: "return", value: tokens.atEnd ? undefined : test(), ...place() };
    for (const word of ["break", "continue", "pass", "breakpoint"] as const)
      if (tokens.take(word)) return { is: "word", word, ...place() };
    if (tokens.take("assert")) {
      tokens.expect("(");
      const condition = test();
      const message = tokens.take(",") ? test() : undefined;
      tokens.expect(")");
      return { is: "assert", test: condition, message, ...place() };
    }
    const value = test();
    const operator = assignments.find((each) => tokens.is(each));
    if (operator === undefined) return { is: "expression", value, ...place() };
    tokens.take(operator);
    return { is: "assign", operator, to: value, value: test(), ...place() };
  }

  #branches(line: number): Branch[] {
    const { tokens } = this;
    const indent = this.#indent;
    const branches: Branch[] = [{ test: this.expressions.expression(), body: this.block(), line }];
    for (;;) {
      const before = tokens.at;
      tokens.skipNewlines();
      const { line: here, indent: further } = tokens.peek();
      if (further === indent && tokens.take("elif"))
        branches.push({ test: this.expressions.expression(), body: this.block(), line: here });
      else if (further === indent && tokens.take("else"))
        branches.push({ test: undefined, body: this.block(), line: here });
      else {
        tokens.at = before;
        return branches;
      }
    }
  }

  #cases(): Case[] {
    const { tokens } = this;
    const indent = this.#indent;
    tokens.expect(":");
    tokens.skipNewlines();
    const cases: Case[] = [];
    while (!tokens.done && tokens.peek().indent > indent) {
      cases.push(this.#below(tokens.peek().indent, () => this.#case()));
      tokens.skipNewlines();
    }
    return cases;
  }

  #case(): Case {
    const { tokens } = this;
    const { line } = tokens.peek();
    const patterns: Expression[] = [];
    do {
      if (tokens.is("var")) throw new Unread("a pattern that binds a variable");
      patterns.push(this.expressions.expression());
    } while (tokens.take(","));
    const guard = tokens.take("when") ? this.expressions.expression() : undefined;
    return { patterns, guard, body: this.block(), line };
  }
}
