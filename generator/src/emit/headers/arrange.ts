// The order of declarations in a header: each kind in the model's order, and nothing before what it needs.
import type {
  ApiConstant,
  ApiEnum,
  ApiFunction,
  ApiInterface,
  ApiModel,
  ApiStruct,
  ApiTypedef,
} from "../../model/apiModel.js";
import { assertNever } from "../../model/assertNever.js";
import { accessorFillPrefix } from "../../model/sdkNames.js";

export type Item =
  | { kind: "typedef"; name: string; typedef: ApiTypedef }
  | { kind: "constant"; name: string; constant: ApiConstant }
  | { kind: "enum"; name: string; enum: ApiEnum }
  | { kind: "function"; name: string; function: ApiFunction; accessor?: Accessor }
  | { kind: "interface"; name: string; interface: ApiInterface; parts: Parts }
  | { kind: "struct"; name: string; struct: ApiStruct; parts: Parts };

export interface Accessor {
  interfaceName: string;
  /** Whether it is declared before the function that fills its cache. */
  isDeclaredFirst: boolean;
}

/** What is declared inside a struct or interface. */
export interface Parts {
  structs: ApiStruct[];
  enums: ApiEnum[];
  constants: ApiConstant[];
}

type Kind = Item["kind"];

/** What is taken first where the needs leave a choice: callback structs come last, as they need the most. */
const kinds: readonly Kind[] = ["typedef", "constant", "enum", "function", "interface", "struct"];

/** A declaration whose place in the queue of its kind matters, though a struct holds it. */
type Queued = Item | { kind: "enum" | "constant"; name: string; inside: string };

export interface Context {
  /** Structs, classes and interfaces, which can be declared ahead. */
  records: ReadonlySet<string>;
  /** The constant that holds an interface's version. */
  versionMacro(interfaceName: string): string | undefined;
}

/** @throws Error when no order fits */
export function arrange(model: ApiModel, header: string, context: Context): Item[] {
  const queues = queuesOf(model, header);
  const here = new Set(
    kinds.flatMap((kind) => queues[kind].filter((each) => !("inside" in each)).map(({ name }) => name)),
  );
  const done = new Set<string>();
  const items: Item[] = [];

  const isReady = (item: Queued): boolean => {
    if ("inside" in item) return false;
    if (!needsOf(item, context).every((name) => !here.has(name) || done.has(name) || name === item.name)) return false;
    if (item.kind !== "struct" && item.kind !== "interface") return true;
    return (["enum", "constant"] as const).every((kind) => partsAreNext(queues[kind], item.name));
  };

  for (;;) {
    const next = kinds.map((kind) => queues[kind][0]).find((head) => head !== undefined && isReady(head));
    if (next === undefined || "inside" in next) break;
    queues[next.kind].shift();
    if (next.kind === "struct" || next.kind === "interface") {
      for (const kind of ["enum", "constant"] as const) queues[kind].splice(0, countInside(queues[kind], next.name));
    }
    done.add(next.name);
    items.push(next);
  }
  const left = kinds.flatMap((kind) => queues[kind].slice(0, 1)).map(({ name }) => name);
  if (left.length > 0)
    throw new Error(`${header}: no order of ${left.join(", ")} lets each stand behind what it needs.`);
  return items;
}

function queuesOf(model: ApiModel, header: string): Record<Kind, Queued[]> {
  const here = <T extends { location: { file: string } }>(items: readonly T[]): T[] =>
    items.filter(({ location }) => location.file === header);
  const typedefs = new Set(model.shape?.headers.find(({ name }) => name === header)?.typedefs);
  const structs = here(model.structs);
  const enums = here(model.enums);
  const constants = here(model.constants);
  const outermost = (scope: string): string => scope.split("::")[0] ?? scope;
  const partsOf = (owner: string): Parts => ({
    structs: structs.filter(({ name }) => name.startsWith(`${owner}::`)),
    enums: enums.filter(({ scope }) => scope !== undefined && outermost(scope) === owner),
    constants: constants.filter(({ scope }) => scope !== undefined && outermost(scope) === owner),
  });
  const isInside = (scope: string | undefined): scope is string => scope !== undefined;
  return {
    typedef: model.typedefs
      .filter(({ name }) => typedefs.has(name))
      .map((typedef) => ({ kind: "typedef", name: typedef.name, typedef })),
    constant: constants.map((constant) =>
      isInside(constant.scope)
        ? { kind: "constant", name: constant.name, inside: outermost(constant.scope) }
        : { kind: "constant", name: constant.name, constant },
    ),
    enum: enums.map((each) =>
      isInside(each.scope)
        ? { kind: "enum", name: each.name, inside: outermost(each.scope) }
        : { kind: "enum", name: each.name, enum: each },
    ),
    function: functionItems(here(model.functions)),
    interface: here(model.interfaces).map((each) => ({
      kind: "interface",
      name: each.name,
      interface: each,
      parts: partsOf(each.name),
    })),
    struct: structs
      .filter(({ name }) => !name.includes("::"))
      .map((struct) => ({
        kind: "struct",
        name: struct.name,
        struct,
        parts: partsOf(struct.name),
      })),
  };
}

/** An accessor and the function that fills its cache come from one macro. */
function functionItems(functions: readonly ApiFunction[]): Item[] {
  const byName = new Map(functions.map((each) => [each.name, each]));
  const prefix = accessorFillPrefix;
  const seen = new Set<string>();
  return functions.flatMap((each): Item[] => {
    const name = each.name.startsWith(prefix) ? each.name.slice(prefix.length) : each.name;
    const own = byName.get(name);
    if (own === undefined) return [{ kind: "function", name: each.name, function: each }];
    if (seen.has(name)) return [];
    seen.add(name);
    if (!byName.has(prefix + name)) return [{ kind: "function", name, function: own }];
    const accessor = { interfaceName: own.returnType.replace(/ \*$/, ""), isDeclaredFirst: each === own };
    return [{ kind: "function", name, function: own, accessor }];
  });
}

function partsAreNext(queue: readonly Queued[], struct: string): boolean {
  return countInside(queue, struct) === queue.filter((each) => "inside" in each && each.inside === struct).length;
}

function countInside(queue: readonly Queued[], struct: string): number {
  const end = queue.findIndex((each) => !("inside" in each && each.inside === struct));
  return end < 0 ? queue.length : end;
}

/** The names that have to be declared before; of records that are only named, a forward declaration suffices. */
function needsOf(item: Item, { records, versionMacro }: Context): string[] {
  const needs = typesOf(item).flatMap(({ type, isComplete }) =>
    namesIn(type).filter((name) => isComplete || !records.has(name)),
  );
  if (item.kind === "interface") {
    needs.push(
      ...item.interface.methods.flatMap(({ params }) => params.flatMap((param) => namesIn(param.default ?? ""))),
    );
  } else if (item.kind === "function" && item.accessor !== undefined) {
    needs.push(item.accessor.interfaceName, versionMacro(item.accessor.interfaceName) ?? "");
  }
  return needs;
}

/** The types a declaration uses. `isComplete`: their definition is needed, not only their name. */
export function typesOf(item: Item): { type: string; isComplete: boolean }[] {
  const named = (type: string) => ({ type, isComplete: false });
  switch (item.kind) {
    case "enum":
      return [];
    case "typedef":
      return [named(item.typedef.type)];
    case "constant":
      return [named(item.constant.type)];
    case "function":
      return [named(item.function.returnType), ...item.function.params.map(({ type }) => named(type))];
    case "interface":
      return item.interface.methods.flatMap(({ returnType, params }) => [
        named(returnType),
        ...params.map(({ type }) => named(type)),
      ]);
    case "struct":
      return [item.struct, ...item.parts.structs].flatMap(({ fields }) =>
        fields.map(({ type }) => ({ type, isComplete: !/[*&(]/.test(type) })),
      );
    default:
      return assertNever(item);
  }
}

export function namesIn(text: string): string[] {
  return text.match(/[A-Za-z_]\w*/g) ?? [];
}
