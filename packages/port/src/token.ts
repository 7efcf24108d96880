// What the tokenizers of GDScript and C# have in common.

export interface Token {
  /** `node`: a node path such as `$Steam/Button`; `newline`: the end of a GDScript statement. */
  readonly kind: "identifier" | "string" | "number" | "node" | "operator" | "newline";
  /** Of a string: what stands between its quotes. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Width of the indentation if the token is the first of its line, else -1. */
  readonly indent: number;
  /** Where it begins and ends in the source. */
  readonly start: number;
  readonly end: number;
}

/** Operators of two characters; all others are read one by one. */
const pairs = new Set(["==", "!=", "<=", ">=", ":=", "->", "=>", "::", "+=", "-=", "*=", "/=", "?.", "??", "&&", "||"]);

/** The operator at `at`. */
export function operatorAt(source: string, at: number): string {
  const pair = source.slice(at, at + 2);
  return pairs.has(pair) ? pair : source.charAt(at);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, underscore, and everything beyond ASCII: both languages allow letters of all scripts. */
export function startsIdentifier(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

/** Where the identifier or number that begins at `from` ends. */
export function wordEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (!startsIdentifier(code) && !isDigit(code)) break;
    at++;
  }
  return at;
}
