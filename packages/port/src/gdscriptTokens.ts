// GDScript (Godot 3 and 4) as tokens: enough to tell code from comments, strings and node paths.
import { LineCounter } from "./lineCounter.js";
import { isDigit, operatorAt, startsIdentifier, type Token, wordEnd } from "./token.js";

const tabWidth = 4;

/** After these a `%` begins the name of a unique node; after any other word it is the remainder. */
const keywords = new Set(
  "and as assert await breakpoint elif else for if in is match not or print return when while yield".split(" "),
);

/** A string: where it ends, and its content. Line breaks are allowed, as in Godot; a backslash hides a quote. */
function stringAt(source: string, quoteAt: number): { end: number; text: string } {
  const quote = source.charAt(quoteAt);
  const long = quote.repeat(3);
  const delimiter = source.startsWith(long, quoteAt) ? long : quote;
  const from = quoteAt + delimiter.length;
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === quote && source.startsWith(delimiter, at)) {
      return { end: at + delimiter.length, text: source.slice(from, at) };
    }
  }
  return { end: source.length, text: source.slice(from) };
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'";
}

/** Where the node path behind a `$` or `%` ends. */
function nodePathEnd(source: string, from: number): number {
  if (isQuote(source.charAt(from))) return stringAt(source, from).end;
  let at = from;
  for (;;) {
    if (source.startsWith("..", at)) at += 2;
    else {
      if (source.charAt(at) === "%") at++;
      if (startsIdentifier(source.charCodeAt(at))) at = wordEnd(source, at);
    }
    if (source.charAt(at) !== "/") return at;
    at++;
  }
}

/** Whether a value ends with this token, so that an operator follows. */
function endsValue(token: Token | undefined): boolean {
  if (token === undefined || token.kind === "newline") return false;
  if (token.kind === "operator") return token.text === ")" || token.text === "]" || token.text === "}";
  return token.kind !== "identifier" || !keywords.has(token.text);
}

/**
 * Line breaks inside of brackets and behind a backslash are no tokens, so a statement is one run of tokens however it is
 * laid out.
 */
export function gdscriptTokens(source: string): Token[] {
  const tokens: Token[] = [];
  const lines = new LineCounter(source);
  let depth = 0;
  let lineStart = true;
  let indent = 0;
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;

  function push(kind: Token["kind"], text: string, end: number): void {
    const { line, column } = lines.place(at);
    tokens.push({ kind, text, line, column, indent: lineStart ? indent : -1, start: at, end });
    lineStart = false;
    at = end;
  }

  while (at < source.length) {
    const character = source.charAt(at);
    const code = source.charCodeAt(at);
    if (character === "\n") {
      const last = tokens.at(-1);
      if (depth === 0 && last !== undefined && last.kind !== "newline") {
        lineStart = false;
        push("newline", "", at);
      }
      at++;
      lineStart = true;
      indent = 0;
    } else if (character === " " || character === "\r" || character === "\f" || code === 0xa0) {
      if (character === " ") indent++;
      at++;
    } else if (character === "\t") {
      indent += tabWidth - (indent % tabWidth);
      at++;
    } else if (character === "#") {
      const end = source.indexOf("\n", at);
      at = end === -1 ? source.length : end;
    } else if (character === "\\") {
      const end = source.indexOf("\n", at);
      at = end === -1 ? source.length : end + 1;
      lineStart = false;
    } else if (isQuote(character)) {
      const { end, text } = stringAt(source, at);
      push("string", text, end);
    } else if ("r&^@".includes(character) && isQuote(source.charAt(at + 1))) {
      const { end, text } = stringAt(source, at + 1);
      push("string", text, end);
    } else if (startsIdentifier(code)) {
      const end = wordEnd(source, at);
      push("identifier", source.slice(at, end), end);
    } else if (isDigit(code)) {
      const end = wordEnd(source, at);
      push("number", source.slice(at, end), end);
    } else if (character === "$" || (character === "%" && !endsValue(tokens.at(-1)))) {
      const end = nodePathEnd(source, at + 1);
      push("node", source.slice(at, end), end);
    } else {
      if ("([{".includes(character)) depth++;
      if (")]}".includes(character)) depth = Math.max(0, depth - 1);
      const operator = operatorAt(source, at);
      push("operator", operator, at + operator.length);
    }
  }
  return tokens;
}
