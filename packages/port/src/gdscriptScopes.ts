// The scopes of a GDScript file, by its indentation.
import { type Declaration, Scope, type ScriptScopes } from "./scope.js";
import type { Token } from "./token.js";

interface Frame {
  readonly scope: Scope;
  /** A line indented no further than this ends it. */
  readonly headerIndent: number;
  /** Unknown until its first line. */
  bodyIndent: number | undefined;
  /** Number of open brackets around it: lines within further brackets end nothing. */
  readonly depth: number;
  /** A lambda in brackets ends at a comma as well. */
  readonly lambda: boolean;
}

/** A function or class whose body begins at a colon further on. */
interface Pending {
  readonly what: "function" | "class";
  readonly headerIndent: number;
  readonly params: readonly number[];
}

/** Without a limit, a broken script with an open bracket would be read to its end for each function. */
const longestHeader = 1000;

/** Index of the colon that ends a header beginning at `from`; parameters of a function on the way. */
function header(tokens: readonly Token[], from: number): { colon: number | undefined; params: number[] } {
  const params: number[] = [];
  let depth = 0;
  let opened = false;
  for (let at = from; at < Math.min(tokens.length, from + longestHeader); at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind === "newline") break;
    if (kind === "identifier" && depth === 1) {
      const before = tokens[at - 1]?.text;
      if (before === "(" || before === ",") params.push(at);
    }
    if (kind !== "operator") continue;
    if (text === "(" || text === "[" || text === "{") {
      depth++;
      opened = true;
    } else if (text === ")" || text === "]" || text === "}") {
      if (--depth < 0) break;
    } else if (text === ":" && depth === 0) return { colon: at, params };
    else if (text === "," && depth === 0 && opened) break;
  }
  return { colon: undefined, params };
}

/** The token that the value of the declaration at `name` begins with: behind `=` or `:=`, over the type. */
function valueAfter(tokens: readonly Token[], name: number): number | undefined {
  let depth = 0;
  for (let at = name + 1; at < tokens.length; at++) {
    const { kind, text, indent } = tokens[at] as Token;
    if (kind === "newline" || (indent >= 0 && depth === 0)) return undefined;
    if (kind !== "operator") continue;
    if (text === "[") depth++;
    else if (text === "]") depth--;
    else if (text === "=" || text === ":=") return at + 1;
    else if (text !== ":" && text !== "." && text !== ",") return undefined;
  }
  return undefined;
}

/** Whether a statement begins with the token. */
function beginsStatement(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || before.kind === "newline" || (tokens[index]?.indent ?? -1) >= 0) return true;
  return before.kind === "operator" && (before.text === ":" || before.text === ";");
}

export function gdscriptScopes(tokens: readonly Token[]): ScriptScopes {
  const file = new Scope(undefined, true);
  const root: Frame = { scope: file, headerIndent: -1, bodyIndent: 0, depth: 0, lambda: false };
  const frames: Frame[] = [root];
  const pending = new Map<number, Pending>();
  const scopes: Scope[] = [];
  const declarations: Declaration[] = [];
  const globals: Declaration[] = [];
  const assignments: { index: number; name: string; value: number }[] = [];
  let depth = 0;
  let lineIndent = 0;

  const top = (): Frame => frames.at(-1) ?? root;
  function open(headerIndent: number, hoists: boolean, bodyIndent?: number): void {
    frames.push({ scope: new Scope(top().scope, hoists), headerIndent, bodyIndent, depth, lambda: depth > 0 });
  }
  function declare(index: number, what: string): Declaration | undefined {
    const token = tokens[index];
    if (token?.kind !== "identifier") return undefined;
    const value = valueAfter(tokens, index);
    const declaration = { name: token.text, index, values: value === undefined ? [] : [value], what };
    top().scope.declare(declaration);
    declarations.push(declaration);
    return declaration;
  }
  function startLine(indent: number): void {
    lineIndent = indent;
    while (frames.length > 1 && top().depth === depth && indent <= top().headerIndent) frames.pop();
    const frame = top();
    if (frame.depth !== depth) return;
    if (frame.bodyIndent === undefined) frame.bodyIndent = indent;
    else if (indent > frame.bodyIndent) open(frame.bodyIndent, false, indent);
  }
  function word(index: number, text: string): void {
    switch (text) {
      case "var":
        declare(index + 1, "variable");
        break;
      case "const":
        declare(index + 1, "constant");
        break;
      case "enum":
      case "signal":
        declare(index + 1, text);
        break;
      case "for":
        open(lineIndent, false);
        declare(index + 1, "variable");
        break;
      case "class_name": {
        const declaration = declare(index + 1, "class");
        if (declaration !== undefined) globals.push(declaration);
        break;
      }
      case "class":
      case "func": {
        const named = declare(index + 1, text === "class" ? "class" : "function") !== undefined;
        const { colon, params } = header(tokens, index + (named ? 2 : 1));
        const what = text === "class" ? "class" : "function";
        if (colon !== undefined) pending.set(colon, { what, headerIndent: lineIndent, params });
        break;
      }
      default:
        if (tokens[index + 1]?.text === "=" && tokens[index + 1]?.kind === "operator" && beginsStatement(tokens, index))
          assignments.push({ index, name: text, value: index + 2 });
    }
  }

  tokens.forEach((token, index) => {
    if (token.kind === "operator" && (token.text === ")" || token.text === "]" || token.text === "}")) {
      depth = Math.max(0, depth - 1);
      while (frames.length > 1 && top().depth > depth) frames.pop();
    }
    if (token.indent >= 0) startLine(token.indent);
    if (token.kind === "operator") {
      if (token.text === "(" || token.text === "[" || token.text === "{") depth++;
      if (token.text === "," && top().lambda && top().depth === depth) {
        while (frames.length > 1 && top().depth === depth) frames.pop();
      }
      const body = pending.get(index);
      if (body !== undefined) {
        open(body.headerIndent, body.what === "class");
        for (const param of body.params) declare(param, "parameter");
      }
    }
    scopes.push(top().scope);
    if (token.kind !== "identifier") return;
    const before = tokens[index - 1];
    if (before?.kind !== "operator" || before.text !== ".") word(index, token.text);
    else if (
      tokens[index - 2]?.text === "self" &&
      tokens[index + 1]?.text === "=" &&
      beginsStatement(tokens, index - 2)
    )
      assignments.push({ index, name: token.text, value: index + 2 });
  });

  for (const { index, name, value } of assignments) scopes[index]?.find(name, index)?.values.push(value);
  return { scopes, declarations, globals };
}
