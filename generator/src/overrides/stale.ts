// Finds overrides that no longer concern anything: names the model does not have. A stale override is an error,
// because what it once said may now have to be said of another name.
import type { ApiModel } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { ProblemList } from "../model/problems.js";
import { nearest } from "./nearest.js";
import type { MethodOverride, OverrideFile, Overrides } from "./overrides.js";

export function checkStale(model: ApiModel, overrides: Overrides, problems: ProblemList): void {
  for (const file of overrides.files) new FileCheck(model, file, problems).run();
}

interface Named {
  name: string;
}

class FileCheck {
  readonly #model: ApiModel;
  readonly #file: OverrideFile;
  readonly #problems: ProblemList;

  constructor(model: ApiModel, file: OverrideFile, problems: ProblemList) {
    this.#model = model;
    this.#file = file;
    this.#problems = problems;
  }

  run(): void {
    const { interfaces, structs, enums, functions, typedefs, constants } = this.#model;
    const methods = interfaces.flatMap((each) => each.methods);
    const flatNames = methods.map(({ flatName }) => ({ name: flatName }));
    const returned = methods.map(({ returnType }) => ({ name: returnType }));
    const file = this.#file;
    for (const [api, override, keys] of this.#known("interface", file.interfaces, interfaces, ["interfaces"])) {
      const own = api.methods.map((method) => ({ ...method, name: nativeName(api.name, method) }));
      const only = Object.fromEntries((override.only ?? []).map((name) => [name, {}]));
      this.#known(`method in ${api.name} named`, only, own, [...keys, "only"]);
      const called = this.#known(`method in ${api.name} named`, override.methods, own, [...keys, "methods"]);
      const { create } = override;
      if (create !== undefined) {
        this.#known("function", { [create.function]: {} }, functions, [...keys, "create", "function"]);
        this.#known("constant", { [create.version]: {} }, constants, [...keys, "create", "version"]);
      }
      for (const [method, each, at] of called) this.#params(`${api.name}::${method.name}`, each, method.params, at);
    }
    for (const [func, override, keys] of this.#known("function", file.functions, functions, ["functions"])) {
      this.#params(func.name, override, func.params, keys);
    }
    for (const [struct, { drop, fields }, keys] of this.#known("struct", file.structs, structs, ["structs"])) {
      this.#known(`field in ${struct.name} named`, drop, struct.fields, [...keys, "drop"]);
      this.#known(`field in ${struct.name} named`, fields, struct.fields, [...keys, "fields"]);
    }
    for (const [each, { optionTypes }, keys] of this.#known("enum", file.enums, enums, ["enums"])) {
      this.#known(`member in ${each.name} named`, optionTypes, each.values, [...keys, "optionTypes"]);
    }
    this.#known("export", file.requires, [...flatNames, ...functions], ["requires"]);
    this.#known("flat function", file.notAvailable.methods, flatNames, ["notAvailable", "methods"]);
    this.#known("method that returns", file.notAvailable.types, returned, ["notAvailable", "types"]);
    for (const [, { invalid }, keys] of this.#known("typedef", file.handles, typedefs, ["handles"])) {
      if (invalid !== undefined) this.#known("constant", { [invalid]: {} }, constants, [...keys, "invalid"]);
    }
    this.#known("callback struct", file.callbackContexts, structs, ["callbackContexts"]);
  }

  #params(call: string, { params }: MethodOverride, own: readonly Named[], keys: readonly string[]): void {
    this.#known(`parameter of ${call} named`, params, own, [...keys, "params"]);
  }

  /** The entries whose name the model has, with what they are about; the others are reported. */
  #known<T extends Named, Entry>(
    what: string,
    entries: Readonly<Record<string, Entry>> | undefined,
    items: readonly T[],
    keys: readonly string[],
  ): [item: T, entry: Entry, keys: string[]][] {
    return Object.entries(entries ?? {}).flatMap(([name, entry]): [T, Entry, string[]][] => {
      const item = items.find((each) => each.name === name);
      if (item !== undefined) return [[item, entry, [...keys, name]]];
      const names = items.map((each) => each.name);
      const guess = nearest(name, names);
      this.#problems.add({
        kind: "stale",
        place: { file: this.#file.path, line: this.#file.line([...keys, name]) },
        what: `stale override: SDK ${this.#model.sdkVersion} has no ${what} ${name}${guess ? ` (nearest: ${guess})` : ""}`,
        todo: "Remove it, rename it, or limit it with since/until",
      });
      return [];
    });
  }
}
