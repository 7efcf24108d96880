// A document as its reader takes it: block by block.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository.js";

export class Page {
  readonly #text: string;

  /** @param path - below docs/ */
  constructor(path: string) {
    this.#text = readFileSync(join(repositoryRoot, "docs", path), "utf8");
  }

  /** The blocks of one language, in order. */
  blocks(language: string): string[] {
    return [...this.#text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)]
      .filter(([, found]) => found === language)
      .map(([, , code]) => code ?? "");
  }

  /** The block of a language that has `mark` in it, which only one has. */
  block(language: string, mark: string): string {
    const [found, ...others] = this.blocks(language).filter((code) => code.includes(mark));
    if (found === undefined || others.length > 0)
      throw new Error(`Of the page's ${language} blocks, ${others.length + (found ? 1 : 0)} have ${mark} in it.`);
    return found;
  }

  /** A command in its text: `npm install …`. */
  command(mark: string): string {
    const found = [...this.#text.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)]
      .map(([, code]) => code ?? "")
      .filter((code) => code.startsWith(mark));
    if (found[0] === undefined) throw new Error(`The page does not say \`${mark}…\`.`);
    return found[0];
  }

  /** The rows of its tables, cell by cell. */
  rows(): string[][] {
    return [...this.#text.matchAll(/^\| (.*) \|$/gm)].map(([, row = ""]) =>
      row.split(/ \| /).map((cell) => cell.replaceAll("\\|", "|")),
    );
  }
}

/** What is printed is as the page shows it; numbers differ from run to run. */
export function likeThePage(text: string): RegExp {
  const literal = text.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replace(/\d[\d.,:]*\d|\d/g, "[\\d.,:]*\\d").replaceAll("…", "[\\s\\S]*"));
}
