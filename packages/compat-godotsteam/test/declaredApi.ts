// The declarations behind SteamServer, read with the compiler: functions, signals and the keys of dictionaries.
import { fileURLToPath } from "node:url";
import { type Symbol as Declaration, Project, type Signature, type Type, ts } from "ts-morph";

const project = new Project({ tsConfigFilePath: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const singleton = project
  .getSourceFileOrThrow((file) => file.getFilePath().endsWith("/src/steamServer.ts"))
  .getVariableDeclarationOrThrow("SteamServer");
const signalTypes = project
  .getSourceFileOrThrow((file) => file.getFilePath().endsWith("/src/steamServer.ts"))
  .getTypeAliasOrThrow("SteamServerSignals")
  .getType();

export interface Labelled {
  name: string | undefined;
  type: Type;
  optional: boolean;
}

/** All public names of SteamServer. */
export function declaredNames(): string[] {
  return singleton
    .getType()
    .getProperties()
    .map((property) => property.getName());
}

/** The forms of a function that a caller sees; undefined if there is no such function. */
export function declaredForms(name: string): Signature[] | undefined {
  return property(name)?.getTypeAtLocation(singleton).getCallSignatures();
}

/** The parameters of a form. */
export function parametersOf(form: Signature): Labelled[] {
  const [rest] = form.getParameters();
  return rest === undefined ? [] : labelled(rest.getTypeAtLocation(singleton));
}

/** The labelled arguments of a signal; undefined if there is no such signal. */
export function declaredSignal(name: string): Labelled[] | undefined {
  const type = signalTypes.getProperty(name)?.getTypeAtLocation(singleton);
  return type === undefined ? undefined : labelled(type);
}

/** The elements of a tuple, by their labels. */
function labelled(tuple: Type): Labelled[] {
  const { labeledElementDeclarations: labels, elementFlags } = (tuple.compilerType as ts.TupleTypeReference).target;
  return tuple.getTupleElements().map((type, index) => ({
    name: labels?.[index]?.name.getText(),
    type,
    optional: elementFlags[index] === ts.ElementFlags.Optional,
  }));
}

/** What the documentation of a name says. */
export function documentationOf(name: string): string {
  const checker = project.getTypeChecker().compilerObject;
  return ts.displayPartsToString(property(name)?.compilerSymbol.getDocumentationComment(checker));
}

/** Whether the declaration of a name, or of a member of an enum, is marked @deprecated. */
export function isDeprecated(name: string): boolean {
  const symbols = [property(name), signalTypes.getProperty(name)];
  return symbols.some((symbol) => symbol?.getJsDocTags().some((tag) => tag.getName() === "deprecated"));
}

/** The keys of a dictionary with their types; undefined for what is none. */
export function declaredKeys(type: Type): ReadonlyMap<string, Type> | undefined {
  if (!type.isObject()) return undefined;
  return new Map(type.getProperties().map((key) => [key.getName(), key.getTypeAtLocation(singleton)]));
}

function property(name: string): Declaration | undefined {
  return singleton.getType().getProperty(name);
}
