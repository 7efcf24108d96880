// The naming rules over every name of the kept SDKs: valid identifiers, and no two neighbours of one name.
import { describe, expect, test } from "vitest";
import {
  className,
  constantName,
  enumMemberName,
  enumName,
  eventName,
  fieldName,
  interfacePropertyName,
  methodName,
  paramName,
  typeName,
} from "../../src/naming/index.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";

/** Names that are no identifiers, and names two different C++ names came to. */
function faults(names: readonly (readonly [cpp: string, js: string])[]): string[] {
  const seen = new Map<string, string>();
  return names.flatMap(([cpp, js]) => {
    const other = seen.get(js);
    seen.set(js, cpp);
    if (!/^[A-Za-z_]\w*$/.test(js)) return [`${cpp}: ${js} is no identifier`];
    return other === undefined || other === cpp ? [] : [`${other} and ${cpp}: ${js}`];
  });
}

describe.each(keptModelVersions())("SDK %s", (version) => {
  const model = keptModel(version);
  const typeNames = [...model.structs, ...model.typedefs]
    .filter(({ name }) => !name.includes("("))
    .map(({ name }) => [name, typeName(name)] as const);

  test("methods of an interface", () => {
    const found = model.interfaces.flatMap(({ methods }) =>
      faults(methods.map(({ name }) => [name, methodName(name)])),
    );
    expect(found).toEqual([]);
  });

  test("parameters are identifiers and not reserved", () => {
    const names = new Set(
      model.interfaces.flatMap(({ methods }) => methods.flatMap(({ params }) => params.map(({ name }) => name))),
    );
    for (const name of names) {
      expect(() => new Function(paramName(name), '"use strict"'), `${name} -> ${paramName(name)}`).not.toThrow();
    }
  });

  test("fields of a struct", () => {
    // Padding, reserved and anonymous fields get no name in JavaScript.
    const named = /^(?!.*(?:_pad|padding|reserved))./i;
    const found = model.structs.flatMap(({ name, fields }) =>
      // Anonymous unions stand for one value, of which a converter makes what it is.
      name.includes("(")
        ? []
        : faults(fields.filter(({ name }) => named.test(name)).map(({ name }) => [name, fieldName(name)])),
    );
    expect(found).toEqual([]);
  });

  test("types", () => {
    const taken = new Set(typeNames.map(([, js]) => js));
    const enums = model.enums.map(
      ({ name, scope }) => [`${scope ?? ""}::${name}`, enumName(name, scope, taken)] as const,
    );
    const classes = model.interfaces.map(({ name }) => [name, className(name)] as const);
    expect(faults([...typeNames, ...enums, ...classes])).toEqual([]);
  });

  test("members of an enum", () => {
    const found = model.enums.flatMap(({ name, values }) => {
      const all = values.map((value) => value.name);
      return faults(all.map((member) => [member, enumMemberName(name, member, all)]));
    });
    expect(found).toEqual([]);
  });

  test("events, interfaces and constants", () => {
    const callbacks = model.structs.filter(({ callbackId }) => callbackId !== undefined);
    expect(faults(callbacks.map(({ name }) => [name, eventName(name)]))).toEqual([]);
    expect(faults(model.interfaces.map(({ name }) => [name, interfacePropertyName(name)]))).toEqual([]);
    expect(faults(model.constants.map(({ name, scope }) => [`${scope}::${name}`, constantName(name, scope)]))).toEqual(
      [],
    );
  });
});
