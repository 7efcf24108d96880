// The code in the documents, fence by fence, and what each says of itself behind its language:
//   ```ts                       a program: compiled, and run
//   ```ts with <setup>          part of a program: compiled with tests/docs/setups/<setup>.ts
//   ```ts from <file>           taken from a file of the repository that is compiled
//   ```ts uncompiled: <reason>  none of these, and why
// Examples in the documentation of the typed package are parts of a program with tests/docs/setups/api.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, repositoryRoot } from "../repository.js";

export interface Fence {
  /** Relative to the repository. */
  document: string;
  /** Of its first line of code, from 1. */
  line: number;
  language: "ts" | "js" | "other";
  code: string;
  use:
    | { kind: "program" }
    | { kind: "part"; setup: string }
    | { kind: "excerpt"; file: string }
    | { kind: "uncompiled"; reason: string };
}

/** All that is published, and what contributors read. */
export function documents(): string[] {
  return [
    ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"],
    ...filesBelow("docs", /\.md$/),
    ...filesBelow(".changeset", /\.md$/),
    ...["packages", "examples"].flatMap((folder) => filesBelow(folder, /^README\.md$/)),
  ];
}

export function fencesOf(document: string): Fence[] {
  return fencesIn(readFileSync(join(repositoryRoot, document), "utf8"), document);
}

/** The sources whose documentation has examples. */
export function exampleSources(): string[] {
  return filesBelow("packages/typed/src", /\.ts$/);
}

/** The fences in the comments of a source. One that imports what it needs is a program by itself. */
export function examplesOf(source: string): Fence[] {
  const lines = readFileSync(join(repositoryRoot, source), "utf8").split("\n");
  const comments = lines.map((line) => /^\s*\*(?: (.*))?$/.exec(line)?.[1] ?? "").join("\n");
  return fencesIn(comments, source).map((fence) =>
    // A block of its own, in which it may name things as it likes.
    /^import /m.test(fence.code)
      ? fence
      : { ...fence, code: `{ ${fence.code}}\n`, use: { kind: "part", setup: "api" } },
  );
}

/** Fences of TypeScript and JavaScript, and of other languages what is from a file. @throws Error for one that says what is not understood, or does not end. */
export function fencesIn(text: string, document: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; language: string; info: string; line: number; code: string[] } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const [, mark = "", word = "", info = ""] = /^ *(`{3,}|~{3,})\s*([^\s`]*)(.*)$/.exec(line) ?? [];
    if (open === undefined && mark !== "")
      open = { mark, language: word.toLowerCase(), info: info.trim(), line: index + 2, code: [] };
    else if (open !== undefined && mark.startsWith(open.mark) && word === "") {
      const language = languages.get(open.language) ?? (open.info.startsWith("from ") ? "other" : undefined);
      const place = `${document}:${open.line - 1}`;
      if (language !== undefined) {
        const code = `${open.code.join("\n")}\n`;
        fences.push({ document, line: open.line, language, code, use: useOf(open.info, place) });
      }
      open = undefined;
    } else open?.code.push(line);
  }
  if (open !== undefined) throw new Error(`${document}:${open.line - 1}: this fence has no end.`);
  return fences;
}

const languages = new Map<string, Fence["language"]>([
  ...["ts", "typescript", "mts", "cts", "tsx"].map((name) => [name, "ts"] as const),
  ...["js", "javascript", "mjs", "cjs", "jsx"].map((name) => [name, "js"] as const),
]);

function useOf(info: string, place: string): Fence["use"] {
  if (info === "") return { kind: "program" };
  const [, setup] = /^with (\w+)$/.exec(info) ?? [];
  if (setup !== undefined) return { kind: "part", setup };
  const [, file] = /^from (\S+)$/.exec(info) ?? [];
  if (file !== undefined) return { kind: "excerpt", file };
  const [, reason] = /^uncompiled: (.+)$/.exec(info) ?? [];
  if (reason !== undefined) return { kind: "uncompiled", reason };
  throw new Error(
    `${place}: "${info}" says nothing of this code. Write nothing (a program, which is run), "with <setup>", ` +
      '"from <file>" or "uncompiled: <reason>"; see tests/docs/fences.ts.',
  );
}
