// Interfaces: their versions, accessors, methods, and the order of the methods in the vtable.
import type { ApiInterface, ApiMethod, ApiModel } from "../model/apiModel.js";
import { versionMacro } from "../model/sdkNames.js";
import { change, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import { diffCall } from "./diffParams.js";
import { diffVtable, type Hidden } from "./diffVtable.js";
import { pairByKey, takeRenames } from "./pairs.js";
import type { Change } from "./report.js";
import { signature } from "./signature.js";

export function diffInterfaces(before: ApiModel, after: ApiModel, context: DiffContext): Change[] {
  const pairs = pairByKey(before.interfaces.map(withVersion(before)), after.interfaces.map(withVersion(after)), nameOf);
  const [hiddenBefore, hiddenAfter] = [before, after].map(({ shape }) => shape?.hidden) as [Hidden, Hidden];
  return [
    ...pairs.removed.map((each) =>
      change("interface.removed", subjectOf(each, context), `gone with its ${counted(each.methods.length, "method")}.`),
    ),
    ...pairs.added.map((each) =>
      change("interface.added", subjectOf(each, context), `new, with ${counted(each.methods.length, "method")}.`),
    ),
    ...pairs.both.flatMap(([old, now]) => [
      ...diffInterface(old, now, context),
      ...diffVtable(
        { api: old, hidden: hiddenBefore },
        { api: now, hidden: hiddenAfter },
        old.versionString !== now.versionString,
        subjectOf(now, context),
        context,
      ),
    ]),
  ];
}

/** An interface that no accessor returns has its version in a macro of its name. */
function withVersion({ constants }: ApiModel): (api: ApiInterface) => ApiInterface {
  return (api) => {
    const macro = versionMacro(api.name);
    const version = api.versionString ?? constants.find(({ name }) => name === macro)?.value;
    return typeof version === "string" ? { ...api, versionString: version } : api;
  };
}

function nameOf({ name }: ApiInterface): string {
  return name;
}

function diffInterface(old: ApiInterface, now: ApiInterface, context: DiffContext): Change[] {
  const subject = subjectOf(now, context);
  const isNewVersion = old.versionString !== now.versionString;
  const changes: Change[] = [];
  if (isNewVersion) {
    const reason =
      "a library answers only to the version of its own SDK: programs built for the other one do not start with it.";
    changes.push(
      change("interface.version", subject, reason, {
        before: old.versionString ?? "none",
        after: now.versionString ?? "none",
      }),
    );
  }
  changes.push(...diffAccessors(old, now, isNewVersion, subject), ...diffMethods(old, now, context));
  if (context.compare.headerOnlyFacts && old.doc !== now.doc) {
    changes.push(change("interface.doc", subject, "its documentation changed.", context.changedText(old.doc, now.doc)));
  }
  return changes;
}

function diffAccessors(old: ApiInterface, now: ApiInterface, isNewVersion: boolean, subject: Subject): Change[] {
  const pairs = pairByKey(old.accessors, now.accessors, (each) => `${each.kind} ${each.name}`);
  const named = (name: string): Subject => ({ ...subject, name: `${subject.name} by ${name}` });
  return [
    ...pairs.removed.map((each) => change("accessor.removed", named(each.name), "this accessor is gone.")),
    ...pairs.added.map((each) => change("accessor.added", named(each.name), `a new accessor, ${each.kind}.`)),
    // A new version brings a new export by definition; only on its own it is worth a word.
    ...pairs.both
      .filter(([before, after]) => !isNewVersion && before.flatName !== after.flatName)
      .map(([before, after]) =>
        change("accessor.renamed", named(after.name), "another export, though the version is the same.", {
          before: before.flatName,
          after: after.flatName,
        }),
      ),
  ];
}

function diffMethods(old: ApiInterface, now: ApiInterface, context: DiffContext): Change[] {
  const subject = (method: ApiMethod): Subject => methodSubject(now.name, method, context);
  const pairs = pairByKey(old.methods, now.methods, (method) => method.flatName);
  const renames = takeRenames(pairs, {
    nameOf: (method) => method.name,
    fingerprint: (method) => signature({ ...method, params: method.params.map((param) => ({ ...param, name: "" })) }),
    // Many methods take nothing and return a bool; few share all of a long signature.
    leastAlike: (before, after) => (before.params.length === 0 ? 0.6 : sameNames(before, after) ? 0.4 : 0.6),
  });
  const isNewVersion = old.versionString !== now.versionString;
  return [
    ...pairs.removed.map((method) =>
      change("method.removed", subject(method), "gone from the interface.", { before: signature(method) }),
    ),
    ...renames.map(([before, after]) =>
      change("method.renamed", subject(before), `probably renamed to ${after.name}: same signature.`, {
        before: before.flatName,
        after: after.flatName,
      }),
    ),
    ...pairs.added.map((method) =>
      change("method.added", subject(method), "new in the interface.", { after: signature(method) }),
    ),
    ...pairs.both.flatMap(([before, after]) => diffMethod(before, after, now.name, isNewVersion, context)),
  ];
}

/** Also for the flat functions of structs, whose `owner` is the struct. */
export function diffMethod(
  before: ApiMethod,
  after: ApiMethod,
  owner: string,
  isNewVersion: boolean,
  context: DiffContext,
  subject: Subject = methodSubject(owner, after, context),
): Change[] {
  const guard = "the accessor of the new interface version keeps the libraries apart";
  const link = { stillLinks: true, ...(isNewVersion ? { guard } : {}) };
  const changes = diffCall({ before, after, subject, link }, context);
  if (before.callResult !== after.callResult) {
    const details = { before: before.callResult ?? "none", after: after.callResult ?? "none" };
    changes.push(change("method.call-result", subject, "its promise resolves to another struct.", details));
  }
  if (before.callback !== after.callback) {
    const details = { before: before.callback ?? "none", after: after.callback ?? "none" };
    changes.push(change("method.callback", subject, "the header names another callback for it.", details));
  }
  if (!context.compare.headerOnlyFacts) return changes;
  if (before.inline !== after.inline) {
    const reason = after.inline ? "a helper of the header now, not in the vtable." : "in the vtable now.";
    changes.push(change("method.inline", subject, reason));
  }
  if (before.doc !== after.doc)
    changes.push(
      change("method.doc", subject, "its documentation changed.", context.changedText(before.doc, after.doc)),
    );
  return changes;
}

function sameNames(a: ApiMethod, b: ApiMethod): boolean {
  return a.params.map(({ name }) => name).join() === b.params.map(({ name }) => name).join();
}

function subjectOf(api: ApiInterface, { scope }: DiffContext): Subject {
  return { audience: scope.ofInterface(api.name), group: api.name, name: api.name, location: api.location };
}

function methodSubject(owner: string, method: ApiMethod, { scope }: DiffContext): Subject {
  const name = `${owner}::${method.name}`;
  return { audience: scope.ofInterface(owner), group: owner, name, location: method.location };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
