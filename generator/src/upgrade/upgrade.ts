// From an SDK's zip to changed packages: import, parse, compare, check, generate, changeset. All of it or nothing.

import { writeChangeset } from "../changesets/writeChangeset.js";
import { classify } from "../classify/classify.js";
import { diffSdks } from "../diff/diffSdks.js";
import type { DiffReport } from "../diff/report.js";
import { generate } from "../main.js";
import type { ApiModel } from "../model/apiModel.js";
import { ProblemError } from "../model/problems.js";
import type { WriteReport } from "../output/writeFiles.js";
import type { Overrides } from "../overrides/overrides.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { repositoryRoot } from "../packageRoot.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { knownModels } from "../sdks/knownModels.js";
import { inTransaction, type Transaction } from "../transaction/transaction.js";
import { type AcquiredSdk, acquireSdk } from "./acquireSdk.js";
import { type OpenQuestions, openQuestions } from "./openQuestions.js";
import type { Progress } from "./progress.js";

export interface UpgradeOptions {
  /** The version to import it as, where the SDK does not say. */
  as?: string;
  progress: Progress;
  /** Gets what was done about an earlier command that had been killed. */
  warn: (message: string) => void;
}

export type UpgradeResult = { sdk: AcquiredSdk; diff: DiffReport } & (
  | { kind: "done"; written: WriteReport; changeset: string }
  /** Nothing was changed: these have to be answered first. */
  | { kind: "open"; questions: OpenQuestions }
);

/** @throws Error when any step fails; the working tree is then as it was */
export function upgrade(source: string, options: UpgradeOptions): Promise<UpgradeResult> {
  const command = `headwater upgrade ${source}`;
  return inTransaction({ root: repositoryRoot, command, warn: options.warn }, (transaction) =>
    run(source, options, transaction),
  );
}

async function run(source: string, { progress, as }: UpgradeOptions, transaction: Transaction): Promise<UpgradeResult> {
  const current = currentSdk();
  const sdk = await progress.step("finding the SDK", () => acquireSdk(source, as, transaction));
  const { version } = sdk;
  if (version === current) {
    throw new Error(`The packages are generated for SDK ${version} already. For other changes: npm run generate.`);
  }
  const models = await progress.step("reading headers", () => modelsOf(current, sdk));
  const overrides = overridesOf(version);
  const diff = await progress.step("comparing", () => compare(models));
  const questions = await progress.step("checking overrides", () => questionsOf(models.after, overrides));
  if (questions !== undefined) {
    transaction.discard();
    return { kind: "open", sdk, diff, questions };
  }
  const written = await progress.step("generating", () => generate({ sdkVersion: version, transaction }, models.known));
  // A change of SDK is always released: the packages load another library.
  return { kind: "done", sdk, diff, written, changeset: writeChangeset(diff, transaction) };
}

interface Models {
  known: ApiModel[];
  before: ApiModel;
  after: ApiModel;
}

function modelsOf(current: string, { version, headers }: AcquiredSdk): Models {
  const known = knownModels(version, headers);
  const find = (sdkVersion: string): ApiModel => {
    const model = known.find((each) => each.sdkVersion === sdkVersion);
    if (model !== undefined) return model;
    throw new Error(
      `The packages are generated for SDK ${current}, of which there are neither headers nor a model to compare with. ` +
        `Import it: headwater sdk import <zip of ${current}>.`,
    );
  };
  return { known, before: find(current), after: find(version) };
}

function compare({ before, after }: Models): DiffReport {
  return diffSdks({ model: before, origin: "headers" }, { model: after, origin: "headers" }, { overridesOf });
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
