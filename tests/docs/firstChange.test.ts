// CONTRIBUTING.md's first change: its block of YAML, put where it says, binds the method that it names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { classify } from "../../generator/src/classify/classify.js";
import { inputsOf, outputsOf } from "../../generator/src/classify/methodShape.js";
import { ProblemList } from "../../generator/src/model/problems.js";
import { readFile } from "../../generator/src/overrides/loadOverrides.js";
import { overridesOf } from "../../generator/src/overrides/overridesOf.js";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { repositoryRoot } from "../repository.js";

function text(path: string): string {
  return readFileSync(join(repositoryRoot, path), "utf8");
}

test("one block of YAML binds one more method", () => {
  const guide = text("CONTRIBUTING.md");
  const path = /Say it in `(generator\/overrides\/\S+?)`/.exec(guide)?.[1] ?? "";
  const [, owner = "", name = ""] = /`(ISteam\w+)::(\w+)` takes bytes/.exec(guide) ?? [];
  const block = /^ {3}```yaml\n([\s\S]*?)^ {3}```/m.exec(guide)?.[1]?.replace(/^ {3}/gm, "") ?? "";
  const source = text(path).replace(/^ {4}methods:\n/m, (methods) => methods + block);

  const version = currentSdk();
  const problems = new ProblemList();
  const file = readFile(source, path, version, problems);
  problems.throwIfAny("CONTRIBUTING.md");
  const { files } = overridesOf(version);
  const method = (others: typeof files) =>
    classify(keptModel(version), { files: others })
      .interfaces.find((each) => each.name === owner)
      ?.methods.find((each) => each.name === name);

  expect(method(files)).toBeUndefined();
  const bound = method(files.map((each) => (each.path === path ? (file ?? each) : each)));
  expect(bound && inputsOf(bound).map(({ param }) => param.jsName)).toEqual(["compressed", "pcm", "desiredSampleRate"]);
  expect(bound && outputsOf(bound).map(({ key }) => key)).toEqual(["result", "pcm"]);
});
