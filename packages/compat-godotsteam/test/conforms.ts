// Whether what a call returned or a signal brought is as the facts say: keys in order, hidden keys, kinds of values.
import type { KeyFacts, TypeFacts } from "./surface.js";

/** What differs, as sentences; empty when nothing does. */
export function faultsOf(facts: TypeFacts, value: unknown, hidden: readonly KeyFacts[] = facts.hidden ?? []): string[] {
  const { type, keys, keysOnFailure, element } = facts;
  if (type === "dictionary") {
    if (typeof value !== "object" || value === null) return [`is ${value} instead of a dictionary`];
    const names = Object.keys(value).join();
    if (keys === undefined || names === "" || names === keysOnFailure?.join()) return [];
    return dictionaryFaults(keys, value, hidden);
  }
  if (type === "array") {
    if (!Array.isArray(value)) return [`is ${value} instead of an array`];
    return element === undefined
      ? []
      : value.flatMap((each, index) => faultsOf(element, each).map((fault) => `[${index}] ${fault}`));
  }
  const kind = value instanceof Uint8Array ? "bytes" : value === undefined ? "void" : typeof value;
  const wanted = kindOf(type);
  return kind === wanted ? [] : [`is of kind ${kind} instead of ${wanted}`];
}

function kindOf(type: string): string {
  if (type === "uint64" || type === "int64") return "bigint";
  if (type === "bool") return "boolean";
  return ["string", "bytes", "void"].includes(type) ? type : "number";
}

function dictionaryFaults(keys: readonly KeyFacts[], value: object, hidden: readonly KeyFacts[]): string[] {
  const given: Readonly<Record<string, unknown>> = { ...value };
  const names = Object.keys(given);
  const wanted = keys.map(({ name }) => name);
  if (names.join() !== wanted.join()) return [`has the keys ${names.join(", ")} instead of ${wanted.join(", ")}`];
  const concealed = Object.getOwnPropertyNames(value).filter((name) => !names.includes(name));
  const others = [...keys.flatMap(({ aliases = [] }) => aliases), ...hidden.map(({ name }) => name)];
  const faults = keys.flatMap((key) => faultsOf(key, given[key.name]).map((fault) => `${key.name} ${fault}`));
  if (concealed.sort().join() !== others.sort().join()) {
    faults.push(`can also be read by ${concealed.join(", ")} instead of ${others.join(", ")}`);
  }
  for (const key of keys) {
    for (const alias of key.aliases ?? []) {
      if (Reflect.get(value, alias) !== given[key.name]) faults.push(`${alias} is not ${key.name}`);
    }
  }
  return faults;
}
