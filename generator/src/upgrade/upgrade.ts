// From an SDK's zip to changed packages: import, parse, compare, check, generate, changeset. All of it or nothing.

import { handWrittenSources } from "../catalogue/handWritten.js";
import { writeChangeset } from "../changesets/writeChangeset.js";
import { classify, tryClassify } from "../classify/classify.js";
import type { ComparedSdk } from "../diff/comparedSdk.js";
import { diffSdks } from "../diff/diffSdks.js";
import type { DiffReport } from "../diff/report.js";
import { generate } from "../main.js";
import type { ApiModel } from "../model/apiModel.js";
import { ProblemError } from "../model/problems.js";
import type { WriteReport } from "../output/writeFiles.js";
import type { Overrides } from "../overrides/overrides.js";
import { overridesOf, ownOverrideTexts } from "../overrides/overridesOf.js";
import { repositoryRoot } from "../packageRoot.js";
import { comparedHeaders } from "../sdks/comparedSdkFrom.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { knownModels } from "../sdks/knownModels.js";
import { inTransaction, type Transaction } from "../transaction/transaction.js";
import { loadWords } from "../words/loadWords.js";
import { type AcquiredSdk, acquireSdk } from "./acquireSdk.js";
import { carryOver } from "./carryOver.js";
import { type ChangedTexts, changedTexts, keepTexts, sdkHere } from "./changedTexts.js";
import { type FollowUps, followUps } from "./followUps.js";
import { type OpenQuestions, openQuestions } from "./openQuestions.js";
import type { Progress } from "./progress.js";
import { uncommitted } from "./uncommitted.js";
import { verifyShipped } from "./verifyShipped.js";

export interface UpgradeOptions {
  /** The version to import it as, where the SDK does not say. */
  as?: string;
  /** Whether overrides that a rename broke are carried over to the new names. */
  fix?: boolean;
  progress: Progress;
  /** Gets what was done about an earlier command that had been killed. */
  warn: (message: string) => void;
}

/** `shipped`: how the SDK's libraries and description agree with its headers. `moved`: overrides that a rename broke, as they are or would be carried over. */
export type UpgradeResult = {
  sdk: AcquiredSdk;
  shipped: string[];
  diff: DiffReport;
  texts: ChangedTexts;
  moved: string[];
} & (
  | { kind: "done"; written: WriteReport; changeset: string; followUps: FollowUps }
  /** Nothing was changed: these have to be answered first. */
  | { kind: "open"; questions: OpenQuestions; fix: boolean }
);

/** @throws Error when any step fails; the working tree is then as it was */
export function upgrade(source: string, options: UpgradeOptions): Promise<UpgradeResult> {
  const command = `headwater upgrade ${source}`;
  return inTransaction({ root: repositoryRoot, command, warn: options.warn }, (transaction) =>
    run(source, options, transaction),
  );
}

async function run(
  source: string,
  { progress, as, fix = false }: UpgradeOptions,
  transaction: Transaction,
): Promise<UpgradeResult> {
  const current = currentSdk();
  const sdk = await progress.step("finding the SDK", () => acquireSdk(source, as, transaction));
  const { version } = sdk;
  if (version === current) {
    throw new Error(`The packages are generated for SDK ${version} already. For other changes: npm run generate.`);
  }
  const models = await progress.step("reading headers", () => modelsOf(current, sdk));
  const { taken } = models;
  const { files, moved } = carryOver(neighbour(models), models.after, ownOverrideTexts());
  const overridesFor = (each: string) => overridesOf(each, files);
  const overrides = overridesFor(version);
  const diff = await progress.step("comparing", () => compare(models, overridesFor));
  const texts = await progress.step("comparing texts", () => changedTexts(sdkHere(models.before), taken));
  const shipped = await progress.step("checking libraries", () =>
    verifyShipped(sdk.shipped ?? new Map(), models.after, tryClassify(models.after, overrides).api),
  );
  const questions = await progress.step("checking overrides", () => questionsOf(models.after, overrides));
  if (questions !== undefined || (moved.length > 0 && !fix)) {
    transaction.discard();
    return {
      kind: "open",
      sdk,
      shipped,
      diff,
      texts,
      moved,
      fix,
      questions: questions ?? { stale: [], missing: [], yaml: "" },
    };
  }
  for (const [path, text] of files) transaction.write(path, text);
  keepTexts(taken, transaction);
  const written = await progress.step("generating", () =>
    generate({ sdkVersion: version, transaction, overrides: files }, models.known),
  );
  // A change of SDK is always released: the packages load another library.
  const sources = handWrittenSources();
  const changeset = writeChangeset(diff, sources, transaction);
  // Overrides are what is mended before an upgrade.
  const dirty = uncommitted(repositoryRoot, transaction.paths).filter((path) => !files.has(path));
  if (dirty.length > 0) {
    const shown = dirty.length > 5 ? [...dirty.slice(0, 4), `${dirty.length - 4} more`] : dirty;
    throw new Error(
      `Files that the upgrade changes have changes of yours that are not committed: ${shown.join(", ")}. ` +
        "Commit them, or set them aside (git stash), and run the same command again. Nothing was changed.",
    );
  }
  const { before, after } = models;
  const left = followUps(before, after, diff, { overrides, words: loadWords().words, sources });
  return { kind: "done", sdk, shipped, diff, texts, moved, written, changeset, followUps: left };
}

interface Models {
  known: ApiModel[];
  before: ApiModel;
  after: ApiModel;
  /** The same as `after`, with what the SDK says itself as far as it is known. */
  taken: ComparedSdk;
}

function modelsOf(current: string, { version, headers }: AcquiredSdk): Models {
  const read = headers && comparedHeaders(headers, version);
  const known = knownModels(version, read?.model);
  const find = (sdkVersion: string): ApiModel => {
    const model = known.find((each) => each.sdkVersion === sdkVersion);
    if (model !== undefined) return model;
    throw new Error(
      `The packages are generated for SDK ${current}, of which there are neither headers nor a model to compare with. ` +
        `Import it: headwater sdk import <zip of ${current}>.`,
    );
  };
  const after = find(version);
  return { known, before: find(current), after, taken: read ?? sdkHere(after) };
}

/** The SDK next to the new one, which the overrides fit: the one before it, if there is one. */
function neighbour({ known, after }: Models): ApiModel {
  const at = known.indexOf(after);
  return known[at - 1] ?? known[at + 1] ?? after;
}

function compare({ before, after }: Models, overridesFor: (sdkVersion: string) => Overrides): DiffReport {
  const side = (model: ApiModel) => ({ model, origin: "headers" }) as const;
  return diffSdks(side(before), side(after), { overridesOf: overridesFor });
}

function questionsOf(model: ApiModel, overrides: Overrides): OpenQuestions | undefined {
  try {
    classify(model, overrides);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return openQuestions(error);
    throw error;
  }
}
