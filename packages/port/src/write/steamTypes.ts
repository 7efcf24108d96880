// SteamServer's functions, signals, properties and constants as types, from the facts of the compatibility.
import type { PageFacts } from "../facts.js";
import { arrayOf, fixed, Type } from "./types.js";

/** A type as the facts write it. */
interface TypeFacts {
  readonly type: string;
  readonly element?: TypeFacts;
  readonly keys?: readonly (TypeFacts & { readonly name: string; readonly aliases?: readonly string[] })[];
  readonly hidden?: readonly (TypeFacts & { readonly name: string })[];
}

interface ParameterFacts extends TypeFacts {
  readonly name: string;
  readonly default?: string;
}

interface FunctionFacts {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly params?: readonly ParameterFacts[];
  readonly forms?: readonly (readonly ParameterFacts[])[];
  readonly returns?: TypeFacts;
}

export interface SteamFunction {
  readonly name: string;
  /** Of each way to call it. */
  readonly forms: readonly (readonly Type[])[];
  readonly returns: Type;
}

export class SteamTypes {
  readonly functions = new Map<string, SteamFunction>();
  readonly signals = new Map<string, Type>();
  readonly values = new Map<string, Type>();
  readonly enums = new Map<string, ReadonlyMap<string, Type>>();

  constructor(pages: readonly PageFacts[]) {
    for (const page of pages) {
      for (const each of page.functions as unknown as readonly FunctionFacts[]) {
        const forms = [each.params ?? [], ...(each.forms ?? [])];
        for (const name of [each.name, ...(each.aliases ?? [])])
          this.functions.set(name, {
            name,
            forms: forms.map((form) => form.map((facts) => typeOf(facts, "ConfigOptions"))),
            returns: typeOf(each.returns ?? { type: "void" }, `ReturnType<typeof SteamServer.${name}>`),
          });
      }
      for (const { name, args = [] } of page.signals as unknown as readonly {
        name: string;
        args?: ParameterFacts[];
      }[]) {
        const fields = new Map(
          args.map((facts, index) => [String(index), typeOf(facts, `SteamServerSignals["${name}"][${index}]`)]),
        );
        this.signals.set(name, fixed("signal", { fields, of: name }));
      }
      for (const { name, type } of (page.properties ?? []) as unknown as ParameterFacts[])
        this.values.set(name, typeOf({ type }, ""));
      for (const { name, type } of page.constants as unknown as ParameterFacts[])
        this.values.set(name, typeOf({ type }, ""));
      for (const { name, members, deprecated = {} } of page.enums) {
        const types = new Map(
          [...Object.keys(members), ...Object.keys(deprecated)].map((each) => [each, fixed("int", { enumName: name })]),
        );
        this.enums.set(name, types);
        for (const [each, type] of types) this.values.set(each, type);
      }
    }
  }
}

function typeOf(facts: TypeFacts, tsName: string): Type {
  const { type } = facts;
  switch (type) {
    case "void":
      return fixed("void");
    case "bool":
    case "string":
    case "bytes":
      return fixed(type);
    case "float":
    case "double":
      return fixed("float");
    case "uint64":
    case "int64":
      return fixed("int", { wide: "use" });
    case "array": {
      const array = arrayOf(facts.element === undefined ? new Type("any") : typeOf(facts.element, `${tsName}[number]`));
      array.fixed = true;
      return array;
    }
    case "function":
      return fixed("callable");
    case "dictionary":
      return dictionary(facts, tsName);
    default:
      return fixed("int", type.startsWith("enum ") ? { enumName: type.slice(5) } : {});
  }
}

function dictionary({ keys, hidden = [] }: TypeFacts, tsName: string): Type {
  const type = fixed("dictionary", { tsName });
  if (keys === undefined) {
    type.key = fixed("int");
    type.element = new Type("any");
    type.dynamic = true;
  }
  for (const key of keys ?? [])
    for (const name of [key.name, ...(key.aliases ?? [])]) type.fields.set(name, typeOf(key, `${tsName}["${name}"]`));
  for (const key of hidden) type.fields.set(key.name, typeOf(key, `${tsName}["${key.name}"]`));
  return type;
}
