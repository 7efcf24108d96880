// The TypeScript and JavaScript in the documents compiles, strictly, against the built packages; what is taken from a
// file stands there. That programs run as well is in programs.test.ts.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { FenceCompilation } from "./fenceCompilation.js";
import { documents, exampleSources, examplesOf, type Fence, fencesIn, fencesOf } from "./fences.js";

const fences = [...documents().flatMap(fencesOf), ...exampleSources().flatMap(examplesOf)];
const named = (kind: Fence["use"]["kind"]) =>
  fences
    .filter(({ use }) => use.kind === kind)
    .map((fence): [string, Fence] => [`${fence.document}:${fence.line}`, fence]);
const compiled = [...named("program"), ...named("part")];

describe("compiles", () => {
  let compilation: FenceCompilation;
  beforeAll(() => {
    compilation = new FenceCompilation(compiled.map(([, fence]) => fence));
  });
  afterAll(() => compilation.remove());

  test.each(compiled)("%s", (_, fence) => expect(compilation.complaintsOf(fence)).toEqual([]));

  test("nothing else is wrong", () => {
    expect(compilation.otherComplaints(compiled.map(([, fence]) => fence))).toEqual([]);
  });
});

describe("stands in the file it names", () => {
  const bare = (text: string) => text.replace(/\s+/g, "");

  test.each(named("excerpt"))("%s", (_, { code, use }) => {
    const file = use.kind === "excerpt" ? use.file : "";
    expect(existsSync(join(repositoryRoot, file)), file).toBe(true);
    expect(bare(readFileSync(join(repositoryRoot, file), "utf8"))).toContain(bare(code));
  });
});

describe("the documents", () => {
  test.each([
    "README.md",
    "packages/typed/README.md",
    "docs/loopback.md",
    "examples/godot-dedicated-server/README.md",
    "packages/typed/src/generated/interfaces/steamGameServer.ts",
  ])("%s is one, with code", (document) => expect(fences.map((fence) => fence.document)).toContain(document));
  test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/reliability.md", "examples/tested-server/README.md"])(
    "%s is one",
    (document) => expect(documents()).toContain(document),
  );
});

describe("a fence", () => {
  const uses = (text: string) =>
    fencesIn(text, "doc.md").map(({ line, language, code, use }) => [line, language, code, use]);

  test.each<[string, string, unknown[]]>([
    ["is a program", "a\n```ts\n1;\n```\n", [[3, "ts", "1;\n", { kind: "program" }]]],
    ["is JavaScript", "```js\n1;\n```", [[2, "js", "1;\n", { kind: "program" }]]],
    ["by its long name", "```TypeScript\n```", [[2, "ts", "\n", { kind: "program" }]]],
    ["is part of one", "```ts with log\n1;\n```", [[2, "ts", "1;\n", { kind: "part", setup: "log" }]]],
    ["is from a file", "```ts from a/b.ts\n1;\n```", [[2, "ts", "1;\n", { kind: "excerpt", file: "a/b.ts" }]]],
    ["has its reason", "```ts uncompiled: old\n1;\n```", [[2, "ts", "1;\n", { kind: "uncompiled", reason: "old" }]]],
    [
      "is from a file of another language",
      "```ini from a\nb\n```",
      [[2, "other", "b\n", { kind: "excerpt", file: "a" }]],
    ],
    ["is in another language", "```sh\n```ts\n```\n", []],
    ["is indented, in a list", "- a\n  ```ts\n  1;\n  ```", [[3, "ts", "  1;\n", { kind: "program" }]]],
    ["holds fences", "````md\n```ts\n```\n````\n", []],
  ])("%s", (_, text, want) => expect(uses(text)).toEqual(want));

  test.each([
    ["```ts ignore\n```", 'doc.md:1: "ignore" says nothing of this code.'],
    ["```ts uncompiled:\n```", 'doc.md:1: "uncompiled:" says nothing of this code.'],
    ["a\n```ts\n1;\n", "doc.md:2: this fence has no end."],
  ])("is refused: %j", (text, message) => expect(() => fencesIn(text, "doc.md")).toThrow(message));

  test("that is wrong is found, with its place in the document", () => {
    const wrong = fencesIn(
      '\n\n```js\nimport { GameServer } from "@headwater/typed";\nGameServer.init({ gamePort: 1 });\n```',
      "doc.md",
    );
    const compilation = new FenceCompilation(wrong);
    expect(compilation.complaintsOf(wrong[0] as Fence)).toEqual([
      expect.stringMatching(/^doc\.md:5:\d+ error TS\d+: /),
    ]);
    compilation.remove();
  });
});
