// The seeded faults of list/*.yaml, one file an area, checked against the files they change.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const list = fileURLToPath(new URL("list", import.meta.url));
const keys = ["fault", "file", "find", "replace", "caughtBy"];

/**
 * Every mutant, and what is wrong with the list: a mutant whose text the file no longer holds exactly once, or a test
 * that is no more.
 * @param {string} root the checkout
 * @param {string} [folder] where the lists are
 * @returns {{ mutants: import("./readMutants.mjs").Mutant[], problems: string[] }}
 */
export function readMutants(root, folder = list) {
  const mutants = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { suite, mutants: entries } = parse(readFileSync(join(folder, name), "utf8"));
      const area = name.replace(/\.yaml$/, "");
      return Object.entries(entries).map(([key, entry]) => ({ ...entry, name: `${area}/${key}`, suite }));
    });
  return {
    mutants,
    problems: mutants.flatMap((mutant) => wrong(root, mutant).map((each) => `${mutant.name}: ${each}`)),
  };
}

/** The text of the mutant's file with the fault in it. */
export function mutated(source, { find, replace }) {
  return source.replace(find, () => replace);
}

function wrong(root, mutant) {
  const missing = keys.filter((key) => mutant[key] === undefined);
  if (missing.length > 0) return [`lacks ${missing.join(", ")}`];
  const { file, find, replace, caughtBy, suite } = mutant;
  const lost = [...caughtBy, ...suite].filter((path) => !existsSync(join(root, path)));
  const problems = lost.map((path) => `there is no ${path}; name the tests that catch it now`);
  if (find === replace) problems.push("replaces a text by itself");
  const count = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8").split(find).length - 1 : 0;
  if (count !== 1) {
    problems.push(`its text stands ${count} times in ${file}, not once: write the fault anew for the code as it is`);
  }
  return problems;
}
