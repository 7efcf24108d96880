// What the typed API calls types, and the imports that this needs.
import type { BoundAlias, BoundApi, BoundField, Value } from "../../classify/boundApi.js";
import { assertNever } from "../../model/assertNever.js";
import { type Dialect, handWritten, typed } from "../../roles/typescript.js";
import type { ImportCollector } from "./importCollector.js";

export class TypeNames {
  readonly #enums: ReadonlyMap<string, string>;
  readonly #structs: ReadonlyMap<string, string>;
  readonly #fields: ReadonlyMap<string, readonly BoundField[]>;
  readonly #aliases: ReadonlyMap<string, BoundAlias>;
  readonly #invalidHandles: ReadonlyMap<string, string>;
  /** A type of the addon that is generated here instead of imported from there. */
  readonly #optionValue: string | undefined;

  constructor(api: BoundApi) {
    this.#enums = new Map(api.enums.map((each) => [each.name, each.jsName]));
    this.#structs = new Map(api.structs.map((each) => [each.name, each.typeName]));
    this.#fields = new Map(api.structs.map((each) => [each.name, each.fields]));
    this.#aliases = new Map(api.aliases.map((each) => [each.name, each]));
    this.#optionValue = api.optionValue?.type;
    this.#invalidHandles = new Map(
      api.constants.flatMap(({ handle, literal }) => (handle === undefined ? [] : [[handle, literal] as const])),
    );
  }

  /** What a method that gives out handles of a type answers instead of one, as a literal; `undefined` if it is no handle. */
  invalidHandle(value: Value): string | undefined {
    return value.kind === "int" || value.kind === "int64" ? this.#invalidHandles.get(value.alias ?? "") : undefined;
  }

  /** What a struct's field is called in JavaScript. */
  fieldName(struct: string, field: string): string {
    const found = this.#fields.get(struct)?.find(({ name }) => name === field);
    if (found === undefined) throw new Error(`${struct} has no bound field ${field}; classify must check it.`);
    return found.jsName;
  }

  /** `folder` leads from the importing file to the generated root: `.` or `..`. */
  dialect(imports: ImportCollector, folder: string): Dialect {
    const imported = (file: string, names: ReadonlyMap<string, string>, what: string) => (name: string) =>
      imports.type(named(names, name, what), `${folder}/${file}.js`);
    return typed({
      enum: imported("enums", this.#enums, "enum"),
      struct: imported("structs", this.#structs, "struct"),
      alias: (name) => {
        const alias = this.#aliases.get(name);
        return alias === undefined ? undefined : imports.type(alias.jsName, `${folder}/aliases.js`);
      },
      custom: (type) => {
        for (const name of handWritten(type)) {
          imports.type(name, name === this.#optionValue ? `${folder}/configOptions.js` : "@headwater/native");
        }
        return type;
      },
    });
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
}

function named(names: ReadonlyMap<string, string>, name: string, what: string): string {
  const found = names.get(name);
  if (found === undefined)
    throw new Error(`${what} ${name} is used but not part of the bound API; classify must add it.`);
  return found;
}
