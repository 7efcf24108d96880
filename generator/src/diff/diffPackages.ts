// What users of the packages meet: two bound APIs, name by name in JavaScript's spelling. Roles, names and shapes are
// what the emitters read, so nothing is judged here that is not generated so.

import type { BoundApi } from "../classify/boundApi.js";
import type { ApiMethod, SourceLocation } from "../model/apiModel.js";
import { difference } from "./change.js";
import type { DiffContext } from "./context.js";
import { isEndMoved } from "./diffEnums.js";
import { type Call, type Item, packageSurface } from "./packageSurface.js";
import { pairByKey } from "./pairs.js";
import type { Difference } from "./report.js";
import type { PackageRule } from "./rules.js";
import { signature } from "./signature.js";

export function diffPackages(before: BoundApi, after: BoundApi, context: DiffContext): Difference[] {
  const old = packageSurface(before, new Set());
  const now = packageSurface(after, membersBehindTheLast(before, after));
  const groups = [...new Set([...now.keys(), ...old.keys()])];
  const undecided = new Set(after.undecided);
  return groups.flatMap((group) =>
    new GroupDiff(group, undecided, context).compare(old.get(group) ?? [], now.get(group) ?? []),
  );
}

class GroupDiff {
  readonly #group: string;
  readonly #undecided: ReadonlySet<string>;
  readonly #context: DiffContext;

  constructor(group: string, undecided: ReadonlySet<string>, context: DiffContext) {
    this.#group = group;
    this.#undecided = undecided;
    this.#context = context;
  }

  compare(before: readonly Item[], after: readonly Item[]): Difference[] {
    const pairs = pairByKey(before, after, ({ key }) => key);
    return [
      ...pairs.removed.map((each) =>
        this.#undecided.has(each.key)
          ? this.#say("package.undecided", each, "what it becomes is open: its overrides do not fit this SDK.")
          : this.#say("package.removed", each, "gone.", each.call && { before: shown(each.call) }),
      ),
      ...pairs.added.map((each) => this.#say("package.added", each, "new.", each.call && { after: shown(each.call) })),
      ...pairs.both.flatMap(([old, now]) => this.#both(old, now)),
    ];
  }

  #both(old: Item, now: Item): Difference[] {
    const found: Difference[] = [];
    if (old.name !== now.name) {
      found.push(this.#say("package.renamed", now, "has another name.", { before: old.name, after: now.name }));
    }
    for (const [index, [text, reason, rule = "package.changed"]] of now.traits.entries()) {
      const was = old.traits[index]?.[0];
      if (was !== undefined && was !== text) found.push(this.#say(rule, now, reason, { before: was, after: text }));
    }
    if (old.call && now.call) found.push(...this.#calls(old.call, now.call, now));
    const isKnown = found.some(({ rule }) => rule === "package.changed");
    if (!isKnown && old.source && now.source && callsDiffer(old.source, now.source, this.#context)) {
      const details = { before: signature(old.source), after: signature(now.source) };
      found.push(
        now.call
          ? this.#say("package.library", now, "the library's function takes or returns something else.", details)
          : this.#say("package.by-hand", now, "written by hand for another declaration: see what it becomes.", details),
      );
    }
    if (this.#context.compare.headerOnlyFacts && old.doc !== now.doc) {
      found.push(
        this.#say("package.doc", now, "its documentation changed.", this.#context.changedText(old.doc, now.doc)),
      );
    }
    return [...found, ...this.compare(old.inside ?? [], now.inside ?? [])];
  }

  #calls(old: Call, now: Call, item: Item): Difference[] {
    const details = { before: shown(old), after: shown(now) };
    const parts = [...inputParts(old, now, this.#context.compare.headerOnlyFacts), ...resultParts(old, now)];
    const judged = (["package.changed", "package.widened", "package.parameter-renamed"] as const).flatMap((rule) => {
      const own = parts.filter((each) => each.rule === rule).map(({ what }) => what);
      return own.length === 0 ? [] : [this.#say(rule, item, `${own.join("; ")}.`, details)];
    });
    // What is broken need not be told to be wider, too.
    return judged.slice(0, judged[0]?.rule === "package.changed" ? 1 : undefined);
  }

  #say(rule: PackageRule, { name, location }: Item, reason: string, details = {}): Difference {
    return difference(rule, { group: this.#group, name, location: location ?? nowhere }, reason, details);
  }
}

interface Part {
  rule: "package.changed" | "package.widened" | "package.parameter-renamed";
  what: string;
}

const changed = (what: string): Part => ({ rule: "package.changed", what });
const widened = (what: string): Part => ({ rule: "package.widened", what });

function inputParts({ inputs: old }: Call, { inputs: now }: Call, withDefaults: boolean): Part[] {
  const [names, newNames] = [old, now].map((inputs) => inputs.map(({ name }) => name)) as [string[], string[]];
  const lost = names.filter((name) => !newNames.includes(name));
  const gained = now.filter(({ name }) => !names.includes(name));
  if (old.length !== now.length) {
    const isWider = lost.length === 0 && gained.every(({ isOptional }) => isOptional);
    const said = gained.map(({ name, type }) => `${name}: ${type}`).join(", ");
    if (isWider && names.every((name, index) => name === newNames[index]))
      return [widened(`may also be given ${said}`)];
    return [
      ...(lost.length > 0 ? [changed(`lost ${lost.join(", ")}`)] : []),
      ...(gained.length > 0 ? [changed(`gained ${said}`)] : []),
      ...(lost.length + gained.length === 0 ? [changed("its parameters are others")] : []),
    ];
  }
  if (lost.length + gained.length === 0 && names.join() !== newNames.join())
    return [changed("its parameters changed places")];
  return old.flatMap((was, index): Part[] => {
    const is = now[index] as Call["inputs"][number];
    const parts: Part[] = [];
    if (was.type !== is.type) parts.push(changed(`${is.name} is ${is.type}, was ${was.type}`));
    if (was.name !== is.name)
      parts.push({ rule: "package.parameter-renamed", what: `${was.name} is called ${is.name}` });
    if (!withDefaults) return parts;
    if (was.isOptional && !is.isOptional) parts.push(changed(`${is.name} must be given`));
    else if (!was.isOptional && is.isOptional) parts.push(widened(`${is.name} may be left out`));
    else if (was.default !== is.default)
      parts.push(changed(`${is.name} is ${is.default} when left out, was ${was.default}`));
    return parts;
  });
}

function resultParts(old: Call, now: Call): Part[] {
  if (old.isPromise !== now.isPromise) return [changed(now.isPromise ? "returns a promise" : "returns no promise")];
  const isKept = old.result.every(({ key, type }) => now.result.some((each) => each.key === key && each.type === type));
  const isLonger = now.result.length > old.result.length;
  const parts: Part[] = [];
  // A key more is one more to read; a value that becomes an object, or a first value, is something else.
  if (!isKept || (isLonger && old.result.length < 2)) parts.push(changed("returns something else"));
  else if (isLonger) parts.push(widened("returns more"));
  if (old.isNullable !== now.isNullable) {
    parts.push(now.isNullable ? changed("may return null") : widened("never returns null"));
  }
  return parts;
}

/** The C++ call, by what the machine sees of it. */
function callsDiffer(old: ApiMethod, now: ApiMethod, { agreement }: DiffContext): boolean {
  const types = ({ returnType, params }: ApiMethod): string[] => [returnType, ...params.map(({ type }) => type)];
  const [before, after] = [types(old), types(now)];
  return (
    before.length !== after.length || before.some((type, index) => agreement(type, after[index] as string) === "none")
  );
}

/** `(thing: number, flags?: number): { width: number; height: number } | null` */
function shown({ inputs, result, isNullable, isPromise }: Call): string {
  const given = inputs.map(({ name, type, isOptional }) => `${name}${isOptional ? "?" : ""}: ${type}`);
  const [first, ...rest] = result;
  const object = `{ ${result.map(({ key, type }) => `${key}: ${type}`).join("; ")} }`;
  const type = first === undefined ? "void" : rest.length === 0 ? first.type : object;
  return `(${given.join(", ")}): ${isPromise ? `Promise<${type}>` : type}${isNullable ? " | null" : ""}`;
}

/** Members that count the others: `k_EThingCount` moves whenever one is added. */
function membersBehindTheLast(before: BoundApi, after: BoundApi): Set<string> {
  const pairs = pairByKey(before.enums, after.enums, ({ name }) => name);
  return new Set(
    pairs.both.flatMap(([old, now]) =>
      now.source.values
        .filter((member) => isEndMoved(old.source, now.source, member))
        .map(({ name }) => `${now.name}::${name}`),
    ),
  );
}

const nowhere: SourceLocation = { file: "", line: 0 };
