// The structs, callbacks, enums and constants that JavaScript sees.

import type { ApiConstant, ApiEnum, ApiField, ApiModel, ApiStruct } from "../model/apiModel.js";
import { contextKinds } from "../model/contextKind.js";
import { qualifiedName } from "../model/qualifiedName.js";
import { readTypeRef } from "../model/typeRef.js";
import {
  constantName,
  distinct,
  enumMemberName,
  enumName,
  eventName,
  fieldName,
  isSizeForcer,
  typeName,
} from "../naming/index.js";
import { entryOf } from "../overrides/entryOf.js";
import type { OverrideFile, Overrides, StructOverride } from "../overrides/overrides.js";
import type {
  BoundAlias,
  BoundApi,
  BoundCallback,
  BoundConfigOption,
  BoundConstant,
  BoundEnum,
  BoundField,
  BoundStruct,
  ContextKind,
} from "./boundApi.js";
import { checkFieldLength } from "./fieldLength.js";
import type { Sink } from "./methods.js";

/** Every struct the values asked for so far lead to, in header order. */
export function classifyStructs(overrides: Overrides, sink: Sink): BoundStruct[] {
  const bound = new Map<string, BoundStruct>();
  // A field can lead to a struct that nothing else uses, so go on until no new one turns up.
  for (let before = -1; before !== bound.size; ) {
    before = bound.size;
    for (const struct of sink.model.structs) {
      if (sink.values.usedStructs.has(struct.name) && !bound.has(struct.name)) {
        bound.set(struct.name, classifyStruct(struct, overrides, sink));
      }
    }
  }
  return sink.model.structs.flatMap((struct) => bound.get(struct.name) ?? []);
}

function classifyStruct(struct: ApiStruct, overrides: Overrides, sink: Sink): BoundStruct {
  const override = structOverride(overrides, struct.name);
  const fields = struct.fields
    .filter((field) => entryOf(override?.drop, field.name) === undefined)
    .flatMap((field) => classifyField(struct, field, overrides, sink));
  for (const [index, { name, jsName }] of fields.entries()) {
    const [other, ...others] = fields.slice(0, index).filter((each) => each.jsName === jsName);
    if (other === undefined) continue;
    sink.problems.add({
      kind: "open",
      place: struct.location,
      what: `${struct.name}: ${other.name} and ${name} are both ${jsName} in JavaScript`,
      todo: "Give one another name",
      where: { file: overrideFileName(struct) },
      proposal: {
        keys: ["structs", struct.name, "fields", name],
        line: `name: ${jsName}${others.length + 2}`,
        reason: "below",
      },
    });
  }
  return {
    name: struct.name,
    typeName: typeName(struct.name),
    fields,
    ...(struct.doc ? { doc: struct.doc } : {}),
    location: struct.location,
    source: struct,
  };
}

function classifyField(
  struct: ApiStruct,
  field: ApiField,
  overrides: Overrides,
  { values, problems }: Sink,
): BoundField[] {
  const own = entryOf(structOverride(overrides, struct.name)?.fields, field.name);
  const value = field.name === "" ? undefined : values.of(readTypeRef(field.type));
  if (!value) {
    const what = field.name === "" ? `its anonymous ${field.type}` : `field ${field.name} (${field.type})`;
    problems.add({
      kind: "open",
      place: struct.location,
      what: `${struct.name}: no conversion for ${what}`,
      todo: "Drop it or make the struct custom",
      where: { file: overrideFileName(struct) },
    });
    return [];
  }
  const problem = checkFieldLength(struct, field, value, own?.length, values);
  if (problem) {
    const file = fileOf(overrides, struct.name);
    const where =
      problem.isSaid && file
        ? { file: file.path, line: file.line(["structs", struct.name, "fields", field.name, "length"]) }
        : { file: overrideFileName(struct) };
    problems.add({ kind: problem.kind, place: struct.location, what: problem.what, todo: problem.todo, where });
  }
  return [
    {
      name: field.name,
      jsName: own?.name ?? fieldName(field.name),
      value: own?.as === "bool" ? { kind: "bool", cpp: value.cpp } : value,
      ...(own?.length === undefined || own.length === "all" ? {} : { length: own.length }),
      ...(field.doc ? { doc: field.doc } : {}),
    },
  ];
}

export function structOverride(overrides: Overrides, name: string): StructOverride | undefined {
  const file = fileOf(overrides, name);
  return file && entryOf(file.structs, name);
}

function fileOf(overrides: Overrides, struct: string): OverrideFile | undefined {
  return overrides.files.find((file) => entryOf(file.structs, struct) !== undefined);
}

function overrideFileName(struct: ApiStruct): string {
  return `generator/overrides/${struct.location.file.replace(/\.h$/, ".yaml")}`;
}

/** The callbacks of every header whose overrides say that its callbacks are bound. */
export function classifyCallbacks(overrides: Overrides, sink: Sink): BoundCallback[] {
  const callbacks = overrides.files.filter((file) => file.callbacks).flatMap((file) => callbacksOf(file, sink));
  callbacks.sort((a, b) => a.id - b.id || (a.struct < b.struct ? -1 : 1));
  reportSharedIds(callbacks, sink);
  return distinct(callbacks, "eventName");
}

function callbacksOf(file: OverrideFile, { model, values, skipped }: Sink): BoundCallback[] {
  return model.structs
    .filter((struct) => struct.callbackId !== undefined && struct.location.file === file.header)
    .flatMap((struct) => {
      const skip = entryOf(file.structs, struct.name)?.skip;
      if (skip) {
        skipped.push({ name: struct.name, reason: skip, location: struct.location });
        return [];
      }
      values.of({ kind: "named", name: struct.name, const: false });
      const contexts: ContextKind[] = entryOf(file.callbackContexts, struct.name)?.contexts ?? [...contextKinds];
      return [{ struct: struct.name, id: struct.callbackId as number, eventName: eventName(struct.name), contexts }];
    });
}

function reportSharedIds(callbacks: BoundCallback[], { model, problems }: Sink): void {
  for (const [index, { struct: name, id, contexts }] of callbacks.entries()) {
    const other = callbacks
      .slice(0, index)
      .find((each) => each.id === id && each.contexts.some((context) => contexts.includes(context)));
    const struct = model.structs.find((each) => each.name === name);
    if (other === undefined || struct === undefined) continue;
    problems.add({
      kind: "open",
      place: struct.location,
      what: `${name} and ${other.struct} share callback id ${id}`,
      todo: "Tell them apart by the pipes they arrive on, or skip one of the structs,",
      where: { file: overrideFileName(struct) },
      proposal: {
        keys: ["callbackContexts"],
        line: `${name}: { contexts: [${contexts.join(", ")}], reason: "" }`,
        reason: "none",
      },
    });
  }
}

/** @param taken - type names that are used already; an enum that would collide with one keeps its `E` */
export function classifyEnums(model: ApiModel, taken: ReadonlySet<string>): BoundEnum[] {
  return model.enums.map((source: ApiEnum) => {
    const all = source.values.map((value) => value.name);
    return {
      name: qualifiedName(source),
      jsName: enumName(source.name, source.scope, taken),
      members: distinct(
        source.values
          .filter(({ name }) => !isSizeForcer(name))
          .map((value) => ({ ...value, jsName: enumMemberName(source.name, value.name, all) })),
        "jsName",
      ),
      ...(source.doc ? { doc: source.doc } : {}),
      source,
    };
  });
}

/** @param aliases - what JavaScript knows; a constant of another handle's type is a plain number */
export function classifyConstants(
  model: ApiModel,
  overrides: Overrides,
  aliases: readonly BoundAlias[],
): BoundConstant[] {
  const handles = new Set(aliases.filter((each) => each.handle).map((each) => each.name));
  const invalids = new Map(
    overrides.files.flatMap((file) => Object.entries(file.handles).map(([name, { invalid }]) => [invalid, name])),
  );
  return model.constants.map((source: ApiConstant) => {
    const handle = invalids.get(source.name) ?? source.type;
    return {
      name: source.name,
      jsName: constantName(source.name, source.scope),
      literal: literal(source),
      ...(handles.has(handle) ? { handle } : {}),
      ...(source.doc ? { doc: source.doc } : {}),
      source,
    };
  });
}

function literal({ value }: ApiConstant): string {
  if (typeof value === "number") return String(value);
  return /^-?\d+n$/.test(value) ? value : JSON.stringify(value);
}

/** The options of the enum whose overrides give their types, in header order. */
export function classifyConfigOptions(
  overrides: Overrides,
  { model, problems }: Sink,
): Pick<BoundApi, "configOptions" | "optionValue"> {
  let optionValue: BoundApi["optionValue"];
  const configOptions = overrides.files.flatMap((file) =>
    Object.entries(file.enums).flatMap(([name, { optionTypes, optionValue: type }]): BoundConfigOption[] => {
      if (!optionTypes) return [];
      if (type !== undefined) optionValue = { type, header: file.header };
      const source = model.enums.find((each) => each.name === name);
      return (source?.values ?? []).flatMap((member) => {
        const type = optionTypes[member.name];
        if (!type && !isSizeForcer(member.name) && member.value !== 0) {
          problems.add({
            kind: "open",
            place: source?.location ?? { file: file.header },
            what: `${name}: no type for option ${member.name}`,
            todo: "Add it to optionTypes",
            where: { file: file.path, line: file.line(["enums", name, "optionTypes"]) },
          });
        }
        return type ? [{ enumMember: member.name, value: member.value, type }] : [];
      });
    }),
  );
  return { configOptions, ...(optionValue && { optionValue }) };
}
