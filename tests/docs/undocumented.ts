// What a source exports without words: declarations, their members, parameters and results, down to the fields of objects
// that are written out where they are used.
import {
  type ClassDeclaration,
  type FunctionDeclaration,
  type JSDoc,
  type MethodDeclaration,
  type MethodSignature,
  Node,
  Scope,
  type SourceFile,
} from "ts-morph";
import { repositoryRoot } from "../repository.js";

/** `file:line: what`, of what is exported and not documented. */
export function undocumented(file: SourceFile): string[] {
  const found = new Set<string>();
  // What another package says, it says there.
  const [home = ""] = /^.*\/packages\/[^/]+\//.exec(file.getFilePath()) ?? [];
  for (const [name, declarations] of file.getExportedDeclarations()) {
    // The type of an enum's values has its object's words.
    const isTwin = declarations.some((each) => Node.isVariableDeclaration(each));
    for (const each of declarations)
      if (each.getSourceFile().getFilePath().startsWith(home) && !(isTwin && Node.isTypeAliasDeclaration(each)))
        checkExported(each, name, found);
  }
  return [...found];
}

function report(node: Node, what: string, found: Set<string>): void {
  const path = node.getSourceFile().getFilePath().slice(repositoryRoot.length);
  found.add(`${path}:${node.getStartLineNumber()}: ${what}`);
}

const docsOf = (node: Node): JSDoc[] => (Node.isJSDocable(node) ? node.getJsDocs() : []);

function checkExported(each: Node, name: string, found: Set<string>): void {
  // Users see the overloads of a function, not what is behind them.
  if (Node.isFunctionDeclaration(each) && each.isImplementation() && each.getOverloads().length > 0) return;
  const documented = Node.isVariableDeclaration(each) ? each.getVariableStatement() : each;
  if (documented !== undefined && docsOf(documented).length === 0) report(each, `${name} has no words`, found);
  if (Node.isFunctionDeclaration(each)) checkCall(each, name, found);
  // Those of Godot's types are explained where Godot is.
  if (docsOf(each).some((doc) => doc.getDescription().includes("Its fields are Godot's."))) return;
  if (Node.isClassDeclaration(each))
    for (const member of each.getMembers()) if (!hasWordsElsewhere(each, member)) checkMember(member, name, found);
  if (Node.isInterfaceDeclaration(each)) for (const member of each.getMembers()) checkMember(member, name, found);
  if (Node.isTypeAliasDeclaration(each)) checkFields(each.getTypeNode(), name, found);
}

/** What an interface says of its methods; errors are made by the package alone, and their names are what they are called. */
function hasWordsElsewhere(owner: ClassDeclaration, member: Node): boolean {
  if (!Node.hasName(member)) return false;
  const name = member.getName();
  if (owner.getName()?.endsWith("Error")) return name === "name" || Node.isMethodDeclaration(member);
  return owner.getImplements().some((each) => each.getType().getProperty(name) !== undefined);
}

function checkCall(
  call: MethodDeclaration | MethodSignature | FunctionDeclaration,
  name: string,
  found: Set<string>,
): void {
  const docs = docsOf(call);
  if (docs.length === 0) {
    report(call, `${name} has no words`, found);
    return;
  }
  const tags = docs.flatMap((doc) => doc.getTags());
  for (const param of call.getParameters()) {
    const tag = tags.find((each) => Node.isJSDocParameterTag(each) && each.getName() === param.getName());
    if (param.getName() !== "this" && !/\w/.test(tag?.getCommentText()?.replace(/`[^`]*`/, "") ?? ""))
      report(call, `${name}: nothing is said of ${param.getName()}`, found);
  }
  const gives = !/^(?:void|this|Promise<void>)$/.test(call.getReturnType().getText());
  if (gives && !tags.some((tag) => tag.getTagName() === "returns"))
    report(call, `${name}: what does it return?`, found);
}

function checkMember(member: Node, owner: string, found: Set<string>): void {
  const docs = docsOf(member);
  const isHidden = Node.isScoped(member) && member.getScope() !== Scope.Public;
  const isInternal = docs.some((doc) => doc.getTags().some((tag) => tag.getTagName() === "internal"));
  // An override has its base's words.
  const isInherited = Node.isMethodDeclaration(member) && member.hasOverrideKeyword() && docs.length === 0;
  // A setter has its getter's.
  const isOther = Node.isSetAccessorDeclaration(member) && member.getGetAccessor() !== undefined;
  // Its name says the kind of an object that is told by it.
  const isKind = Node.isPropertySignature(member) && Node.isLiteralTypeNode(member.getTypeNode());
  if (isHidden || isInternal || isInherited || isOther || isKind) return;
  if (Node.isConstructorDeclaration(member) || Node.isIndexSignatureDeclaration(member)) return;
  const name = `${owner}.${Node.hasName(member) ? member.getName() : member.getKindName()}`;
  if (name.includes(".#") || name.includes(".[")) return;
  if (Node.isMethodDeclaration(member) || Node.isMethodSignature(member)) {
    checkCall(member, name, found);
    return;
  }
  if (docs.length === 0) report(member, `${name} has no words`, found);
  if (Node.isPropertySignature(member) || Node.isPropertyDeclaration(member))
    checkFields(member.getTypeNode(), name, found);
}

/** One whose type has a name has words there, and its owner's. */
function checkField(member: Node, owner: string, found: Set<string>): void {
  const type = Node.isPropertySignature(member) ? member.getTypeNode() : undefined;
  const isNamed =
    Node.isIndexedAccessTypeNode(type) ||
    (Node.isTypeReference(type) && !/^(?:Readonly|Record|Promise|Uint8Array|Map|Set)\b/.test(type.getText()));
  if (!isNamed) checkMember(member, owner, found);
}

/** The fields of objects in a type. */
function checkFields(type: Node | undefined, owner: string, found: Set<string>): void {
  // The conditions of a type are no fields.
  if (type === undefined || Node.isConditionalTypeNode(type)) return;
  if (Node.isTypeLiteral(type)) for (const member of type.getMembers()) checkField(member, owner, found);
  else type.forEachChild((child) => checkFields(child, owner, found));
}
