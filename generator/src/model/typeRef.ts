// The structure of a C++ type, parsed from the spelling the model stores (`const SteamNetworkingIPAddr &`).
// Only what a C-like interface can use is understood; anything else is an error rather than a guess.

/** One level of a C++ type. `const` belongs to the level it stands on: `char *const` is a const pointer. */
export type TypeRef =
  | { kind: "named"; name: string; const: boolean }
  | { kind: "pointer"; to: TypeRef; const: boolean }
  | { kind: "reference"; to: TypeRef }
  /** `length` is 0 for an array of unknown bound (`char []`). */
  | { kind: "array"; of: TypeRef; length: number }
  | { kind: "function"; returns: TypeRef; params: TypeRef[] };

/**
 * Parses a type as the model spells it. The prefixes `struct`, `class`, `union` and `enum` are dropped, since they
 * do not change which type is named. A record without a name keeps its spelling: `Outer::(anonymous union)`.
 *
 * @throws Error naming the spelling when it is not a type this model can hold.
 */
export function parseTypeRef(spelling: string): TypeRef {
  const parser = new TypeParser(spelling);
  const type = parser.type();
  parser.expectEnd();
  return type;
}

/** As `parseTypeRef`, but a spelling that is no type of this model is a name that nothing has. */
export function readTypeRef(spelling: string): TypeRef {
  try {
    return parseTypeRef(spelling);
  } catch {
    return { kind: "named", name: spelling, const: false };
  }
}

/** A name, scopes and records without a name included; a number; or punctuation. */
const segment = String.raw`(?:[A-Za-z_]\w*|\((?:anonymous|unnamed) [^)]*\))`;
const tokenPattern = new RegExp(String.raw`\s*((?:::)?${segment}(?:::${segment})*|\d+|[*&()[\],])`, "y");
const elaborations = new Set(["struct", "class", "union", "enum"]);
const integerWords = new Set(["unsigned", "signed", "short", "long", "int", "char", "double"]);

type Wrap = (inner: TypeRef) => TypeRef;
const unchanged: Wrap = (type) => type;

class TypeParser {
  readonly #spelling: string;
  readonly #tokens: string[];
  #next = 0;

  constructor(spelling: string) {
    this.#spelling = spelling;
    this.#tokens = this.#tokenize();
  }

  type(): TypeRef {
    const base = this.#base();
    return this.#declarator()(base);
  }

  expectEnd(): void {
    if (this.#next < this.#tokens.length) this.#fail(`unexpected '${this.#tokens[this.#next]}'`);
  }

  /** `const unsigned long long`, `struct X`, `X const`. */
  #base(): TypeRef {
    let isConst = false;
    const words: string[] = [];
    for (let token = this.#peek(); token !== undefined; token = this.#peek()) {
      if (token === "const") isConst = true;
      else if (isWord(token) && !elaborations.has(token)) {
        const continues = words.length === 0 || (integerWords.has(token) && words.every((w) => integerWords.has(w)));
        if (!continues) this.#fail(`unexpected '${token}'`);
        words.push(token);
      } else if (!elaborations.has(token)) break;
      this.#next++;
    }
    if (words.length === 0) this.#fail("no type name");
    return { kind: "named", name: words.join(" "), const: isConst };
  }

  /**
   * An abstract declarator reads inside out: in `char (*)[4]` the pointer applies last. So each part returns how it
   * wraps the type to its left, and the parenthesised part wraps the suffixes' result.
   */
  #declarator(): Wrap {
    const prefix = this.#pointers();
    let inner = unchanged;
    if (this.#peek() === "(" && /^[*&(]/.test(this.#tokens[this.#next + 1] ?? "")) {
      this.#next++;
      inner = this.#declarator();
      this.#expect(")");
    }
    const suffix = this.#suffixes();
    return (type) => inner(suffix(prefix(type)));
  }

  #pointers(): Wrap {
    let wrap = unchanged;
    for (let token = this.#peek(); token === "*" || token === "&"; token = this.#peek()) {
      this.#next++;
      const before = wrap;
      if (token === "&") {
        if (this.#peek() === "&") this.#fail("rvalue references are not supported");
        wrap = (type) => ({ kind: "reference", to: before(type) });
      } else {
        const isConst = this.#accept("const");
        wrap = (type) => ({ kind: "pointer", to: before(type), const: isConst });
      }
    }
    return wrap;
  }

  #suffixes(): Wrap {
    if (this.#accept("[")) {
      const length = this.#peek() === "]" ? 0 : this.#number();
      this.#expect("]");
      const rest = this.#suffixes();
      return (type) => ({ kind: "array", of: rest(type), length });
    }
    if (this.#accept("(")) {
      const params = this.#params();
      const rest = this.#suffixes();
      return (type) => rest({ kind: "function", returns: type, params });
    }
    return unchanged;
  }

  #params(): TypeRef[] {
    const params: TypeRef[] = [];
    while (this.#peek() !== ")") {
      params.push(this.type());
      if (this.#peek() !== ")") this.#expect(",");
    }
    this.#expect(")");
    const only = params.length === 1 ? params[0] : undefined;
    return only?.kind === "named" && only.name === "void" ? [] : params;
  }

  #tokenize(): string[] {
    const tokens: string[] = [];
    const end = this.#spelling.trimEnd().length;
    tokenPattern.lastIndex = 0;
    while (tokenPattern.lastIndex < end) {
      const at = tokenPattern.lastIndex;
      const token = tokenPattern.exec(this.#spelling)?.[1];
      if (token === undefined) this.#fail(`unexpected '${this.#spelling.slice(at).trim()}'`);
      tokens.push(token);
    }
    return tokens;
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  #accept(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#next++;
    return true;
  }

  #expect(token: string): void {
    if (!this.#accept(token)) this.#fail(`expected '${token}'`);
  }

  #number(): number {
    const token = this.#peek() ?? "";
    if (!/^\d+$/.test(token)) this.#fail("expected an array length");
    this.#next++;
    return Number(token);
  }

  #fail(problem: string): never {
    throw new Error(`cannot read the C++ type '${this.#spelling}': ${problem}`);
  }
}

function isWord(token: string): boolean {
  return !/^[\d*&()[\],]$/.test(token) && !/^\d+$/.test(token);
}
