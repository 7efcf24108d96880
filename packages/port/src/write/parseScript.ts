// A whole script of GDScript: its head, members, inner classes, and comments.
import { StatementParser } from "./parseStatements.js";
import type { ClassBody, Expression, Member, Parameter, Place, Script } from "./syntax.js";
import { TokenStream, Unread } from "./tokenStream.js";

export function parseScript(source: string): Script {
  const tokens = new TokenStream(source);
  const reader = new MemberParser(tokens);
  const body = reader.body(-1, "");
  const code = new Set<number>();
  for (const { kind, line, start, end } of tokens.tokens)
    if (kind !== "newline")
      for (let at = 0; at <= (source.slice(start, end).match(/\n/g)?.length ?? 0); at++) code.add(line + at);
  return { ...body, source, comments: commentsOf(tokens), code, heads: reader.heads };
}

class MemberParser {
  readonly tokens: TokenStream;
  readonly statements: StatementParser;
  readonly heads = new Set<number>();

  constructor(tokens: TokenStream) {
    this.tokens = tokens;
    this.statements = new StatementParser(tokens);
  }

  /** Members that stand further in than `indent`. */
  body(indent: number, given: string, base = ""): ClassBody {
    const { tokens } = this;
    let name = given;
    let extended = base;
    const members: Member[] = [];
    // Behind a `;`, a member stands in no line of its own.
    const further = (): boolean => tokens.peek().indent > indent || tokens.peek().indent < 0;
    for (tokens.skipNewlines(); !tokens.done && further(); tokens.skipNewlines()) {
      const { line } = tokens.peek();
      if (tokens.take("class_name")) {
        name = tokens.identifier();
        if (tokens.take("extends")) extended = this.#base();
        this.heads.add(line);
      } else if (tokens.take("extends")) {
        extended = this.#base();
        this.heads.add(line);
      } else if (tokens.is("@") && ["tool", "icon", "warning_ignore"].includes(tokens.peek(1).text)) {
        while (!tokens.done && tokens.peek().kind !== "newline") tokens.next();
        this.heads.add(line);
      } else if (!tokens.take("pass")) {
        members.push(
          this.statements.guarded<Member>(
            () => this.#member(),
            (place, reason) => ({ is: "unread", reason, ...place }),
          ),
        );
      } else this.heads.add(line);
    }
    return { name, extends: extended, members };
  }

  #base(): string {
    const token = this.tokens.peek();
    if (token.kind !== "string") return this.statements.expressions.type().name;
    this.tokens.next();
    return token.text;
  }

  #member(): Member {
    const { tokens, statements } = this;
    const { line, indent } = tokens.peek();
    const place = (): Place => ({ line, endLine: tokens.lastLine });
    const annotations = this.#annotations();
    const fixed = tokens.take("static");
    if (tokens.take("remote") || tokens.take("master") || tokens.take("puppet")) annotations.push("rpc");
    if (tokens.is("export") || tokens.is("onready")) annotations.push(tokens.identifier());
    if (tokens.take("var")) {
      const of = statements.variable(false, annotations);
      if (of.property) throw new Unread("a property with a getter or setter");
      return { is: "variable", of, static: fixed, ...place() };
    }
    if (tokens.take("const"))
      return { is: "variable", of: statements.variable(true, annotations), static: true, ...place() };
    if (tokens.take("func"))
      return {
        is: "function",
        of: statements.functionBody(tokens.identifier()),
        static: fixed,
        rpc: annotations.includes("rpc"),
        ...place(),
      };
    if (tokens.take("signal")) {
      const name = tokens.identifier();
      const parameters: Parameter[] = tokens.is("(") ? statements.parameters() : [];
      return { is: "signal", name, parameters, ...place() };
    }
    if (tokens.take("enum")) return { is: "enum", ...this.#enum(), ...place() };
    if (tokens.take("class")) {
      const name = tokens.identifier();
      const base = tokens.take("extends") ? this.#base() : "";
      tokens.expect(":");
      return { is: "class", of: this.body(indent, name, base), ...place() };
    }
    throw tokens.unread("a member of the class was expected");
  }

  #annotations(): string[] {
    const { tokens } = this;
    const names: string[] = [];
    while (tokens.take("@")) {
      names.push(tokens.identifier());
      if (tokens.take("(")) {
        while (!tokens.take(")")) {
          this.statements.expressions.expression();
          tokens.take(",");
        }
      }
      tokens.skipNewlines();
    }
    return names;
  }

  #enum(): { name: string; members: [string, Expression?][] } {
    const { tokens } = this;
    const name = tokens.is("{") ? "" : tokens.identifier();
    const members: [string, Expression?][] = [];
    tokens.expect("{");
    while (!tokens.take("}")) {
      const member = tokens.identifier();
      members.push(tokens.take("=") ? [member, this.statements.expressions.expression()] : [member]);
      tokens.take(",");
    }
    return { name, members };
  }
}

/** Between two tokens is space, and comments. */
function commentsOf({ source, tokens }: TokenStream): Script["comments"] {
  const comments = new Map<number, { text: string; alone: boolean }>();
  let at = 0;
  let line = 1;
  const gap = (until: number): void => {
    const parts = source.slice(at, until).split("\n");
    parts.forEach((part, index) => {
      const sign = part.indexOf("#");
      if (sign !== -1) comments.set(line + index, { text: part.slice(sign).trimEnd(), alone: index > 0 || at === 0 });
    });
    line += parts.length - 1;
  };
  for (const { start, end, kind } of tokens) {
    if (start > at) gap(start);
    at = Math.max(at, kind === "newline" ? start : end);
    line += kind === "newline" ? 0 : source.slice(start, end).split("\n").length - 1;
  }
  gap(source.length);
  return comments;
}
