// Godot's text files: scenes (.tscn), resources (.tres) and project.godot. Sections with attributes, and lines of values.
import { gdscriptTokens } from "../gdscriptTokens.js";
import type { Token } from "../token.js";

/** `Vector2(1, 2)`, `ExtResource("1")`. */
export interface Made {
  readonly made: string;
  readonly of: readonly Value[];
}

/** `undefined`: a value of a kind that nothing here needs. */
export type Value = string | number | boolean | null | readonly Value[] | Made | undefined;

export interface Section {
  /** `node` of `[node name="A"]`; empty for what stands before the first one. */
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, Value>;
  readonly values: ReadonlyMap<string, Value>;
  readonly line: number;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character: string) => escapes[character] ?? character);
}

/** Reads values from tokens, one behind the other. */
class ValueReader {
  readonly #tokens: readonly Token[];
  at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get ended(): boolean {
    return this.at >= this.#tokens.length;
  }

  word(): string {
    return this.#tokens[this.at++]?.text ?? "";
  }

  takes(operator: string): boolean {
    const token = this.#tokens[this.at];
    const is = token?.kind === "operator" && token.text === operator;
    if (is) this.at++;
    return is;
  }

  value(): Value {
    const token = this.#tokens[this.at];
    if (this.takes("[")) return this.#until("]");
    if (this.takes("{")) {
      this.#until("}");
      return undefined;
    }
    if (this.takes("-")) {
      const value = this.value();
      return typeof value === "number" ? -value : undefined;
    }
    this.at++;
    if (token?.kind === "string") return unescaped(token.text);
    if (token?.kind === "number") return this.#number(token.text);
    if (token?.kind !== "identifier") return undefined;
    if (token.text === "true" || token.text === "false") return token.text === "true";
    if (token.text === "null") return null;
    // Array[int]([1, 2])
    if (this.takes("[")) this.#until("]");
    return this.takes("(") ? { made: token.text, of: this.#until(")") } : undefined;
  }

  #until(end: string): Value[] {
    const values: Value[] = [];
    while (!this.takes(end) && !this.ended) {
      values.push(this.value());
      while (this.takes(",") || this.takes(":"));
    }
    return values;
  }

  /** `0.5` and `1e-05` are several tokens. */
  #number(begin: string): number {
    let text = begin.replaceAll("_", "");
    const isExponent = (): boolean => /^[\d.]+e[-+]?$/i.test(text);
    while (!this.ended) {
      const { kind, text: next } = this.#tokens[this.at] as Token;
      const goesOn = next === "." ? !text.includes(".") : isExponent() || (kind === "number" && text.endsWith("."));
      if (!goesOn) break;
      text += next;
      this.at++;
    }
    return Number(text);
  }
}

/** What tokens mean as a value, if they are one and nothing else. */
export function valueIn(tokens: readonly Token[]): Value {
  const reader = new ValueReader(tokens);
  const value = reader.value();
  return reader.ended ? value : undefined;
}

function statements(source: string): Token[][] {
  // Comments; an apostrophe in one would begin a string.
  const tokens = gdscriptTokens(source.replace(/^;.*$/gm, ""));
  const lines: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === "newline") lines.push([]);
    else lines.at(-1)?.push(token);
  return lines.filter((line) => line.length > 0);
}

function attributesOf(tokens: readonly Token[]): Map<string, Value> {
  const reader = new ValueReader(tokens);
  const attributes = new Map<string, Value>();
  while (!reader.ended) {
    const name = reader.word();
    if (reader.takes("=")) attributes.set(name, reader.value());
  }
  return attributes;
}

/** @throws never: what is broken has no values. */
export function textResource(source: string): Section[] {
  const sections: (Section & { values: Map<string, Value> })[] = [];
  for (const line of statements(source)) {
    const [first, second] = line;
    const at = line.findIndex(({ kind, text }) => kind === "operator" && text === "=");
    if (first?.kind === "operator" && first.text === "[" && line.at(-1)?.text === "]")
      sections.push({
        kind: second?.text ?? "",
        attributes: attributesOf(line.slice(2, -1)),
        values: new Map(),
        line: first.line,
      });
    else if (at > 0) {
      const key = line
        .slice(0, at)
        .map(({ text }) => text)
        .join("");
      sections.at(-1)?.values.set(key, valueIn(line.slice(at + 1)));
    }
  }
  return sections;
}

export function textOf(value: Value): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The text of `NodePath("../World")`, `ExtResource("1")`, `SubResource("a")`; older files have numbers there. */
export function madeOf(value: Value, ...names: string[]): string | undefined {
  if (typeof value !== "object" || value === null || !("made" in value) || !names.includes(value.made))
    return undefined;
  const [text] = value.of;
  return text === undefined ? undefined : String(text);
}
