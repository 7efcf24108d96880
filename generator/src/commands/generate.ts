// headwater generate [--sdk V] [--check]

import { loopbackDataFolder, loopbackFolder } from "../catalogue/loopbackSources.js";
import { manualFolder } from "../catalogue/manualSources.js";
import { RunRecord } from "../output/runRecord.js";
import { repositoryRoot } from "../packageRoot.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { inTransaction, type Transaction } from "../transaction/transaction.js";
import { progressOn } from "../upgrade/progress.js";
import { warn } from "./warn.js";

export interface GenerateCommandOptions {
  sdk?: string;
  check?: boolean;
}

/** Everything the generated files depend on: SDKs, the generator itself, its data and its formatters. */
export const inputs: readonly string[] = [
  "sdk-headers",
  "sdk-local",
  "generator/models",
  "generator/frames",
  "generator/words",
  "generator/overrides",
  "generator/src",
  "generator/dist",
  "generator/clang/build/Release/clang.node",
  "biome.json",
  ".clang-format",
  "package-lock.json",
  manualFolder,
  loopbackFolder,
  loopbackDataFolder,
];

export async function runGenerate({ sdk, check }: GenerateCommandOptions): Promise<void> {
  if (check) {
    (await run(sdk ?? currentSdk()))();
    return;
  }
  const command = sdk === undefined ? "headwater generate" : `headwater generate --sdk ${sdk}`;
  const finish = await inTransaction({ root: repositoryRoot, command, warn }, (transaction) =>
    run(sdk ?? currentSdk(), transaction),
  );
  finish();
}

/**
 * @param transaction - gets what is to change; without one, nothing may be stale
 * @returns what is left to do when the changes are made
 */
async function run(sdkVersion: string, transaction?: Transaction): Promise<() => void> {
  const record = new RunRecord(repositoryRoot, `generate-${sdkVersion}`);
  if (record.stillHolds(inputs)) return () => console.log(`SDK ${sdkVersion}: nothing changed since the last run`);
  // Loaded only when needed: the emitters' dependencies take longer to load than the check above.
  const { generate, generatedRoots } = await import("../main.js");
  const { knownModels } = await import("../sdks/knownModels.js");
  const progress = progressOn(process.stderr);
  const known = await progress.step("reading models", () => knownModels(sdkVersion));
  const options = transaction === undefined ? { sdkVersion } : { sdkVersion, transaction };
  const report = await progress.step(`generating for SDK ${sdkVersion}`, () => generate(options, known));
  const changed = [...report.written, ...report.deleted.map((path) => `${path} (no longer produced)`)];
  if (transaction === undefined && changed.length > 0) {
    throw new Error(
      `${changed.length} generated files are stale:\n${changed.map((path) => `  ${path}`).join("\n")}\n` +
        "Run `npm run generate` and commit the result.",
    );
  }
  return () => {
    record.save(inputs, [...generatedRoots, ...report.produced]);
    for (const path of changed) console.log(path);
    console.log(`SDK ${sdkVersion}: ${changed.length} files changed, ${report.unchanged} up to date`);
  };
}
