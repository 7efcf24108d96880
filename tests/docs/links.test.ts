// Every {@link} in the documentation of the packages leads somewhere: to something in scope where it stands, or to what
// a package exports.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

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

test("links lead somewhere", { timeout: 120_000 }, () => {
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
    },
  });
  project.addSourceFilesAtPaths(sources.map((path) => join(repositoryRoot, path)));
  const program = project.getProgram().compilerObject;
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap((path) => deadLinks(program, path))).toEqual([]);
});
