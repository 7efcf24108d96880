// The list of seeded faults stays true: `npm run mutants`, which takes long, says whether the tests find them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { mutated, readMutants } from "./readMutants.mjs";

test("every fault can be put into the code as it is", () => {
  expect(readMutants(repositoryRoot).problems).toEqual([]);
});

test("there are some for every area", () => {
  const areas = new Set(readMutants(repositoryRoot).mutants.map(({ name }) => name.split("/")[0]));
  expect([...areas]).toEqual([
    "compat-godotsteam",
    "diff",
    "emitters",
    "godot-multiplayer",
    "loopback",
    "native",
    "overrides",
    "roles",
    "typed",
  ]);
});

describe("a list", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "headwater-mutants-test-"));
    for (const folder of ["list", "test"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "sum.js"), "return a + b + a;\n");
    writeFileSync(join(root, "test/sum.test.js"), "");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function problemsOf(find: string, replace: string, caughtBy: string): string[] {
    const fields = `fault: x, file: sum.js, find: "${find}", replace: "${replace}", caughtBy: [${caughtBy}]`;
    writeFileSync(join(root, "list/area.yaml"), `suite: [test]\nmutants:\n  name: { ${fields} }\n`);
    return readMutants(root, join(root, "list")).problems;
  }

  test.each([
    ["is right", "b", "c", "test/sum.test.js", []],
    ["is stale", "c", "d", "test/sum.test.js", ["its text stands 0 times in sum.js, not once"]],
    ["is ambiguous", "a", "c", "test/sum.test.js", ["its text stands 2 times in sum.js, not once"]],
    ["changes nothing", "b", "b", "test/sum.test.js", ["replaces a text by itself"]],
    ["names a test that is gone", "b", "c", "test/gone.test.js", ["there is no test/gone.test.js"]],
    ["leaves it to the build", "b", "c", "", []],
  ])("that %s", (_, find, replace, caughtBy, problems) => {
    expect(problemsOf(find, replace, caughtBy)).toEqual(
      problems.map((each) => expect.stringContaining(`area/name: ${each}`)),
    );
  });
});

test("a fault is put in as it is written", () => {
  expect(mutated("a + b", { find: "b", replace: "$& + $1" })).toBe("a + $& + $1");
});
