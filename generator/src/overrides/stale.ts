// Finds overrides that no longer concern anything: names the model does not have. A stale override is an error,
// because what it once said may now have to be said of another name.
import type { ApiMethod, ApiModel, ApiParam } from "../model/apiModel.js";
import { nativeName } from "../model/nativeName.js";
import type { ProblemList } from "../model/problems.js";
import { nearest } from "./nearest.js";
import type { MethodOverride, OverrideFile, Overrides } from "./overrides.js";

export function checkStale(model: ApiModel, overrides: Overrides, problems: ProblemList): void {
  for (const file of overrides.files) checkFile(model, file, problems);
}

function checkFile(model: ApiModel, file: OverrideFile, problems: ProblemList): void {
  const expect = (what: string, name: string, keys: string[], known: readonly string[]): boolean => {
    if (known.includes(name)) return true;
    const guess = nearest(name, known);
    problems.add({
      kind: "stale",
      place: { file: file.path, line: file.line(keys) },
      what: `stale override: SDK ${model.sdkVersion} has no ${what} ${name}${guess ? ` (nearest: ${guess})` : ""}`,
      todo: "Remove it, rename it, or limit it with since/until",
    });
    return false;
  };
  const checkParams = (what: string, override: MethodOverride, params: ApiParam[], keys: string[]): void => {
    for (const name of Object.keys(override.params ?? {})) {
      expect(
        `parameter of ${what} named`,
        name,
        [...keys, "params", name],
        params.map((param) => param.name),
      );
    }
  };

  for (const [name, override] of Object.entries(file.interfaces)) {
    const keys = ["interfaces", name];
    if (
      !expect(
        "interface",
        name,
        keys,
        model.interfaces.map((each) => each.name),
      )
    )
      continue;
    const methods = model.interfaces.find((each) => each.name === name)?.methods ?? [];
    const byName = new Map(methods.map((method): [string, ApiMethod] => [nativeName(name, method), method]));
    for (const only of override.only ?? [])
      expect(`method in ${name} named`, only, [...keys, "only"], [...byName.keys()]);
    for (const [methodName, methodOverride] of Object.entries(override.methods ?? {})) {
      const methodKeys = [...keys, "methods", methodName];
      if (!expect(`method in ${name} named`, methodName, methodKeys, [...byName.keys()])) continue;
      checkParams(`${name}::${methodName}`, methodOverride, byName.get(methodName)?.params ?? [], methodKeys);
    }
  }
  for (const [name, override] of Object.entries(file.functions)) {
    const keys = ["functions", name];
    if (
      !expect(
        "function",
        name,
        keys,
        model.functions.map((each) => each.name),
      )
    )
      continue;
    checkParams(name, override, model.functions.find((each) => each.name === name)?.params ?? [], keys);
  }
  for (const [name, override] of Object.entries(file.structs)) {
    const keys = ["structs", name];
    if (
      !expect(
        "struct",
        name,
        keys,
        model.structs.map((each) => each.name),
      )
    )
      continue;
    const fields = model.structs.find((each) => each.name === name)?.fields.map((field) => field.name) ?? [];
    for (const part of ["drop", "fields"] as const) {
      for (const field of Object.keys(override[part] ?? {})) {
        expect(`field in ${name} named`, field, [...keys, part, field], fields);
      }
    }
  }
  for (const [name, override] of Object.entries(file.enums)) {
    const keys = ["enums", name];
    if (
      !expect(
        "enum",
        name,
        keys,
        model.enums.map((each) => each.name),
      )
    )
      continue;
    const members = model.enums.find((each) => each.name === name)?.values.map((value) => value.name) ?? [];
    for (const member of Object.keys(override.optionTypes ?? {})) {
      expect(`member in ${name} named`, member, [...keys, "optionTypes", member], members);
    }
  }
  for (const [name, { invalid }] of Object.entries(file.handles)) {
    const known = model.typedefs.map((each) => each.name);
    if (!expect("typedef", name, ["handles", name], known) || invalid === undefined) continue;
    const constants = model.constants.map((each) => each.name);
    expect("constant", invalid, ["handles", name, "invalid"], constants);
  }
  const flatNames = model.interfaces.flatMap((each) => each.methods.map((method) => method.flatName));
  for (const name of Object.keys(file.requires)) {
    expect("export", name, ["requires", name], [...flatNames, ...model.functions.map((each) => each.name)]);
  }
  for (const name of Object.keys(file.notAvailable.methods)) {
    expect("flat function", name, ["notAvailable", "methods", name], flatNames);
  }
  const returnTypes = model.interfaces.flatMap((each) => each.methods.map((method) => method.returnType));
  for (const name of Object.keys(file.notAvailable.types)) {
    expect("method that returns", name, ["notAvailable", "types", name], returnTypes);
  }
  for (const name of Object.keys(file.callbackContexts)) {
    expect(
      "callback struct",
      name,
      ["callbackContexts", name],
      model.structs.map((each) => each.name),
    );
  }
}
