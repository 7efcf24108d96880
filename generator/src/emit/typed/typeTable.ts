// Spells the TypeScript type of a value and notes the imports the spelling needs.
import type { BoundAlias, BoundApi, BoundField, Value } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";
import type { ImportCollector } from "./importCollector.js";

/** `input`: what JavaScript may give; `output`: what it gets. */
export type Direction = "input" | "output";

/** Types of the addon that the typed API refines: they are generated here instead of imported from there. */
const refinedTypes: Readonly<Record<string, string>> = { ConfigValue: "configOptions" };

export class TypeTable {
  readonly #enums: ReadonlyMap<string, string>;
  readonly #structs: ReadonlyMap<string, string>;
  readonly #fields: ReadonlyMap<string, readonly BoundField[]>;
  readonly #aliases: ReadonlyMap<string, BoundAlias>;

  constructor(api: BoundApi) {
    this.#enums = new Map(api.enums.map((each) => [each.name, each.jsName]));
    this.#structs = new Map(api.structs.map((each) => [each.name, each.typeName]));
    this.#fields = new Map(api.structs.map((each) => [each.name, each.fields]));
    this.#aliases = new Map(api.aliases.map((each) => [each.name, each]));
  }

  /** `folder` leads from the importing file to the generated root: `.` or `..`. */
  spell(value: Value, direction: Direction, imports: ImportCollector, folder: string): string {
    switch (value.kind) {
      case "bool":
        return "boolean";
      case "int":
        return this.#alias(value.alias, imports, folder) ?? "number";
      case "int64":
        return this.#alias(value.alias, imports, folder) ?? "bigint";
      case "float":
        return "number";
      case "enum":
        return imports.type(named(this.#enums, value.name, "enum"), `${folder}/enums.js`);
      case "id64":
        return "bigint";
      case "string":
        return "string";
      case "struct":
        return this.struct(value.name, imports, folder);
      case "custom":
        return custom(direction === "input" ? (value.tsInput ?? value.ts) : value.ts, imports, folder);
      case "array": {
        const element = this.spell(value.of, direction, imports, folder);
        return arrayOf(element, direction);
      }
      case "bytes":
        return "Uint8Array";
      default:
        return assertNever(value, "kind of value");
    }
  }

  struct(name: string, imports: ImportCollector, folder: string): string {
    return imports.type(named(this.#structs, name, "struct"), `${folder}/structs.js`);
  }

  /** Whether the type says more than the addon's, to which enums and handles are plain numbers. */
  refines(value: Value): boolean {
    switch (value.kind) {
      case "enum":
        return true;
      case "struct":
        return this.structRefines(value.name);
      case "array":
        return this.refines(value.of);
      case "int":
      case "int64":
        return value.alias !== undefined && this.#aliases.get(value.alias)?.handle === true;
      case "bool":
      case "float":
      case "id64":
      case "string":
      case "custom":
      case "bytes":
        return false;
      default:
        return assertNever(value, "kind of value");
    }
  }

  structRefines(name: string): boolean {
    return (this.#fields.get(name) ?? []).some((field) => this.refines(field.value));
  }

  #alias(name: string | undefined, imports: ImportCollector, folder: string): string | undefined {
    const jsName = name === undefined ? undefined : this.#aliases.get(name)?.jsName;
    return jsName === undefined ? undefined : imports.type(jsName, `${folder}/aliases.js`);
  }
}

/** Arrays that JavaScript gives are only read. */
export function arrayOf(element: string, direction: Direction): string {
  const item = /[|&]/.test(element) ? `(${element})` : element;
  return direction === "input" ? `readonly ${item}[]` : `${item}[]`;
}

function custom(text: string, imports: ImportCollector, folder: string): string {
  for (const name of text.match(/\b[A-Z]\w*/g) ?? []) {
    if (name === "Uint8Array") continue;
    const refined = refinedTypes[name];
    imports.type(name, refined === undefined ? "@headwater/native" : `${folder}/${refined}.js`);
  }
  return text;
}

function named(names: ReadonlyMap<string, string>, name: string, what: string): string {
  const found = names.get(name);
  if (found === undefined)
    throw new Error(`${what} ${name} is used but not part of the bound API; classify must add it.`);
  return found;
}
