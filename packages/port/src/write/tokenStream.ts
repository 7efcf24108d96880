// The tokens of a script, read one after the other. Operators that the tokenizer leaves apart are put together here.
import { gdscriptTokens } from "../gdscriptTokens.js";
import type { Token } from "../token.js";

/** A place that cannot be read, with the reason. */
export class Unread extends Error {}

/** Longest first. */
const joined = ["**=", "<<=", ">>=", "**", "<<", ">>", "%=", "&=", "|=", "^=", "..", "&&", "||"];

const end: Token = { kind: "newline", text: "", line: 0, column: 0, indent: 0, start: 0, end: 0 };

export class TokenStream {
  readonly source: string;
  readonly tokens: readonly Token[];
  at = 0;
  /** In a block, a new line ends what stands before it; in a bracket it does not. A lambda has blocks in brackets. */
  lineEnds = true;

  constructor(source: string) {
    this.source = source;
    this.tokens = gdscriptTokens(source);
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? { ...end, line: this.tokens.at(-1)?.line ?? 1 };
  }

  /** Line of the token before. */
  get lastLine(): number {
    const token = this.tokens[this.at - 1];
    if (token === undefined) return 1;
    // A text may go over several lines.
    return token.line + (this.source.slice(token.start, token.end).match(/\n/g)?.length ?? 0);
  }

  next(): Token {
    const token = this.peek();
    this.at++;
    return token;
  }

  /** The operator here, as long as it is. */
  operator(): string {
    const token = this.peek();
    if (token.kind !== "operator") return "";
    return joined.find((each) => this.source.startsWith(each, token.start)) ?? token.text;
  }

  is(text: string): boolean {
    const token = this.peek();
    if (token.kind === "identifier") return token.text === text;
    return token.kind === "operator" && this.operator() === text;
  }

  /** Goes on behind `text` if it continues what stands before it. */
  continues(text: string): boolean {
    return !(this.lineEnds && this.peek().indent >= 0) && this.take(text);
  }

  /** Reads what stands in brackets, or in a block. */
  within<T>(lineEnds: boolean, read: () => T): T {
    const before = this.lineEnds;
    this.lineEnds = lineEnds;
    try {
      return read();
    } finally {
      this.lineEnds = before;
    }
  }

  /** Goes on behind `text` if it stands here. */
  take(text: string): boolean {
    if (!this.is(text)) return false;
    const { start } = this.peek();
    do this.at++;
    while (!this.done && this.peek().start < start + text.length);
    return true;
  }

  expect(text: string): void {
    if (!this.take(text)) throw this.unread(`\`${text}\` was expected`);
  }

  identifier(): string {
    const token = this.peek();
    if (token.kind !== "identifier") throw this.unread("a name was expected");
    this.at++;
    return token.text;
  }

  unread(what: string): Unread {
    const { kind, text } = this.peek();
    return new Unread(`${what} before ${kind === "newline" ? "the end of the line" : `\`${text}\``}`);
  }

  /** Whether a statement ends here: at the end of a line, or in a bracket that began before it. */
  get atEnd(): boolean {
    const { kind, indent, text } = this.peek();
    return this.done || kind === "newline" || indent >= 0 || (kind === "operator" && ";,)]}".includes(text));
  }

  skipNewlines(): void {
    while (!this.done && (this.peek().kind === "newline" || this.is(";"))) this.at++;
  }
}
