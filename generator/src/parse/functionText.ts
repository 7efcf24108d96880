// The source text of functions: libclang shows no bodies.
import type { Cursor } from "@headwater/clang";
import { type HeaderFolder, headerText } from "./headerFolder.js";

export class FunctionText {
  readonly #folder: HeaderFolder;
  readonly #lines = new Map<string, string[]>();

  constructor(folder: HeaderFolder) {
    this.#folder = folder;
  }

  /** From the declarator (`SteamUser() { ... }`) or macro call (`DEFINE_ACCESSOR( ... )`) to its closing bracket. */
  of({ file, line, column }: Cursor): string {
    if (file === undefined || line === undefined || column === undefined) return "";
    const lines = this.#linesOf(file).slice(line - 1);
    const text = [(lines[0] ?? "").slice(column - 1), ...lines.slice(1, maxLines)].join("\n");
    const afterParentheses = closing(text, 0, "(", ")");
    const hasBody = /^[^;{}]*\{/.test(text.slice(afterParentheses));
    return text.slice(0, hasBody ? closing(text, afterParentheses, "{", "}") : afterParentheses);
  }

  #linesOf(file: string): string[] {
    const known = this.#lines.get(file);
    if (known !== undefined) return known;
    const lines = (headerText(this.#folder, file) ?? "").split("\n");
    this.#lines.set(file, lines);
    return lines;
  }
}

/** What headers define is short; this bounds the search in text whose brackets do not match. */
const maxLines = 200;

/** The index behind the bracket that closes the first one from `start` on; where there is none, `start`. */
function closing(text: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === open) depth++;
    else if (text[index] === close && --depth <= 0) return depth === 0 ? index + 1 : start;
  }
  return start;
}
