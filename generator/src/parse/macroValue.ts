// The value of an object-like macro, where it is a literal or names another such macro.
import type { Macro } from "@headwater/clang";

type Value = bigint | number | string;

/** Undefined for anything that is not plainly a value: code, attributes, include guards. */
export function macroValue(tokens: readonly string[], known: ReadonlyMap<string, Value>): Value | undefined {
  const inner = withoutParentheses(tokens);
  const [first, second] = inner;
  if (first === undefined) return undefined;
  if (inner.length === 1) return literalValue(first) ?? known.get(first);
  if (first === "-" && inner.length === 2 && second !== undefined) {
    const value = literalValue(second);
    return typeof value === "string" || value === undefined ? undefined : -value;
  }
  if (inner.every((token) => token.startsWith('"'))) return inner.map(stringValue).join("");
  return undefined;
}

function withoutParentheses(tokens: readonly string[]): readonly string[] {
  return tokens.length > 2 && tokens[0] === "(" && tokens.at(-1) === ")"
    ? withoutParentheses(tokens.slice(1, -1))
    : tokens;
}

function literalValue(token: string): Value | undefined {
  if (token.startsWith('"')) return stringValue(token);
  const integer = /^(0[xX][\da-fA-F]+|0[0-7]*|[1-9]\d*)([uUlL]*)$/.exec(token)?.[1];
  if (integer !== undefined) return BigInt(/^0[0-7]+$/.test(integer) ? `0o${integer.slice(1)}` : integer);
  const float = /^((?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?)[fFlL]?$/.exec(token)?.[1];
  return float === undefined ? undefined : Number(float);
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", "0": "\0" };

function stringValue(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/g, (_, escaped: string) => escapes[escaped] ?? escaped);
}

/** The object-like macros whose value is a text, by name. */
export function stringMacros(macros: readonly Macro[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const { name, isFunctionLike, tokens } of macros) {
    const value = isFunctionLike ? undefined : macroValue(tokens, known);
    if (typeof value === "string") known.set(name, value);
  }
  return known;
}
