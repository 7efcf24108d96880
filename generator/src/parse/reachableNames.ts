// Which names the source text of a function leads to, macros expanded: libclang shows neither bodies nor expansions.
import type { Cursor, Macro } from "@headwater/clang";
import { type HeaderFolder, headerText } from "./headerFolder.js";

const identifier = /[A-Za-z_]\w*/g;

export class ReachableNames {
  readonly #macros: Map<string, Macro>;
  readonly #folder: HeaderFolder;
  readonly #lines = new Map<string, string[]>();

  constructor(macros: readonly Macro[], folder: HeaderFolder) {
    this.#macros = new Map(macros.map((macro) => [macro.name, macro]));
    this.#folder = folder;
  }

  /** The identifiers of a function's definition, or of the macro call it comes from, and all of those macros'. */
  from(cursor: Cursor): string[] {
    const names = new Set(this.#sourceOf(cursor).match(identifier));
    // A set is iterated in the order of insertion, additions meanwhile included.
    for (const name of names) {
      for (const token of this.#macros.get(name)?.tokens ?? []) if (/^[A-Za-z_]/.test(token)) names.add(token);
    }
    return [...names];
  }

  /** From the declarator (`SteamUser() { ... }`) or macro call (`DEFINE_ACCESSOR( ... )`) to its closing bracket. */
  #sourceOf({ file, line, column }: Cursor): string {
    if (file === undefined || line === undefined || column === undefined) return "";
    const lines = this.#linesOf(file).slice(line - 1);
    const text = [(lines[0] ?? "").slice(column - 1), ...lines.slice(1, maxLines)].join("\n");
    const afterParentheses = closing(text, 0, "(", ")");
    const body = /^\s*\{/.exec(text.slice(afterParentheses));
    return text.slice(0, body === null ? afterParentheses : closing(text, afterParentheses, "{", "}"));
  }

  #linesOf(file: string): string[] {
    const known = this.#lines.get(file);
    if (known !== undefined) return known;
    const lines = (headerText(this.#folder, file) ?? "").split("\n");
    this.#lines.set(file, lines);
    return lines;
  }
}

/** Accessors are short; this bounds the search in text whose brackets do not match. */
const maxLines = 50;

/** The index behind the bracket that closes the first one from `start` on; where there is none, `start`. */
function closing(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === open) depth++;
    else if (text[index] === close && --depth <= 0) return depth === 0 ? index + 1 : start;
  }
  return start;
}
