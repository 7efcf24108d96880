// Two signatures under one flat name: what became of the call, and of each parameter that is still the same one.
import type { ApiMethod, ApiParam } from "../model/apiModel.js";
import { change, type Subject } from "./change.js";
import type { DiffContext } from "./context.js";
import type { Change } from "./report.js";
import { declared, signature } from "./signature.js";

type Call = Pick<ApiMethod, "name" | "returnType" | "params">;

export interface CallChange {
  before: Call;
  after: Call;
  subject: Subject;
  /** How the library exports it: what still links is more dangerous than what does not. */
  link: { stillLinks: boolean; guard?: string };
}

/** What differs to the machine is one change of the call; what only reads differently is told parameter by parameter. */
export function diffCall(call: CallChange, context: DiffContext): Change[] {
  const { before, after } = call;
  const parts = [...returnParts(call, context), ...paramParts(before.params, after.params, context)];
  if (parts.some(({ breaksCall }) => breaksCall)) return [signatureChange(call, parts)];
  const changes = parts.map(({ text, isSpelling }) =>
    change(isSpelling ? "method.type-spelling" : "method.types", call.subject, text, {
      before: signature(before),
      after: signature(after),
    }),
  );
  const pairs = before.params.map((param, index): [ApiParam, ApiParam] => [param, after.params[index] as ApiParam]);
  return [...changes, ...pairs.flatMap(([old, now]) => diffParam(old, now, call, context))];
}

interface Part {
  text: string;
  breaksCall: boolean;
  isSpelling?: boolean;
}

function signatureChange({ before, after, subject, link }: CallChange, parts: readonly Part[]): Change {
  const what = parts.map(({ text }) => text).join("; ");
  const consequence = !link.stillLinks
    ? "callers no longer compile"
    : `it still links under the same name${link.guard ? `, but ${link.guard}` : ", and nothing else tells the two apart"}`;
  const made = change("method.signature", subject, `${what}: ${consequence}.`, {
    before: signature(before),
    after: signature(after),
  });
  if (link.stillLinks) return made;
  const { danger: _, ...safe } = made;
  return safe;
}

function returnParts({ before, after }: CallChange, context: DiffContext): Part[] {
  const how = context.agreement(before.returnType, after.returnType);
  if (how === "spelling") return [];
  const text = `returns ${after.returnType} instead of ${before.returnType}`;
  return [{ text, breaksCall: how === "none", isSpelling: how === "canonical" }];
}

function paramParts(before: ApiParam[], after: ApiParam[], context: DiffContext): Part[] {
  const names = (params: ApiParam[]): string => params.map(({ name }) => name).join(" ");
  const isReordered =
    names(before) !== names(after) &&
    names(byName(before)) === names(byName(after)) &&
    new Set(before.map(({ name }) => name)).size === before.length;
  if (isReordered) return [{ text: `its parameters changed places`, breaksCall: true }];
  // As many parameters as before may still be one less and another one more.
  const kept = commonParams(before, after, context);
  const inPlace = before.filter(({ name }, index) => after[index]?.name === name).length;
  const found = kept.filter(([old, now]) => old.name === now.name).length;
  if (before.length !== after.length || found > inPlace) return alignedParts(before, after, kept, context);
  return before.flatMap((old, index) => {
    const now = after[index] as ApiParam;
    const how = context.agreement(old.type, now.type);
    if (how === "spelling") return [];
    const text = `parameter ${now.name} is ${now.type}, was ${declaredIfRenamed(old, now)}`;
    return [{ text, breaksCall: how === "none", isSpelling: how === "canonical" }];
  });
}

function declaredIfRenamed(old: ApiParam, now: ApiParam): string {
  return old.name === now.name ? old.type : declared(old.type, old.name);
}

function byName(params: ApiParam[]): ApiParam[] {
  return [...params].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of lists that no longer match place by place: which parameters are new or gone, and which of the others changed. */
function alignedParts(
  before: ApiParam[],
  after: ApiParam[],
  kept: readonly [ApiParam, ApiParam][],
  context: DiffContext,
): Part[] {
  const lost = before.filter((param) => !kept.some(([old]) => old === param));
  const gained = after.filter((param) => !kept.some(([, now]) => now === param));
  const list = (params: ApiParam[]): string => params.map(withDefault).join(", ");
  const parts: Part[] = [];
  if (gained.length > 0) parts.push({ text: `gained ${list(gained)}`, breaksCall: true });
  if (lost.length > 0) parts.push({ text: `lost ${list(lost)}`, breaksCall: true });
  for (const [old, now] of kept) {
    if (context.agreement(old.type, now.type) === "none") {
      parts.push({ text: `parameter ${now.name} is ${now.type}, was ${old.type}`, breaksCall: true });
    }
  }
  return parts;
}

function withDefault({ type, name, default: value }: ApiParam): string {
  return `${declared(type, name)}${value === undefined ? "" : ` = ${value}`}`;
}

/** The longest run of parameters that both have in this order, a name counting more than a type. */
function commonParams(before: ApiParam[], after: ApiParam[], context: DiffContext): [ApiParam, ApiParam][] {
  const score = (old: ApiParam, now: ApiParam): number =>
    old.name === now.name ? 3 : context.agreement(old.type, now.type) === "spelling" ? 1 : 0;
  const best: number[][] = Array.from({ length: before.length + 1 }, () => Array(after.length + 1).fill(0) as number[]);
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const matched = score(before[i] as ApiParam, after[j] as ApiParam);
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), matched > 0 ? matched + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: [ApiParam, ApiParam][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const [old, now] = [before[i] as ApiParam, after[j] as ApiParam];
    const matched = score(old, now);
    if (matched > 0 && at(i, j) === matched + at(i + 1, j + 1)) {
      pairs.push([old, now]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/** One parameter whose type is, to the machine, what it was. */
function diffParam(old: ApiParam, now: ApiParam, { subject }: CallChange, context: DiffContext): Change[] {
  const own: Subject = { ...subject, name: `${subject.name}(${now.name})` };
  const changes: Change[] = [];
  if (old.name !== now.name) {
    const reason = "callers pass it by position, so its name changes nothing for them.";
    changes.push(change("parameter.renamed", own, reason, { before: old.name, after: now.name }));
  }
  if (context.compare.headerOnlyFacts) changes.push(...diffDefault(old, now, own));
  const annotations = [old, now].map(({ attributes: { desc: _, ...rest } }) => JSON.stringify(sorted(rest)));
  if (annotations[0] !== annotations[1]) {
    const reason = "its annotations changed: see whether the role they lead to is still right.";
    changes.push(change("parameter.annotations", own, reason, shownAnnotations(old, now)));
  }
  if (context.compare.headerOnlyFacts && old.attributes["desc"] !== now.attributes["desc"]) {
    changes.push(
      change(
        "method.doc",
        own,
        "its description changed.",
        context.changedText(old.attributes["desc"], now.attributes["desc"]),
      ),
    );
  }
  return changes;
}

function diffDefault(old: ApiParam, now: ApiParam, own: Subject): Change[] {
  if (defaultValue(old) === defaultValue(now)) return [];
  if (now.default === undefined) {
    return [change("parameter.default-removed", own, `it was ${old.default} when left out and must be given now.`)];
  }
  if (old.default === undefined) {
    return [change("parameter.default-added", own, `it may be left out and is ${now.default} then.`)];
  }
  const reason = "calls that leave it out pass another value.";
  return [change("parameter.default-changed", own, reason, { before: old.default, after: now.default })];
}

/** What is passed, however it is spelled: `NULL`, `nullptr` and `0` for a pointer; `0.f` and `0.0f`. */
function defaultValue({ type, default: text }: ApiParam): string | undefined {
  if (text === undefined) return undefined;
  if (/[*)]\s*(?:const)?$/.test(type) && /^(?:NULL|nullptr|0)$/.test(text)) return "null";
  return /^-?(?:\d+\.?\d*|\.\d+)f?$/.test(text) ? String(Number.parseFloat(text)) : text;
}

function shownAnnotations(old: ApiParam, now: ApiParam): { before: string; after: string } {
  const shown = ({ attributes: { desc: _, ...rest } }: ApiParam): string =>
    Object.entries(rest)
      .map(([key, value]) => (value === "" ? key : `${key}(${value})`))
      .join(" ") || "none";
  return { before: shown(old), after: shown(now) };
}

function sorted(record: Record<string, string>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
