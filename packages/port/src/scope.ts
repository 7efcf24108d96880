// Who a name belongs to at a place of a script: the singleton, a variable that holds it, or something of the script's own.

export interface Declaration {
  readonly name: string;
  /** Index of its token. */
  readonly index: number;
  /** Indexes of the tokens that values given to it begin with. */
  readonly values: number[];
  /** Of what kind, for people: "variable", "class". */
  readonly what: string;
}

/** The last declaration before a token. They stand in the order of the script, and there can be very many. */
function lastBefore(declarations: readonly Declaration[], index: number): Declaration | undefined {
  let low = 0;
  let high = declarations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((declarations[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return declarations[low - 1];
}

/** A file, class, function or block. */
export class Scope {
  readonly #parent: Scope | undefined;
  /** Members of classes are known before they are declared. */
  readonly #hoists: boolean;
  readonly #declared = new Map<string, Declaration[]>();

  constructor(parent: Scope | undefined, hoists: boolean) {
    this.#parent = parent;
    this.#hoists = hoists;
  }

  declare(declaration: Declaration): void {
    const present = this.#declared.get(declaration.name);
    if (present === undefined) this.#declared.set(declaration.name, [declaration]);
    else present.push(declaration);
  }

  /** The declaration that a name at token `index` means. */
  find(name: string, index: number): Declaration | undefined {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.#parent) {
      const declarations = scope.#declared.get(name);
      if (declarations === undefined) continue;
      if (scope.#hoists) return declarations[0];
      const found = lastBefore(declarations, index);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** What a script declares. */
export interface ScriptScopes {
  /** By token. */
  readonly scopes: readonly Scope[];
  readonly declarations: readonly Declaration[];
  /** Names that mean something of the script's own in all scripts of the language: `class_name` and C# classes. */
  readonly globals: readonly Declaration[];
}
