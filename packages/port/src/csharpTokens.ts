// C# as tokens: enough to tell code from comments, directives and strings. Holes of interpolated strings are code.
import { LineCounter } from "./lineCounter.js";
import { isDigit, operatorAt, startsIdentifier, type Token, wordEnd } from "./token.js";

/** What stands before a string's first quote, and how many quotes there are. */
const stringStart = /(\$*@?\$?)("+)/y;

interface Opening {
  /** Number of `$`: as many braces open a hole. */
  readonly dollars: number;
  readonly verbatim: boolean;
  /** At least 3 for a raw string, else 1. */
  readonly quotes: number;
  /** First character of the content. */
  readonly from: number;
}

function openingAt(source: string, at: number): Opening | undefined {
  stringStart.lastIndex = at;
  const match = stringStart.exec(source);
  if (match === null) return undefined;
  const [, prefix = "", run = ""] = match;
  const verbatim = prefix.includes("@");
  const dollars = prefix.length - (verbatim ? 1 : 0);
  const quotes = run.length >= 3 && !verbatim ? run.length : 1;
  return { dollars, verbatim, quotes, from: at + prefix.length + quotes };
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #source: string;
  readonly #lines: LineCounter;
  #at = 0;
  #lineStart = true;
  #indent = 0;

  constructor(source: string) {
    this.#source = source;
    this.#lines = new LineCounter(source);
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** Reads to the end; or, in a hole, to the brace or format that ends it. */
  read(hole: boolean): void {
    let depth = 0;
    while (this.#at < this.#source.length) {
      const character = this.#source.charAt(this.#at);
      if (hole && depth === 0) {
        if (character === "}") return;
        if (character === ":" && this.#source.charAt(this.#at + 1) !== ":") return;
      }
      if ("([{".includes(character)) depth++;
      if (")]}".includes(character)) depth--;
      this.#step(character, hole);
    }
  }

  #step(character: string, hole: boolean): void {
    const source = this.#source;
    const code = source.charCodeAt(this.#at);
    if (character === "\n") {
      this.#at++;
      this.#lineStart = true;
      this.#indent = 0;
    } else if (code <= 32 || code === 0xa0) {
      this.#indent++;
      this.#at++;
    } else if (source.startsWith("//", this.#at) || (character === "#" && this.#lineStart && !hole)) {
      this.#skipTo("\n", 0);
    } else if (source.startsWith("/*", this.#at)) {
      this.#skipTo("*/", 2);
    } else if (character === "'") {
      this.#character();
    } else if (startsIdentifier(code)) {
      const end = wordEnd(source, this.#at);
      this.#push("identifier", source.slice(this.#at, end), end);
    } else if (isDigit(code)) {
      const end = wordEnd(source, this.#at);
      this.#push("number", source.slice(this.#at, end), end);
    } else {
      const opening = '"$@'.includes(character) ? openingAt(source, this.#at) : undefined;
      if (opening !== undefined) this.#string(opening);
      // `@class` is an identifier spelled like a keyword.
      else if (character === "@") this.#at++;
      else {
        const operator = operatorAt(source, this.#at);
        this.#push("operator", operator, this.#at + operator.length);
      }
    }
  }

  #push(kind: Token["kind"], text: string, end: number): void {
    const { line, column } = this.#lines.place(this.#at);
    this.tokens.push({ kind, text, line, column, indent: this.#lineStart ? this.#indent : -1, start: this.#at, end });
    this.#lineStart = false;
    this.#at = end;
  }

  #skipTo(text: string, length: number): void {
    const end = this.#source.indexOf(text, this.#at + length);
    this.#at = end === -1 ? this.#source.length : end + length;
  }

  #character(): void {
    let end = this.#at + 1;
    while (end < this.#source.length && !"'\n".includes(this.#source.charAt(end))) {
      end += this.#source.charAt(end) === "\\" ? 2 : 1;
    }
    this.#push("string", this.#source.slice(this.#at + 1, end), Math.min(end + 1, this.#source.length));
  }

  #string({ dollars, verbatim, quotes, from }: Opening): void {
    const source = this.#source;
    const start = this.#at;
    const closing = '"'.repeat(quotes);
    const raw = quotes >= 3;
    const holes: { from: number; to: number }[] = [];
    this.#push("string", "", from);
    const index = this.tokens.length - 1;
    while (this.#at < source.length) {
      const character = source.charAt(this.#at);
      if (character === '"' && source.startsWith(closing, this.#at)) {
        if (!verbatim || source.charAt(this.#at + 1) !== '"') break;
        this.#at += 2;
      } else if (character === "\\" && !verbatim && !raw) this.#at += 2;
      // An ordinary string ends with its line, closed or not.
      else if (character === "\n" && !verbatim && !raw && dollars === 0) break;
      else if (character === "{" && dollars > 0) {
        const open = this.#at;
        if (this.#hole(dollars, raw)) holes.push({ from: open, to: this.#at });
      } else this.#at++;
    }
    const text = holes.length === 0 ? source.slice(from, this.#at) : "";
    if (source.startsWith(closing, this.#at)) this.#at += quotes;
    const opened = this.tokens[index];
    if (opened !== undefined) this.tokens[index] = { ...opened, text };
    if (this.#at === start) this.#at++;
  }

  /** At `{` in an interpolated string: reads the hole as code in brackets; `false` for braces that are text. */
  #hole(dollars: number, raw: boolean): boolean {
    const source = this.#source;
    let braces = 0;
    while (source.charAt(this.#at + braces) === "{") braces++;
    if (raw ? braces < dollars : braces % 2 === 0) {
      this.#at += braces;
      return false;
    }
    this.#at += braces - 1;
    this.#push("operator", "(", this.#at + 1);
    this.read(true);
    // What follows a colon is a format.
    const end = source.indexOf("}", this.#at);
    this.#at = end === -1 ? source.length : end;
    this.#push("operator", ")", this.#at + (raw ? dollars : 1));
    return true;
  }
}

export function csharpTokens(source: string): Token[] {
  const tokenizer = new Tokenizer(source);
  tokenizer.read(false);
  return tokenizer.tokens;
}
