// The one direction data flows in: headers -> clang -> model -> emitters -> packages. Imports only point backwards.
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

interface Import {
  from: string;
  to: string;
}

const statement = /^\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** Imports of the TypeScript files below `folder`; relative ones as paths from the repository's root. */
function importsBelow(folder: string): Import[] {
  return filesBelow(folder, /\.ts$/).flatMap((from) =>
    [...readFileSync(join(repositoryRoot, from), "utf8").matchAll(statement)].map((match) => {
      const target = match[1] ?? match[2] ?? match[3] ?? "";
      const to = target.startsWith(".") ? normalize(join(dirname(from), target)).replaceAll("\\", "/") : target;
      return { from, to };
    }),
  );
}

/** What a folder of the generator may import besides itself. Each stands behind what it imports. */
const generatorMayImport: Record<string, string[]> = {
  packageRoot: [],
  transaction: [],
  naming: [],
  model: [],
  store: ["model"],
  words: ["model", "packageRoot"],
  roles: ["model"],
  overrides: ["model", "roles", "packageRoot"],
  classify: ["model", "naming", "roles", "overrides"],
  parse: ["model", "packageRoot"],
  steamApiJson: ["model"],
  diff: ["model", "naming", "roles", "overrides/overrides", "classify", "steamApiJson"],
  verify: ["model", "classify/boundApi", "diff", "steamApiJson"],
  output: ["model", "transaction"],
  catalogue: ["model", "naming", "packageRoot"],
  sdks: [
    "model",
    "overrides/overridesOf",
    "classify",
    "parse",
    "store",
    "words",
    "verify",
    "diff/comparedSdk",
    "steamApiJson",
    "transaction/transaction",
    "packageRoot",
  ],
  changesets: ["diff", "transaction/transaction", "packageRoot"],
  emit: [
    "model",
    "naming",
    "roles",
    "classify/boundApi",
    "classify/methodShape",
    "overrides/overrides",
    "diff",
    "catalogue",
    "output/outputFile",
    "packageRoot",
  ],
  restate: ["model", "words", "emit/headers"],
  keptFiles: ["model", "store", "overrides", "emit", "output/outputFile"],
  main: [
    "model",
    "words",
    "overrides",
    "classify",
    "output",
    "catalogue",
    "emit",
    "restate",
    "keptFiles",
    "transaction/transaction",
    "packageRoot",
  ],
  upgrade: [
    "model",
    "store/keptTexts",
    "words",
    "overrides",
    "parse/headerFolder",
    "classify",
    "steamApiJson",
    "diff",
    "verify",
    "output",
    "catalogue",
    "sdks",
    "changesets",
    "main",
    "transaction/transaction",
    "packageRoot",
  ],
  commands: [
    "model",
    "overrides",
    "parse",
    "steamApiJson",
    "verify",
    "diff",
    "output",
    "catalogue",
    "sdks",
    "changesets",
    "emit",
    "restate",
    "main",
    "upgrade",
    "transaction/transaction",
    "packageRoot",
  ],
  cli: ["verify/libraryFile", "commands", "transaction/recover", "packageRoot"],
};

/** `sdks` of `generator/src/sdks/findSdk.ts`, `main` of `generator/src/main.ts`. */
function folderOf(path: string): string {
  return path.slice("generator/src/".length).split(/[/.]/)[0] ?? "";
}

describe("generator", () => {
  test("every folder has its line, and imports run one way", () => {
    const folders = new Set(filesBelow("generator/src", /\.ts$/).map(folderOf));
    const named = Object.keys(generatorMayImport);
    expect([...named].sort()).toEqual([...folders].sort());
    for (const [index, folder] of named.entries()) {
      const later = (generatorMayImport[folder] ?? []).filter(
        (each) => named.indexOf(each.split("/")[0] ?? "") >= index,
      );
      expect([folder, later]).toEqual([folder, []]);
    }
  });

  for (const [folder, allowed] of Object.entries(generatorMayImport)) {
    test(`${folder} imports only what comes before it`, () => {
      const prefix = "generator/src/";
      const wrong = importsBelow("generator/src").filter(({ from, to }) => {
        if (folderOf(from) !== folder || !to.startsWith(prefix)) return false;
        const inside = to.slice(prefix.length);
        return ![folder, ...allowed].some(
          (each) => inside === `${each}.js` || inside.startsWith(`${each}/`) || inside.startsWith(`${each}.`),
        );
      });
      expect(wrong).toEqual([]);
    });
  }

  test("nothing is allowed that no file needs", () => {
    const used = importsBelow("generator/src");
    const unused = Object.entries(generatorMayImport).flatMap(([folder, allowed]) =>
      allowed
        .filter((each) => {
          const target = `generator/src/${each}`;
          return !used.some(
            ({ from, to }) => folderOf(from) === folder && (to === `${target}.js` || to.startsWith(`${target}/`)),
          );
        })
        .map((each) => `${folder}: ${each}`),
    );
    expect(unused).toEqual([]);
  });

  test("only parse/ speaks libclang", () => {
    const users = importsBelow("generator/src").filter(({ to }) => to.startsWith("@headwater/clang"));
    expect(users.map(({ from }) => from).filter((from) => !from.startsWith("generator/src/parse/"))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  test("emitters write nothing themselves", () => {
    const writers = importsBelow("generator/src/emit").filter(({ to }) => /^node:(?:fs|child_process)/.test(to));
    // The template reader is the exception.
    expect(writers.map(({ from }) => from).filter((from) => !from.endsWith("/templateFile.ts"))).toEqual([]);
  });
});

describe("packages", () => {
  test("never import the generator", () => {
    const wrong = importsBelow("packages").filter(({ to }) => to.includes("generator") || to === "@headwater/clang");
    expect(wrong).toEqual([]);
  });

  test("each stands on those below it, or on none", () => {
    const standsOn: Record<string, string[]> = {
      typed: ["@headwater/native"],
      server: ["@headwater/typed"],
      "compat-godotsteam": ["@headwater/typed"],
      "godot-multiplayer": ["@headwater/server", "@headwater/typed"],
    };
    // What a project is made of is a user's code.
    const ours = importsBelow("packages").filter(
      ({ from, to }) => to.startsWith("@headwater/") && !/\/(?:test|template)\//.test(from),
    );
    const wrong = ours.filter(({ from, to }) => {
      const below = standsOn[from.split("/")[1] ?? ""] ?? [];
      return !below.some((each) => to === each || to.startsWith(`${each}/`));
    });
    expect(wrong).toEqual([]);
  });

  test("generated files are marked, and hand-written ones never share their folder", () => {
    const generated = ["packages", "generator/models"].flatMap((folder) => filesBelow(folder, /\.(?:ts|cc|h|inc)$/));
    const inGenerated = generated.filter((path) => path.includes("/generated/"));
    expect(inGenerated.length).toBeGreaterThan(50);
    for (const path of generated) {
      const head = readFileSync(join(repositoryRoot, path), "utf8").slice(0, 400);
      expect([path, head.includes("@generated by")]).toEqual([path, path.includes("/generated/")]);
    }
  });
});
