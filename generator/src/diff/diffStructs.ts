// Structs and callbacks: ids, fields, layouts, and the functions that belong to them.
import type { ApiField, ApiStruct } from "../model/apiModel.js";
import { fieldName } from "../naming/index.js";
import { change, groups, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { diffMethod } from "./diffInterfaces.js";
import { diffLayouts } from "./diffLayouts.js";
import { type Pairs, pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";
import { type ReservedUse, reservedUse } from "./reservedSpace.js";
import { declared, signature } from "./signature.js";

export function diffStructs(before: ApiStruct[], after: ApiStruct[], context: DiffContext): Change[] {
  const pairs = pairByKey(before, after, (each) => each.name);
  const renames = takeRenames(pairs, {
    nameOf: (struct) => struct.name,
    // An id names a callback better than its fields do.
    fingerprint: (struct) => JSON.stringify(struct.callbackId ?? struct.fields.map(({ name, type }) => [name, type])),
    leastAlike: (struct) => (struct.callbackId === undefined && struct.fields.length < 2 ? 0.7 : 0),
  });
  const subject = (struct: ApiStruct): Subject => subjectOf(struct, context);
  return [
    ...pairs.removed.map((each) => change("struct.removed", subject(each), `${kindOf(each)}, gone.`)),
    ...renames.flatMap(([old, now]) => [
      change("struct.renamed", subject(old), `probably renamed to ${now.name}.`, { before: old.name, after: now.name }),
      ...diffStruct(old, now, context),
    ]),
    ...pairs.added.map((each) => change("struct.added", subject(each), `${kindOf(each)}, new.`)),
    ...pairs.both.flatMap(([old, now]) => diffStruct(old, now, context)),
  ];
}

function diffStruct(old: ApiStruct, now: ApiStruct, context: DiffContext): Change[] {
  const subject = subjectOf(now, context);
  const fields = pairByKey(old.fields, now.fields, keyOf);
  const fieldRenames = takeRenames(fields, {
    nameOf: ({ name }) => name,
    fingerprint: (field) => JSON.stringify([context.before.canonical(field.type), places(old, now, field)]),
    leastAlike: () => (context.compare.headerOnlyFacts ? 0 : 0.5),
  });
  const newNames = new Map(fieldRenames.map(([before, after]) => [before.name, after.name]));
  const changes: Change[] = [...diffCallbackId(old, now, subject)];
  for (const [before, after] of fieldRenames) {
    const reason = `probably renamed: a result's '${fieldName(before.name)}' becomes '${fieldName(after.name)}'.`;
    changes.push(
      change("field.renamed", fieldSubject(subject, before), reason, { before: before.name, after: after.name }),
    );
  }
  const reserve = reservedUse(old.fields, now.fields, fields.added, context.before, context.after);
  changes.push(...diffFields(old, fields, reserve, subject, context));
  for (const [before, after] of pairByKey(old.methods ?? [], now.methods ?? [], (each) => each.flatName).both) {
    changes.push(...diffMethod(before, after, now.name, false, context, functionSubject(subject, after.name)));
  }
  changes.push(...diffFunctionsOf(old, now, subject));
  if (!context.compare.headerOnlyFacts) return changes;
  if ((old.isUnion ?? false) !== (now.isUnion ?? false)) {
    changes.push(change("struct.union", subject, now.isUnion ? "a union now." : "no union any more."));
  }
  // What is left of a reserve begins where the new fields end: nobody reads it.
  const followed = old.fields.filter((field) => field !== reserve?.before);
  changes.push(
    ...diffLayouts(
      old,
      now,
      subject,
      new Map(followed.map((field) => [placeOf(field), newNames.get(field.name) ?? placeOf(field)])),
    ),
  );
  const docs = [old, now].map((each) => JSON.stringify([each.doc, each.fields.map(({ name, doc }) => [name, doc])]));
  if (docs[0] !== docs[1] && sameFields(old, now)) {
    changes.push(change("struct.doc", subject, "its documentation changed.", context.changedText(old.doc, now.doc)));
  }
  return changes;
}

function diffCallbackId(old: ApiStruct, now: ApiStruct, subject: Subject): Change[] {
  if (old.callbackId === now.callbackId) return [];
  if (now.callbackId === undefined) {
    return [change("callback.no-longer", subject, `a plain struct now; it was callback ${old.callbackId}.`)];
  }
  if (old.callbackId === undefined) return [change("callback.became", subject, `callback ${now.callbackId} now.`)];
  const reason = "listeners wait for the old id and are never called.";
  return [change("callback.id", subject, reason, { before: String(old.callbackId), after: String(now.callbackId) })];
}

function diffFields(
  old: ApiStruct,
  fields: Pairs<ApiField>,
  reserve: ReservedUse | undefined,
  subject: Subject,
  context: DiffContext,
): Change[] {
  const changes = fields.removed.map((field) =>
    field === reserve?.before
      ? change("field.reserved-used", fieldSubject(subject, field), "the reserve is used up; nothing else moves.")
      : change("field.removed", fieldSubject(subject, field), "this field is gone.", { before: field.type }),
  );
  const isMeasured = context.compare.headerOnlyFacts || reserve !== undefined;
  for (const field of fields.added) {
    const reason = reserve
      ? `new, in what ${reserve.before.name} kept free: nothing else moves.`
      : isMeasured
        ? "a new field."
        : "a new field: the layout changes with it, which steam_api.json does not say.";
    const rule = isMeasured ? "field.added" : "field.added-unmeasured";
    changes.push(change(rule, fieldSubject(subject, field), reason, { after: declared(field.type, field.name) }));
  }
  for (const [before, after] of fields.both) {
    if (before === reserve?.before && reserve.after !== undefined) {
      const details = { before: before.type, after: after.type };
      changes.push(change("field.reserved-used", fieldSubject(subject, after), "smaller by the new fields.", details));
    } else changes.push(...diffField(before, after, fieldSubject(subject, after), context));
  }
  if (
    !context.compare.headerOnlyFacts &&
    fields.both.some(([before], index) => before !== fieldInOrder(old, fields, index))
  ) {
    changes.push(change("struct.layout", subject, "its fields changed places."));
  }
  return changes;
}

function diffField(before: ApiField, after: ApiField, subject: Subject, context: DiffContext): Change[] {
  if (before.bits !== after.bits) {
    const details = { before: `${before.bits ?? "all"} bits`, after: `${after.bits ?? "all"} bits` };
    return [change("field.type", subject, "another width.", details)];
  }
  const details = { before: before.type, after: after.type };
  switch (context.agreement(before.type, after.type)) {
    case "spelling":
      return [];
    case "canonical":
      return [change("field.type-spelling", subject, "the same type by another name.", details)];
    case "machine":
      return [change("field.type", subject, "of the same size, with another meaning.", details)];
    case "none":
      return [change("field.type", subject, "another type.", details)];
  }
}

function diffFunctionsOf(old: ApiStruct, now: ApiStruct, subject: Subject): Change[] {
  const { removed, added } = pairByKey(old.methods ?? [], now.methods ?? [], (each) => each.flatName);
  return [
    ...removed.map((each) =>
      change("method.removed", functionSubject(subject, each.name), "gone from the struct.", {
        before: signature(each),
      }),
    ),
    ...added.map((each) =>
      change("method.added", functionSubject(subject, each.name), "new in the struct.", { after: signature(each) }),
    ),
  ];
}

/** The n-th of the fields that both have, in the order of the old struct. */
function fieldInOrder(old: ApiStruct, { both }: Pairs<ApiField>, index: number): ApiField | undefined {
  const common = new Set(both.map(([before]) => before));
  return old.fields.filter((field) => common.has(field))[index];
}

/** Where a field is on each platform, by whichever side has it: a renamed field stays where it was. */
function places(old: ApiStruct, now: ApiStruct, field: ApiField): (number | undefined)[] {
  const { layout } = old.fields.includes(field) ? old : now;
  return Object.values(layout).map(({ offsets }) => offsets[placeOf(field)]);
}

/** What a layout calls the field: an anonymous record goes by the last part of its type's name. */
function placeOf({ name, type }: ApiField): string {
  return name || type.slice(type.lastIndexOf(":") + 1);
}

/** Records without a name are told apart by their type. */
function keyOf({ name, type }: ApiField): string {
  return name === "" ? type : name;
}

function sameFields(old: ApiStruct, now: ApiStruct): boolean {
  return old.fields.map(keyOf).join() === now.fields.map(keyOf).join();
}

function subjectOf(struct: ApiStruct, { scope }: DiffContext): Subject {
  return { audience: scope.ofType(struct.name), group: groups.structs, name: struct.name, location: struct.location };
}

function fieldSubject(subject: Subject, field: ApiField): Subject {
  return { ...subject, name: `${subject.name}::${placeOf(field)}` };
}

/** The flat functions of structs are for C; the packages read structs themselves. */
function functionSubject(subject: Subject, name: string): Subject {
  return { ...subject, name: `${subject.name}::${name}` };
}

function kindOf({ callbackId, isUnion }: ApiStruct): string {
  if (callbackId !== undefined) return `callback ${callbackId}`;
  return isUnion ? "union" : "struct";
}
