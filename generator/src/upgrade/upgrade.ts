// From an SDK's zip to changed packages: import, parse, compare, check, generate, changeset. All of it or nothing.

import { changesetOf, write } from "../changesets/writeChangeset.js";
import { classify } from "../classify/classify.js";
import { diffSdks } from "../diff/diffSdks.js";
import type { DiffReport } from "../diff/report.js";
import { generatedRoots, produce } from "../main.js";
import type { ApiModel } from "../model/apiModel.js";
import { ProblemError } from "../model/problems.js";
import { type WriteReport, writeFiles } from "../output/writeFiles.js";
import type { Overrides } from "../overrides/overrides.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { repositoryRoot } from "../packageRoot.js";
import { knownModels } from "../sdks/knownModels.js";
import { type AcquiredSdk, acquireSdk } from "./acquireSdk.js";
import { FileTransaction } from "./fileTransaction.js";
import { onInterrupt } from "./onInterrupt.js";
import { type OpenQuestions, openQuestions } from "./openQuestions.js";
import type { Progress } from "./progress.js";

export interface UpgradeOptions {
  /** The SDK the packages are generated for now. */
  current: string;
  /** The version to import it as, where the SDK does not say. */
  as?: string;
  progress: Progress;
}

export type UpgradeResult = { sdk: AcquiredSdk; diff: DiffReport } & (
  | { kind: "done"; written: WriteReport; changeset: string }
  /** Nothing was changed: these have to be answered first. */
  | { kind: "open"; questions: OpenQuestions }
);

/** @throws Error when any step fails; the working tree is then as it was */
export function upgrade(source: string, options: UpgradeOptions): Promise<UpgradeResult> {
  const transaction = new FileTransaction(repositoryRoot);
  const rollBack = (): void => transaction.rollBack();
  return onInterrupt(rollBack, async () => {
    try {
      const result = await run(source, options, transaction);
      if (result.kind === "done") transaction.commit();
      else transaction.rollBack();
      return result;
    } catch (error) {
      transaction.rollBack();
      throw error;
    }
  });
}

async function run(source: string, options: UpgradeOptions, transaction: FileTransaction): Promise<UpgradeResult> {
  const { progress, current, as } = options;
  const sdk = await progress.step("finding the SDK", () => acquireSdk(source, as, transaction));
  const { version } = sdk;
  if (version === current) {
    throw new Error(`The packages are generated for SDK ${version} already. For other changes: npm run generate.`);
  }
  const models = await progress.step("reading headers", () => modelsOf(current, version));
  const overrides = overridesOf(version);
  const diff = await progress.step("comparing", () => compare(models));
  const questions = await progress.step("checking overrides", () => questionsOf(models.after, overrides));
  if (questions !== undefined) return { kind: "open", sdk, diff, questions };
  const files = await progress.step("generating", () => produce(version));
  const target = { root: repositoryRoot, sdkVersion: version, generatedRoots };
  const plan = await progress.step("formatting", () => writeFiles(files, { ...target, check: true }));
  const changeset = changesetOf(diff);
  for (const path of [...plan.written, ...plan.deleted, changeset.path]) transaction.protect(path);
  const written = await progress.step("writing", () => writeFiles(files, target));
  write(changeset);
  return { kind: "done", sdk, diff, written, changeset: changeset.path };
}

interface Models {
  before: ApiModel;
  after: ApiModel;
}

function modelsOf(current: string, next: string): Models {
  const known = knownModels(next);
  const find = (version: string): ApiModel => {
    const model = known.find((each) => each.sdkVersion === version);
    if (model !== undefined) return model;
    throw new Error(
      `The packages are generated for SDK ${current}, of which there are neither headers nor a model to compare with. ` +
        `Import it: headwater sdk import <zip of ${current}>.`,
    );
  };
  return { before: find(current), after: find(next) };
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
