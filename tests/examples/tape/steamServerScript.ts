// SteamServer in GDScript, on top of tape_player.gd: GodotSteam's names and types, made from the compatibility's data.
import {
  type ClassFacts,
  classes,
  type FunctionFacts,
  factsOf,
  type SignalFacts,
  type TypeFacts,
} from "../../../packages/compat-godotsteam/test/surface.js";

const pages: readonly ClassFacts[] = classes.map(factsOf);
const functions = new Map(pages.flatMap((page) => page.functions).flatMap(spelled));
const signals = new Map(pages.flatMap((page) => page.signals).flatMap(spelled));

function spelled<Each extends { name: string; aliases?: string[] }>(each: Each): [string, Each][] {
  return [each.name, ...(each.aliases ?? [])].map((name) => [name, each]);
}

type Param = TypeFacts & { name: string; default?: string };

/** The parameters of a function's longest form. */
function paramsOf({ params, forms = [] }: FunctionFacts): readonly Param[] {
  return forms.reduce<readonly Param[]>((longest, each) => (each.length > longest.length ? each : longest), params);
}

function gdscriptType({ type }: TypeFacts): string {
  switch (type) {
    case "void":
    case "bool":
      return type;
    case "string":
      return "String";
    case "bytes":
      return "PackedByteArray";
    case "dictionary":
      return "Dictionary";
    case "array":
      return "Array";
    case "function":
      return "Callable";
    case "float":
    case "double":
      return "float";
    default:
      if (/^u?int(?:8|16|32|64)?$|^enum /.test(type)) return "int";
      throw new Error(`No type of GDScript is known for ${type}.`);
  }
}

function declared(name: string, facts: FunctionFacts): string {
  const params = paramsOf(facts);
  const list = params.map((each) => {
    const initial = each.default === undefined ? "" : ` = ${each.default}`;
    return `${each.name}: ${gdscriptType(each)}${initial}`;
  });
  const call = `("${name}", [${params.map((each) => each.name).join(", ")}])`;
  const returns = gdscriptType(facts.returns);
  const bodies: Readonly<Record<string, string>> = { void: `_ask${call}`, Array: `return _poll${call}` };
  const body = name === "run_callbacks" ? "_frame()" : (bodies[returns] ?? `return _ask${call}`);
  return `func ${name}(${list.join(", ")}) -> ${returns}:\n\t${body}`;
}

export function steamServerScript(): string {
  const constants = new Map<string, number | string>();
  for (const page of pages) {
    for (const each of page.constants) for (const [name] of spelled(each)) constants.set(name, each.value);
    for (const { members, deprecated = {} } of page.enums) {
      for (const [name, value] of Object.entries(members)) constants.set(name, value);
      for (const [name, newer] of Object.entries(deprecated)) constants.set(name, members[newer] as number);
    }
  }
  return [
    'extends "res://tape_player.gd"',
    ...[...signals].map(([name, { args }]) => `signal ${name}(${args.map((each) => each.name).join(", ")})`),
    ...[...constants].map(([name, value]) => `const ${name} := ${BigInt.asIntN(64, BigInt(value))}`),
    ...[...functions].map(([name, facts]) => declared(name, facts)),
    "",
  ].join("\n");
}

/** A call that a server made, with what it was answered; or a signal, with its arguments. */
export type TapeEntry = [name: string, args: unknown[], result: unknown] | [name: string, args: unknown[]];

/** An entry as Godot's `str_to_var()` reads it. */
export function tapeLine([name, args, ...answer]: TapeEntry): string {
  const facts: FunctionFacts | SignalFacts | undefined = functions.get(name) ?? signals.get(name);
  if (facts === undefined) throw new Error(`GodotSteam has no ${name}.`);
  const isCall = "returns" in facts;
  const params: readonly Param[] = isCall ? paramsOf(facts) : facts.args;
  const given = params.map((param, index) =>
    args[index] === undefined && param.default !== undefined ? param.default : godotText(args[index], param),
  );
  const parts = [godotText(name), `[${given.join(", ")}]`];
  if (isCall) parts.push(godotText(answer[0], facts.returns));
  return `[${parts.join(", ")}]`;
}

/** A value as Godot's `str_to_var()` reads it. */
export function godotText(value: unknown, facts?: TypeFacts): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return String(BigInt.asIntN(64, value));
  if (typeof value === "number") return facts && gdscriptType(facts) === "float" ? value.toFixed(6) : String(value);
  if (typeof value === "boolean") return String(value);
  if (value instanceof Uint8Array) return `PackedByteArray(${[...value].join(", ")})`;
  if (Array.isArray(value)) return `[${value.map((each) => godotText(each, facts?.element)).join(", ")}]`;
  const entries = Object.entries(value).map(([key, each]) => {
    const keyFacts = facts?.keys?.find(({ name }) => name === key);
    // GDScript has integers for keys as well.
    return `${/^\d+$/.test(key) ? key : godotText(key)}: ${godotText(each, keyFacts)}`;
  });
  return `{${entries.join(", ")}}`;
}
