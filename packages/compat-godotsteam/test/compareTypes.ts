// Compares declared types with the facts: what is different, as sentences.
import type { Type } from "ts-morph";
import { declaredKeys } from "./declaredApi.js";
import type { KeyFacts, TypeFacts } from "./surface.js";

export type Direction = "given" | "returned";

const wide: Readonly<Record<Direction, readonly string[]>> = {
  given: ["SteamIdLike", "Int64Like"],
  returned: ["bigint"],
};

const scalars: Readonly<Record<string, readonly string[]>> = {
  int: ["number"],
  int32: ["number"],
  uint32: ["number"],
  uint16: ["number"],
  uint8: ["number"],
  float: ["number"],
  double: ["number"],
  bool: ["boolean"],
  string: ["string"],
  bytes: ["Uint8Array"],
  void: ["void"],
};

/** What of the declared type differs from the facts; empty when nothing does. */
export function differences(
  facts: TypeFacts,
  declared: Type,
  direction: Direction,
  hidden: readonly KeyFacts[] = facts.hidden ?? [],
): string[] {
  const { type } = facts;
  const name = nameOf(declared);
  if (type === "array") return arrayDifferences(facts, declared, direction);
  if (type === "function") return declared.getCallSignatures().length === 1 ? [] : [`is ${name} instead of a function`];
  if (type === "dictionary") return dictionaryDifferences(facts, declared, direction, hidden);
  const allowed =
    type === "uint64" || type === "int64"
      ? wide[direction]
      : type.startsWith("enum ")
        ? [type.slice("enum ".length)]
        : scalars[type];
  if (allowed === undefined) return [`has a type the test does not know: ${type}`];
  // An integer that is a member of an enum may say so.
  const fits = allowed.includes(name) || (allowed.includes("number") && isEnum(declared));
  return fits ? [] : [`is ${name} instead of ${allowed.join(" or ")}`];
}

/** As it is written: by its alias, or without what it is made of. */
function nameOf(type: Type): string {
  return (
    type.getAliasSymbol()?.getName() ?? (type.isObject() ? type.getSymbol()?.getName() : undefined) ?? type.getText()
  );
}

function isEnum(type: Type): boolean {
  return type.isUnion() ? type.getUnionTypes().every((each) => each.isNumberLiteral()) : type.isNumberLiteral();
}

function arrayDifferences({ element }: TypeFacts, type: Type, direction: Direction): string[] {
  const item = type.getArrayElementType() ?? (type.isReadonlyArray() ? type.getTypeArguments()[0] : undefined);
  if (item === undefined) return [`is ${nameOf(type)} instead of an array`];
  return element === undefined ? [] : differences(element, item, direction).map((each) => `its elements: ${each}`);
}

function dictionaryDifferences(
  { keys }: TypeFacts,
  type: Type,
  direction: Direction,
  hidden: readonly KeyFacts[],
): string[] {
  const declared = declaredKeys(type);
  if (declared === undefined) return [`is ${nameOf(type)} instead of a dictionary`];
  if (keys === undefined) return [];
  const others = [...keys.flatMap(({ aliases = [] }) => aliases), ...hidden.map(({ name }) => name)];
  // In which order they come is a matter of the object: the records see to it.
  const known = [...keys.map(({ name }) => name), ...others];
  return [
    ...known.filter((name) => !declared.has(name)).map((name) => `lacks the key ${name}`),
    ...[...declared.keys()].filter((name) => !known.includes(name)).map((name) => `has a key ${name}`),
    ...keys.flatMap((key) => {
      const type = declared.get(key.name)?.getNonNullableType();
      return type === undefined ? [] : differences(key, type, direction).map((each) => `its key ${key.name} ${each}`);
    }),
  ];
}
