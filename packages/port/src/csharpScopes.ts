// The scopes of a C# file, by its braces.
import { type Declaration, Scope, type ScriptScopes } from "./scope.js";
import type { Token } from "./token.js";

/** An identifier after one of these is used, not declared. */
const notTypes = new Set(
  "as await base break case checked continue default else goto in is new not or out ref return sizeof stackalloc switch this throw typeof unchecked using when where while with yield".split(
    " ",
  ),
);

const typeKeywords = new Set(["class", "struct", "record", "interface", "enum"]);

/** What may follow the name in a declaration. */
const afterName = new Set(["=", ";", ",", ")", "{", "=>"]);

function is(token: Token | undefined, operator: string): boolean {
  return token?.kind === "operator" && token.text === operator;
}

/** Whether a type such as `List<Foo>` ends with the `>` at `end`. */
function endsGeneric(tokens: readonly Token[], end: number): boolean {
  let open = 0;
  for (let at = end; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (is(token, ">")) open++;
    else if (is(token, "<")) {
      if (--open === 0) return tokens[at - 1]?.kind === "identifier";
    } else if (token.kind !== "identifier" && !(token.kind === "operator" && ".,[]?::".includes(token.text))) {
      return false;
    }
  }
  return false;
}

/** Whether the identifier at `index` names a new variable, field, property or parameter. */
function declares(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  const follows = after?.kind === "operator" ? afterName.has(after.text) : after?.text === "in";
  if (!follows) return false;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind === "identifier") return !notTypes.has(before.text);
  if (is(before, ">")) return endsGeneric(tokens, index - 1);
  if (is(before, "]")) return is(tokens[index - 2], "[") || is(tokens[index - 2], ",");
  if (is(before, "?")) return tokens[index - 2]?.kind === "identifier";
  return false;
}

interface Frame {
  readonly scope: Scope;
  /** `expression`: the body of `=>`, which ends at a semicolon, comma or closing bracket. */
  readonly kind: "braces" | "expression";
  readonly parens: number;
}

export function csharpScopes(tokens: readonly Token[]): ScriptScopes {
  const frames: Frame[] = [{ scope: new Scope(undefined, true), kind: "braces", parens: 0 }];
  const scopes: Scope[] = [];
  const declarations: Declaration[] = [];
  const globals: Declaration[] = [];
  const assignments: { index: number; value: number }[] = [];
  /** Declared in brackets: they belong to the block behind. */
  let waiting: { declaration: Declaration; parens: number }[] = [];
  let parens = 0;
  let typeHeader = false;

  const top = (): Frame => frames.at(-1) as Frame;
  const scope = (): Scope => top().scope;
  function open(kind: Frame["kind"], hoists: boolean): void {
    frames.push({ scope: new Scope(scope(), hoists), kind, parens });
    for (const { declaration } of waiting.filter((each) => each.parens > parens)) scope().declare(declaration);
    waiting = waiting.filter((each) => each.parens <= parens);
  }
  function endExpressions(): void {
    while (frames.length > 1 && top().kind === "expression" && top().parens >= parens) frames.pop();
  }
  function declare(index: number, what: string): Declaration {
    const { text } = tokens[index] as Token;
    const value = is(tokens[index + 1], "=") ? [index + 2] : [];
    const declaration = { name: text, index, values: value, what };
    declarations.push(declaration);
    return declaration;
  }
  function operator(index: number, text: string): void {
    switch (text) {
      case "{":
        // Object initialisers open one too, which does no harm.
        open("braces", typeHeader);
        typeHeader = false;
        break;
      case "}":
        endExpressions();
        if (frames.length > 1) frames.pop();
        break;
      case "(":
        parens++;
        break;
      case ")":
        parens = Math.max(0, parens - 1);
        while (frames.length > 1 && top().kind === "expression" && top().parens > parens) frames.pop();
        // `if (!TryGet(out var steam)) return;`: the variable lives on.
        if (parens === top().parens && !is(tokens[index + 1], "{") && !is(tokens[index + 1], "=>")) {
          for (const { declaration } of waiting) scope().declare(declaration);
          waiting = [];
        }
        break;
      case ",":
        if (top().kind === "expression" && top().parens === parens) frames.pop();
        break;
      case ";":
        endExpressions();
        typeHeader = false;
        break;
      case "=>":
        if (!is(tokens[index + 1], "{")) open("expression", false);
        break;
      default:
        break;
    }
  }
  function word(index: number, text: string): void {
    const before = tokens[index - 1];
    if (typeKeywords.has(text) && tokens[index + 1]?.kind === "identifier") {
      typeHeader = true;
      return;
    }
    if (text === "namespace") typeHeader = true;
    if (text === "static" && before?.text === "using") {
      const end = tokens.findIndex((token, at) => at > index && is(token, ";"));
      // Unqualified names cannot be told from the class's own; people are told instead.
      if (end > index + 1) declare(end - 1, "using static");
      return;
    }
    if (before?.kind === "identifier" && typeKeywords.has(before.text)) {
      const declaration = declare(index, before.text);
      scope().declare(declaration);
      globals.push(declaration);
    } else if (before?.text === "using" && is(tokens[index + 1], "=")) {
      scope().declare(declare(index, "using"));
    } else if (is(tokens[index + 1], "=>") && (is(before, "(") || is(before, "=") || is(before, ","))) {
      waiting.push({ declaration: declare(index, "parameter"), parens: parens + 1 });
    } else if (declares(tokens, index)) {
      if (parens > top().parens) waiting.push({ declaration: declare(index, "parameter"), parens });
      else scope().declare(declare(index, "variable"));
    } else if (is(tokens[index + 1], "=") && (!is(before, ".") || tokens[index - 2]?.text === "this")) {
      assignments.push({ index, value: index + 2 });
    }
  }

  tokens.forEach((token, index) => {
    if (token.kind === "operator") operator(index, token.text);
    scopes.push(scope());
    if (token.kind === "identifier") word(index, token.text);
  });
  for (const { index, value } of assignments) {
    scopes[index]?.find((tokens[index] as Token).text, index)?.values.push(value);
  }
  return { scopes, declarations, globals };
}
