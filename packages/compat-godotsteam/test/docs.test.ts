// docs/godotsteam.md is what the data says.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { classes, facts, factsOf } from "./surface.js";

test("docs/godotsteam.md is fresh", () => {
  const script = fileURLToPath(new URL("../scripts/docs.mjs", import.meta.url));
  // Throws with the script's message when it is not.
  execFileSync(process.execPath, [script, "--check"], { encoding: "utf8" });
});

test("contradictions and source bugs of the five documents are complete", () => {
  expect(facts<unknown[]>("contradictions")).toHaveLength(38);
  const { fiveDocuments, otherPages } = facts<{
    fiveDocuments: { names: string[] }[];
    otherPages: { names: string[] }[];
  }>("sourceBugs");
  expect(fiveDocuments).toHaveLength(14);
  const known = new Set(
    classes.map(factsOf).flatMap(({ functions, signals }) => [...functions, ...signals].map(({ name }) => name)),
  );
  const named = [...fiveDocuments, ...otherPages].flatMap(({ names }) => names);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});
