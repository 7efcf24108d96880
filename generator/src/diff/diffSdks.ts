// Two SDKs in, one report out: of the models what the library changed, of the bound APIs what the packages do. Pure; the parts are in diff*.ts, the policy in rules.ts.

import type { BoundApi } from "../classify/boundApi.js";
import { tryClassify } from "../classify/classify.js";
import type { ApiModel } from "../model/apiModel.js";
import { asCalled } from "../model/flatType.js";
import { inOwnWords } from "../model/ownWords.js";
import type { Overrides } from "../overrides/overrides.js";
import { describedBySteamApiJson } from "../steamApiJson/describedBySteamApiJson.js";
import { groups } from "./change.js";
import { byDigests, type ComparedSdk, notCompared, speakAlike } from "./comparedSdk.js";
import { type DiffContext, diffContext } from "./context.js";
import { diffConstants } from "./diffConstants.js";
import { diffEnums } from "./diffEnums.js";
import { diffFunctions } from "./diffFunctions.js";
import { diffInlineCode } from "./diffInlineCode.js";
import { diffInterfaces } from "./diffInterfaces.js";
import { diffPackages } from "./diffPackages.js";
import { diffStructs } from "./diffStructs.js";
import { diffTypedefs } from "./diffTypedefs.js";
import type { Change, Difference, DiffReport, DiffSide } from "./report.js";
import { Scope } from "./scope.js";
import { verdictOf } from "./verdict.js";

export interface DiffOptions {
  /** What the overrides say of an SDK: they make of it what users of the packages meet. */
  overridesOf(sdkVersion: string): Overrides;
  /** Models made from headers, to place what a steam_api.json names without saying where it stands. */
  known?: readonly ApiModel[];
}

export function diffSdks(from: ComparedSdk, to: ComparedSdk, options: DiffOptions): DiffReport {
  const [a, b] = inCommonTerms(...inCommonWords(called(from), called(to)));
  // Of an SDK that nobody has looked at yet, as far as the overrides go.
  const [before, after] = [a, b].map(({ model }) => boundBy(options, model)) as [BoundApi, BoundApi];
  const scope = new Scope([a.model, b.model], options.known ?? [], [before, after]);
  const context = diffContext(a, b, scope);
  const changes = changesOf(a, b, context);
  const packages = inOrderOfSeverity(diffPackages(before, after, context));
  return {
    schema: 2,
    from: sideOf(from),
    to: sideOf(to),
    verdict: verdictOf(packages),
    packages,
    overall: verdictOf(changes),
    changes,
    notCompared: notCompared(from, to),
  };
}

/** Of the libraries alone, as `DiffReport.changes` has them. */
export function diffLibraries(from: ComparedSdk, to: ComparedSdk): Change[] {
  const [a, b] = inCommonTerms(...inCommonWords(called(from), called(to)));
  return changesOf(a, b, diffContext(a, b, new Scope([a.model, b.model], [], [])));
}

function changesOf(from: ComparedSdk, to: ComparedSdk, context: DiffContext): Change[] {
  const [a, b] = [from.model, to.model];
  return inReadingOrder([
    ...diffInterfaces(a, b, context),
    ...diffStructs(a.structs, b.structs, context),
    ...diffEnums(a.enums, b.enums, context),
    ...diffConstants(a.constants, b.constants, context),
    ...diffFunctions(a.functions, b.functions, context),
    ...diffTypedefs(a.typedefs, b.typedefs, context),
    ...(from.inlineCode && to.inlineCode ? diffInlineCode(from.inlineCode, to.inlineCode, b, context) : []),
  ]);
}

/** What programs and library agree on are the types of the flat functions, not those of the C++ methods behind them. */
function called(side: ComparedSdk): ComparedSdk {
  const model = calledModels.get(side.model) ?? asCalled(side.model);
  calledModels.set(side.model, model);
  return { ...side, model };
}
const calledModels = new WeakMap<ApiModel, ApiModel>();

/** What only one side says, or what each says in words of its own, is no change. */
function inCommonWords(a: ComparedSdk, b: ComparedSdk): [ComparedSdk, ComparedSdk] {
  const digested = byDigests(a, b);
  if (digested !== undefined) return digested;
  if (speakAlike(a, b)) return [a, b];
  const silent = (side: ComparedSdk): ComparedSdk => ({ ...side, model: inOwnWords(side.model, new Map()) });
  return [silent(a), silent(b)];
}

/** Beside a steam_api.json, headers are reduced to what such a file describes: the rest is not known to be missing. */
function inCommonTerms(a: ComparedSdk, b: ComparedSdk): [ComparedSdk, ComparedSdk] {
  if (a.origin === b.origin) return [a, b];
  const reduce = (side: ComparedSdk, other: ComparedSdk): ComparedSdk =>
    side.origin === "headers" ? { ...side, model: describedBySteamApiJson(side.model, other.model) } : side;
  return [reduce(a, b), reduce(b, a)];
}

/** What the overrides make of a model: an SDK is compared with the one before and the one behind it. */
const bound = new WeakMap<DiffOptions, WeakMap<ApiModel, BoundApi>>();

function boundBy(options: DiffOptions, model: ApiModel): BoundApi {
  const known = bound.get(options) ?? new WeakMap<ApiModel, BoundApi>();
  bound.set(options, known);
  const api = known.get(model) ?? tryClassify(model, options.overridesOf(model.sdkVersion)).api;
  known.set(model, api);
  return api;
}

function sideOf({ model, origin }: ComparedSdk): DiffSide {
  return { sdkVersion: model.sdkVersion, origin };
}

const severities = ["breaking", "additive", "cosmetic"];
const headings: readonly string[] = Object.values(groups);

/** Server side first; interfaces before the headings; in a group the worst first, otherwise as the headers have it. */
function inReadingOrder(changes: readonly Change[]): Change[] {
  const groupOrder = [...new Set(changes.map((each) => each.group))].sort(
    (a, b) => headings.indexOf(a) - headings.indexOf(b),
  );
  const rank = (each: Change): number[] => [
    each.audience === "server" ? 0 : 1,
    groupOrder.indexOf(each.group),
    each.danger ? 0 : 1,
    severities.indexOf(each.severity),
  ];
  return [...changes].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
  });
}

/** By group, in each the worst first. */
function inOrderOfSeverity(differences: readonly Difference[]): Difference[] {
  const groups = [...new Set(differences.map(({ group }) => group))];
  return groups.flatMap((group) =>
    severities.flatMap((severity) => differences.filter((each) => each.group === group && each.severity === severity)),
  );
}
