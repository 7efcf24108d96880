// headwater coverage [--sdk V]
import { manualSources } from "../catalogue/manualSources.js";
import { emitCoverage } from "../emit/docs/emitCoverage.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { boundApi, keptModel } from "../sdks/keptModel.js";

export interface CoverageCommandOptions {
  sdk?: string;
}

/** Writes nothing: docs/coverage.md is `headwater generate`'s. */
export function runCoverage(options: CoverageCommandOptions): void {
  const model = keptModel(options.sdk ?? currentSdk());
  console.log(emitCoverage(boundApi(model), model, manualSources()).content);
}
