// In which header each declaration stands, for models that do not say: as in SDKs that do, or where its neighbours are.
import type { ApiModel, HeaderShape, SourceLocation } from "../../model/apiModel.js";
import { qualifiedName } from "../../model/qualifiedName.js";
import { callbackBase, commonHeader } from "../../model/sdkNames.js";
import { compareVersions } from "../../model/sdkVersion.js";

/** The model with a header for everything and a shape; what it says itself is kept. */
export function withPlaces(model: ApiModel, known: readonly ApiModel[]): ApiModel {
  const references = nearest(model.sdkVersion, known);
  const [closest = model] = references;
  if (model.shape === undefined && closest.shape === undefined) {
    throw new Error(`Nothing is known of how the headers of SDK ${model.sdkVersion} are arranged. Parse its headers.`);
  }
  const headers = headersOf(model, references);
  const place = <T extends { location: SourceLocation }>(
    kind: "interfaces" | "structs" | "enums" | "constants",
    items: readonly T[],
    nameOf: (item: T) => string,
    hint: (item: T) => string | undefined = () => undefined,
  ): T[] => {
    const files = items.map((item) => item.location?.file ?? headers.get(`${kind}:${nameOf(item)}`) ?? hint(item));
    return items.map((item, index) => ({
      ...item,
      location: { line: item.location?.line ?? 1, file: neighbour(files, index) },
    }));
  };
  const accessors = new Map(model.functions.map(({ returnType, header }) => [returnType.replace(/ \*$/, ""), header]));
  const interfaceOf = callbackInterfaces(model);
  return {
    ...model,
    interfaces: place(
      "interfaces",
      model.interfaces,
      ({ name }) => name,
      ({ name }) => accessors.get(name),
    ),
    structs: place(
      "structs",
      model.structs,
      ({ name }) => name,
      ({ callbackId }) => accessors.get(interfaceOf(callbackId)),
    ),
    enums: place("enums", model.enums, qualifiedName),
    constants: place("constants", model.constants, qualifiedName, ({ name, value }) =>
      accessors.get(model.interfaces.find(({ versionString }) => versionString === value)?.name ?? name),
    ),
    functions: model.functions.map((each) => ({
      ...each,
      location: { line: each.location?.line ?? 1, file: each.header },
    })),
    shape: model.shape ?? borrowedShape(model, closest.shape as HeaderShape),
  };
}

/** The models that have places, those of the closest versions first: the same, then older ones, then newer. */
function nearest(version: string, known: readonly ApiModel[]): ApiModel[] {
  const placed = known.filter(({ shape }) => shape !== undefined);
  const older = placed.filter((each) => compareVersions(each.sdkVersion, version) <= 0);
  const newer = placed.filter((each) => compareVersions(each.sdkVersion, version) > 0);
  return [...older.sort((a, b) => compareVersions(b.sdkVersion, a.sdkVersion)), ...newer];
}

/** The header of `kind:name`, as the closest model has it that knows. */
function headersOf(model: ApiModel, references: readonly ApiModel[]): Map<string, string> {
  const headers = new Map<string, string>();
  const known = new Set(model.shape?.headers.map(({ name }) => name));
  const learn = (key: string, { file }: SourceLocation): void => {
    if (!headers.has(key) && (known.size === 0 || known.has(file))) headers.set(key, file);
  };
  for (const { interfaces, structs, enums, constants } of references) {
    for (const each of interfaces) learn(`interfaces:${each.name}`, each.location);
    for (const each of structs) learn(`structs:${each.name}`, each.location);
    for (const each of enums) learn(`enums:${qualifiedName(each)}`, each.location);
    for (const each of constants) learn(`constants:${qualifiedName(each)}`, each.location);
  }
  return headers;
}

/** The interface whose callback ids start closest below an id. */
function callbackInterfaces({ constants }: ApiModel): (id: number | undefined) => string {
  const bases = constants
    .filter(({ name, value }) => callbackBase.test(name) && typeof value === "number")
    .sort((a, b) => Number(b.value) - Number(a.value));
  return (id) => {
    const base = bases.find(({ value }) => Number(value) <= (id ?? -1));
    return base === undefined ? "" : `I${base.name.replace(callbackBase, "$1").replace(/^I?S/, "S")}`;
  };
}

function neighbour(files: readonly (string | undefined)[], index: number): string {
  for (let at = index; at >= 0; at--) if (files[at] !== undefined) return files[at] as string;
  return files.find((file) => file !== undefined) ?? "";
}

/** Another SDK's shape, as far as this one's names agree; a header it does not have is included as its neighbours are. */
function borrowedShape(model: ApiModel, shape: HeaderShape): HeaderShape {
  const used = [...new Set(model.functions.map(({ header }) => header))];
  const additional = used.filter((file) => !shape.headers.some(({ name }) => name === file));
  const typedefHeader = new Map(shape.headers.flatMap(({ name, typedefs }) => typedefs.map((each) => [each, name])));
  const files = model.typedefs.map(({ name }) => typedefHeader.get(name));
  const placed = model.typedefs.map(({ name }, index) => ({ name, file: neighbour(files, index) }));
  return {
    ...shape,
    headers: [
      ...shape.headers.map((header) => ({
        ...header,
        includes: header.includes.flatMap((include) => [include, ...successors(include, used, additional)]),
        typedefs: placed.filter(({ file }) => file === header.name).map(({ name }) => name),
      })),
      ...additional.map((name) => ({ name, includes: [`"${commonHeader}"`], typedefs: [] })),
    ],
    hidden: shape.hidden.filter(({ interface: owner }) => model.interfaces.some(({ name }) => name === owner)),
    macros: [
      ...new Set([
        ...shape.macros,
        ...model.constants.filter(({ type }) => type === "const char *").map(({ name }) => name),
      ]),
    ],
    versionLists: [],
  };
}

/** The additional headers whose functions come directly behind those of an included one. */
function successors(include: string, used: readonly string[], additional: readonly string[]): string[] {
  const at = used.indexOf(include.slice(1, -1));
  if (at < 0) return [];
  const end = used.findIndex((file, index) => index > at && !additional.includes(file));
  return used.slice(at + 1, end < 0 ? undefined : end).map((file) => `"${file}"`);
}
