// The documentation in the packages' sources: every {@link} leads somewhere, to something in scope where it stands or to
// what a package exports; and the typed package and the server leave nothing that users meet without words.
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type FunctionDeclaration,
  type JSDoc,
  type MethodDeclaration,
  Node,
  Project,
  Scope,
  type SourceFile,
  ts,
} from "ts-morph";
import { describe, expect, test } from "vitest";
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

/** `file:line: what`, of what is exported and not documented. */
function undocumented(file: SourceFile): string[] {
  const found: string[] = [];
  // What another package says, it says there.
  const home = file.getDirectoryPath();
  const report = (node: Node, what: string): void => {
    const path = node.getSourceFile().getFilePath().slice(repositoryRoot.length);
    found.push(`${path}:${node.getStartLineNumber()}: ${what}`);
  };
  const docsOf = (node: Node): JSDoc[] => (Node.isJSDocable(node) ? node.getJsDocs() : []);
  const checkCall = (call: MethodDeclaration | FunctionDeclaration, name: string): void => {
    const docs = docsOf(call);
    if (docs.length === 0) {
      report(call, `${name} has no words`);
      return;
    }
    const tags = docs.flatMap((doc) => doc.getTags());
    for (const param of call.getParameters().map((each) => each.getName())) {
      const tag = tags.find((each) => Node.isJSDocParameterTag(each) && each.getName() === param);
      if (param !== "this" && !/\w/.test(tag?.getCommentText()?.replace(/`[^`]*`/, "") ?? ""))
        report(call, `${name}: nothing is said of ${param}`);
    }
    const gives = !/^(?:void|this|Promise<void>)$/.test(call.getReturnType().getText());
    if (gives && !tags.some((tag) => tag.getTagName() === "returns")) report(call, `${name}: what does it return?`);
  };
  const checkMember = (member: Node, owner: string): void => {
    const docs = docsOf(member);
    const isHidden = Node.isScoped(member) && member.getScope() !== Scope.Public;
    const isInternal = docs.some((doc) => doc.getTags().some((tag) => tag.getTagName() === "internal"));
    // An override has its base's words.
    const isInherited = Node.isMethodDeclaration(member) && member.hasOverrideKeyword() && docs.length === 0;
    // A setter has its getter's.
    const isOther = Node.isSetAccessorDeclaration(member) && member.getGetAccessor() !== undefined;
    if (isHidden || isInternal || isInherited || isOther || Node.isConstructorDeclaration(member)) return;
    const name = `${owner}.${Node.hasName(member) ? member.getName() : member.getKindName()}`;
    if (name.includes(".#") || name.includes(".[")) return;
    if (Node.isMethodDeclaration(member)) checkCall(member, name);
    else if (docs.length === 0) report(member, `${name} has no words`);
  };
  for (const [name, declarations] of file.getExportedDeclarations()) {
    for (const each of declarations) {
      if (!each.getSourceFile().getFilePath().startsWith(home)) continue;
      // Users see the overloads of a function, not what is behind them.
      if (Node.isFunctionDeclaration(each) && each.isImplementation() && each.getOverloads().length > 0) continue;
      const documented = Node.isVariableDeclaration(each) ? each.getVariableStatement() : each;
      if (documented !== undefined && docsOf(documented).length === 0) report(each, `${name} has no words`);
      if (Node.isFunctionDeclaration(each)) checkCall(each, name);
      // Errors are made by the package alone.
      const isError = name.endsWith("Error");
      if (Node.isClassDeclaration(each))
        for (const member of each.getMembers())
          if (!isError || !Node.isMethodDeclaration(member)) checkMember(member, name);
      if (Node.isInterfaceDeclaration(each)) for (const member of each.getMembers()) checkMember(member, name);
    }
  }
  return found;
}

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

  test.each([
    ["typed", "index"],
    ["typed", "json"],
    ["typed", "steamid"],
    ["server", "index"],
  ])("nothing that %s's %s exports is without words", { timeout }, (name, file) => {
    const source = project.getSourceFileOrThrow(join(repositoryRoot, `packages/${name}/src/${file}.ts`));
    expect(undocumented(source)).toEqual([]);
  });
});
