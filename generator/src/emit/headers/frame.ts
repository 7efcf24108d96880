// What a header has beside its declarations - macros, inline members, templates - written by hand, once for all SDKs.
// A frame is C++ text in sections: `//@ head`, `//@ tail`, `//@ before NAME`, `//@ after NAME`, `//@ instead NAME`,
// `//@ class NAME` and `//@ struct NAME` (the members; `//@types`, `//@fields` and `//@methods` stand for what the model
// has), `//@ body NAME` (of an inline function), and `//@ include "x.h"`: an include that belongs behind the rest.
// From `//@ needs A !B` to the next empty line or `//@ end` is left out for SDKs without A, or with B.

type Kind = "head" | "tail" | "before" | "after" | "instead" | "class" | "struct" | "body" | "include";

interface Section {
  kind: Kind;
  name: string;
  lines: string[];
}

export class Frame {
  readonly #sections: readonly Section[];
  readonly #has: (name: string) => boolean;

  /** @param has - whether the SDK has something of this name */
  constructor(text: string, has: (name: string) => boolean) {
    this.#sections = sectionsOf(text);
    this.#has = has;
  }

  /** The lines of a section; undefined where the frame has none, or none for this SDK. */
  section(kind: Kind, name = ""): string[] | undefined {
    const lines = this.#sections
      .filter((section) => section.kind === kind && section.name === name)
      .flatMap((section) => [...this.#fitting(section.lines)]);
    while (lines.at(-1) === "") lines.pop();
    return lines.length === 0 ? undefined : lines;
  }

  /** How the frame introduces a class: by which keyword. */
  keyword(name: string): "class" | "struct" | undefined {
    return this.#sections.find((each) => (each.kind === "class" || each.kind === "struct") && each.name === name)
      ?.kind as "class" | "struct" | undefined;
  }

  /** The includes that are not at the top, as written. */
  get lateIncludes(): string[] {
    return this.#sections.filter(({ kind }) => kind === "include").map(({ name }) => name);
  }

  *#fitting(lines: readonly string[]): Generator<string> {
    let isLeftOut = false;
    for (const line of lines) {
      const needs = /^\s*\/\/@ needs (.*)$/.exec(line)?.[1];
      if (needs !== undefined) {
        isLeftOut = !needs
          .split(" ")
          .every((name) => (name.startsWith("!") ? !this.#has(name.slice(1)) : this.#has(name)));
      } else if (line === "" || /^\s*\/\/@ end$/.test(line)) {
        isLeftOut = false;
        if (line === "") yield line;
      } else if (!isLeftOut) yield line;
    }
  }
}

/** A frame with the bodies of all frames' inline functions, wherever they are declared. */
export function bodiesOf(frames: Iterable<string>): string {
  const parts = [...frames].flatMap((text) => text.split(/^(?=\/\/@ (?!needs|end))/m));
  return parts.filter((part) => part.startsWith("//@ body ")).join("\n");
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, kind, name = ""] =
      /^\/\/@ (head|tail|before|after|instead|class|struct|body|include)(?: (.*))?$/.exec(line) ?? [];
    if (kind !== undefined) sections.push({ kind: kind as Kind, name, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}
