// Compares declared types with the facts: what is different, as sentences.
import { Node, type TypeNode } from "ts-morph";
import { declaredKeys, fullType } from "./declaredApi.js";
import type { TypeFacts } from "./surface.js";

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
export function differences(facts: TypeFacts, declared: TypeNode | undefined, direction: Direction): string[] {
  const node = fullType(declared);
  if (node === undefined) return ["has no type"];
  const { type } = facts;
  if (type === "array") return arrayDifferences(facts, node, direction);
  if (type === "function") {
    return node.getType().getCallSignatures().length === 1 ? [] : [`is ${node.getText()} instead of a function`];
  }
  if (type === "dictionary") return dictionaryDifferences(facts, node, direction);
  const allowed =
    type === "uint64" || type === "int64"
      ? wide[direction]
      : type.startsWith("enum ")
        ? [type.slice("enum ".length)]
        : scalars[type];
  if (allowed === undefined) return [`has a type the test does not know: ${type}`];
  const text = node.getText();
  // An integer that is a member of an enum may say so.
  const fits = allowed.includes(text) || (allowed.includes("number") && isEnum(node));
  return fits ? [] : [`is ${text} instead of ${allowed.join(" or ")}`];
}

function isEnum(node: TypeNode): boolean {
  const type = node.getType();
  return type.isUnion() ? type.getUnionTypes().every((each) => each.isNumberLiteral()) : type.isNumberLiteral();
}

function arrayDifferences({ element }: TypeFacts, node: TypeNode, direction: Direction): string[] {
  const item = Node.isTypeOperatorTypeNode(node) ? node.getTypeNode() : node;
  if (!Node.isArrayTypeNode(item)) return [`is ${node.getText()} instead of an array`];
  return element === undefined
    ? []
    : differences(element, item.getElementTypeNode(), direction).map((each) => `its elements: ${each}`);
}

function dictionaryDifferences({ keys }: TypeFacts, node: TypeNode, direction: Direction): string[] {
  if (keys === undefined) return node.getType().isObject() ? [] : [`is ${node.getText()} instead of a dictionary`];
  const declared = declaredKeys(node.getType());
  if (declared === undefined) return [`is ${node.getText()} instead of an interface of its keys`];
  const names = declared.keys.map((key) => key.getName());
  const wanted = keys.map(({ name }) => name);
  if (names.join() !== wanted.join()) return [`has the keys ${names.join(", ")} instead of ${wanted.join(", ")}`];
  const aliases = keys.flatMap(({ aliases = [] }) => aliases);
  return [
    ...aliases.filter((alias) => !declared.hidden.includes(alias)).map((alias) => `lacks the other spelling ${alias}`),
    ...keys.flatMap((key, index) =>
      differences(key, declared.keys[index]?.getTypeNode(), direction).map((each) => `its key ${key.name} ${each}`),
    ),
  ];
}
