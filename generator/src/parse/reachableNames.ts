// Which names the source text of a function leads to, macros expanded.
import type { Cursor, Macro } from "@headwater/clang";
import { FunctionText } from "./functionText.js";
import type { HeaderFolder } from "./headerFolder.js";

const identifier = /[A-Za-z_]\w*/g;

export class ReachableNames {
  readonly #macros: Map<string, Macro>;
  readonly #texts: FunctionText;

  constructor(macros: readonly Macro[], folder: HeaderFolder) {
    this.#macros = new Map(macros.map((macro) => [macro.name, macro]));
    this.#texts = new FunctionText(folder);
  }

  /** The identifiers of a function's definition, or of the macro call it comes from, and all of those macros'. */
  from(cursor: Cursor): string[] {
    const names = new Set(this.#texts.of(cursor).match(identifier));
    // A set is iterated in the order of insertion, additions meanwhile included.
    for (const name of names) {
      for (const token of this.#macros.get(name)?.tokens ?? []) if (/^[A-Za-z_]/.test(token)) names.add(token);
    }
    return [...names];
  }
}
