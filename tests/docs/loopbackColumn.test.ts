// docs/loopback.md says of each row what tests of it go through. "both": tests that run through Valve's libraries as well
// call what the row names. "own" is only what game servers have not, or the addon does not bind.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { boundApi, keptModel } from "../../generator/src/sdks/keptModel.js";
import { repositoryRoot } from "../repository.js";

const { interfaces } = boundApi(keptModel(currentSdk()));
const folders = [
  ...["conformance", "faults", "fuzz", "lifecycle"].map((name) => `tests/${name}`),
  ...["tested-server/test", "dedicated-server/src"].map((name) => `examples/${name}`),
].map((folder) => join(repositoryRoot, folder));
const throughValve = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
  .filter((path) => /\.(ts|mjs)$/.test(path))
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

const rows = readFileSync(join(repositoryRoot, "docs/loopback.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, area = "", proved = ""] = /^\| (.*?) \| .* \| (own|both) \|$/.exec(line) ?? [];
    if (proved === "") return [];
    const words = [...area.matchAll(/`(\w+)`/g)].map(([, word = ""]) => word);
    const named = interfaces.filter(({ name }) => words.includes(name));
    const methods = named.flatMap(({ bind, contexts, methods }) =>
      bind === "methods" && contexts.includes("server") ? methods.filter(({ name }) => words.includes(name)) : [],
    );
    return [{ area, proved, methods }];
  });

test("the rows are found", () => expect(rows.filter(({ methods }) => methods.length > 0).length).toBeGreaterThan(10));

test.each(rows.filter(({ proved }) => proved === "both"))("both: $area", ({ methods }) => {
  // What is written by hand in front of a method has its name in another case.
  const isCalled = (names: string[]) => new RegExp(`\\b(${names.join("|")})\\(`, "i").test(throughValve);
  const missing = methods.filter(({ jsName, nativeName }) => !isCalled([jsName, nativeName]));
  expect(missing.map(({ nativeName }) => nativeName)).toEqual([]);
});

test.each(rows.filter(({ proved }) => proved === "own"))("own: $area", ({ methods }) => {
  expect(methods.map(({ nativeName }) => nativeName)).toEqual([]);
});
