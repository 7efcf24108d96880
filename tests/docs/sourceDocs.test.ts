// The documentation in the packages' sources: every {@link} leads somewhere, to something in scope where it stands or to
// what a package exports; and the typed package and the server leave nothing that users meet without words.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";
import { undocumented } from "./undocumented.js";

const sources = filesBelow("packages", /\.ts$/).filter((path) => /^packages\/[^/]+\/(?:src|js)\//.test(path));

/** Names that links of a package may use wherever they stand: what it exports. */
function exportsOf(program: ts.Program, path: string): Map<string, ts.Symbol> {
  const [folder = ""] = /^packages\/[^/]+/.exec(path) ?? [];
  const index = ["src/index.ts", "js/index.ts"].map((name) => join(repositoryRoot, folder, name)).find(existsSync);
  const file = index === undefined ? undefined : program.getSourceFile(index);
  const checker = program.getTypeChecker();
  const module = file && checker.getSymbolAtLocation(file);
  return new Map(module === undefined ? [] : checker.getExportsOfModule(module).map((each) => [each.name, each]));
}

/** `file:line: name`, of links that lead nowhere. */
function deadLinks(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(repositoryRoot, path));
  if (file === undefined) throw new Error(`${path} is not compiled.`);
  const exported = exportsOf(program, path);
  const find = (name: string, scope: ts.Node): ts.Symbol | undefined => {
    const found =
      memberOf(checker, ts.findAncestor(scope, isOwner)?.name, name) ??
      checker.resolveName(name, scope, ts.SymbolFlags.All, false) ??
      exported.get(name);
    if (found === undefined) return undefined;
    return found.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(found)
      : checker.getExportSymbolOfSymbol(found);
  };
  const dead: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node)) {
      if (doc.parent !== node || !ts.isJSDoc(doc)) continue;
      for (const [, target = ""] of doc.getFullText().matchAll(/\{@link(?:code|plain)?\s+([^}|\s]+)/g)) {
        const [first = "", ...rest] = target.split(/[.#]/);
        const leads = rest.reduce<ts.Symbol | undefined>(
          (owner, name) => owner && member(checker, owner, name),
          find(first, node),
        );
        const { line } = file.getLineAndCharacterOfPosition(doc.getStart(file));
        if (leads === undefined && !/^https?:/.test(target)) dead.push(`${path}:${line + 1}: ${target}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return dead;
}

/** Whose members links in its documentation may name without it. */
function isOwner(node: ts.Node): node is ts.ClassLikeDeclaration | ts.InterfaceDeclaration {
  return ts.isClassLike(node) || ts.isInterfaceDeclaration(node);
}

function memberOf(checker: ts.TypeChecker, owner: ts.Node | undefined, name: string): ts.Symbol | undefined {
  const symbol = owner && checker.getSymbolAtLocation(owner);
  return symbol && member(checker, symbol, name);
}

function member(checker: ts.TypeChecker, owner: ts.Symbol, name: string): ts.Symbol | undefined {
  const types = [];
  if (owner.flags & ts.SymbolFlags.Type) types.push(checker.getDeclaredTypeOfSymbol(owner));
  if (owner.flags & ts.SymbolFlags.Value) types.push(checker.getTypeOfSymbol(owner));
  return types.map((type) => checker.getPropertyOfType(type, name)).find((found) => found !== undefined);
}

/** What users import, and the source of it. */
const entries = ["typed", "server", "godot-multiplayer", "compat-godotsteam", "loopback"].flatMap((name) => {
  const manifest = JSON.parse(readFileSync(join(repositoryRoot, `packages/${name}/package.json`), "utf8")) as {
    exports: Record<string, { import?: { types: string } }>;
  };
  return Object.entries(manifest.exports).flatMap(([path, { import: found }]) => {
    const source = found?.types.replace(/^\.\/dist\/esm\/(.*)\.d\.ts$/, "$1.ts");
    const folders = ["src", "js"].map((folder) => `packages/${name}/${folder}/${source}`);
    const there = folders.find((each) => existsSync(join(repositoryRoot, each)));
    return there === undefined ? [] : [[join(`@headwater/${name}`, path), there] as const];
  });
});

describe("what the sources say", () => {
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
    },
  });
  project.addSourceFilesAtPaths(sources.map((path) => join(repositoryRoot, path)));
  const timeout = 120_000;

  test("links lead somewhere", { timeout }, () => {
    const program = project.getProgram().compilerObject;
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((path) => deadLinks(program, path))).toEqual([]);
  });

  test.each(entries)("nothing that %s exports is without words", { timeout }, (_, source) => {
    expect(undocumented(project.getSourceFileOrThrow(join(repositoryRoot, source)))).toEqual([]);
  });
});
