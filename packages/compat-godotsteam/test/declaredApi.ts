// The declarations behind SteamServer, read with the compiler: methods, signals and the interfaces of dictionaries.
import { fileURLToPath } from "node:url";
import {
  type InterfaceDeclaration,
  type MethodDeclaration,
  type NamedTupleMember,
  Node,
  Project,
  type PropertySignature,
  type Type,
  type TypeNode,
} from "ts-morph";

const project = new Project({ tsConfigFilePath: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const singleton = project
  .getSourceFileOrThrow((file) => file.getFilePath().endsWith("/src/steamServer.ts"))
  .getVariableDeclarationOrThrow("SteamServer")
  .getType();
const signalTypes = project
  .getSourceFileOrThrow((file) => file.getFilePath().endsWith("/src/signals.ts"))
  .getInterfaceOrThrow("SteamServerSignals")
  .getType();

/** All public names of SteamServer. */
export function declaredNames(): string[] {
  return singleton.getProperties().map((property) => property.getName());
}

/** The method behind a function; undefined if there is none. */
export function declaredMethod(name: string): MethodDeclaration | undefined {
  const declaration = singleton.getProperty(name)?.getDeclarations()[0];
  if (!Node.isMethodDeclaration(declaration)) return undefined;
  // Overloads come first, their implementation last.
  return declaration.getImplementation() ?? declaration;
}

/** The forms a caller sees: the overloads, or the method itself. */
export function formsOf(method: MethodDeclaration): MethodDeclaration[] {
  const overloads = method.getOverloads();
  return overloads.length > 0 ? overloads : [method];
}

/** The labelled arguments of a signal; undefined if there is no such signal. */
export function declaredSignal(name: string): NamedTupleMember[] | undefined {
  const declaration = signalTypes.getProperty(name)?.getDeclarations()[0];
  if (!Node.isPropertySignature(declaration)) return undefined;
  const tuple = declaration.getTypeNode();
  return Node.isTupleTypeNode(tuple) ? tuple.getElements().filter(Node.isNamedTupleMember) : undefined;
}

/** Whether the declaration of a name, or of a member of an enum, is marked @deprecated. */
export function isDeprecated(name: string): boolean {
  const symbols = [singleton.getProperty(name), signalTypes.getProperty(name)];
  return symbols.some((symbol) => symbol?.getJsDocTags().some((tag) => tag.getName() === "deprecated"));
}

/** `MaybeEmpty<X>` -> X. */
export function fullType(node: TypeNode | undefined): TypeNode | undefined {
  if (Node.isTypeReference(node) && node.getTypeName().getText() === "MaybeEmpty") return node.getTypeArguments()[0];
  return node;
}

export interface DeclaredKeys {
  /** In order. */
  keys: PropertySignature[];
  /** Other spellings and what no document lists: read-only in the declaration, not enumerable at run time. */
  hidden: string[];
}

/** The keys of a dictionary's interface, those of the interfaces it extends first. */
export function declaredKeys(type: Type): DeclaredKeys | undefined {
  const declaration = type.getSymbol()?.getDeclarations()[0];
  if (!Node.isInterfaceDeclaration(declaration)) return undefined;
  const properties = allProperties(declaration);
  return {
    keys: properties.filter((property) => !property.isReadonly()),
    hidden: properties.filter((property) => property.isReadonly()).map((property) => property.getName()),
  };
}

function allProperties(declaration: InterfaceDeclaration): PropertySignature[] {
  const inherited = declaration.getBaseDeclarations().filter(Node.isInterfaceDeclaration).flatMap(allProperties);
  return [...inherited, ...declaration.getProperties()];
}
