// The pipeline: parse -> override -> classify -> check -> emit -> write. Each step is a pure function of the one
// before it, except for the two ends that touch the disk.
import { join } from "node:path";
import type { BoundApi } from "./classify/boundApi.js";
import { classify } from "./classify/classify.js";
import { findSdk, keptSdkVersions } from "./commands/findSdk.js";
import { emitCoverage } from "./emit/docs/emitCoverage.js";
import { emitEnums } from "./emit/enums/emitEnums.js";
import { emitLoopback } from "./emit/loopback/emitLoopback.js";
import { emitNative } from "./emit/native/emitNative.js";
import { emitTyped } from "./emit/typed/emitTyped.js";
import type { ApiModel } from "./model/apiModel.js";
import { printModel } from "./model/modelJson.js";
import type { OutputFile } from "./output/outputFile.js";
import { type WriteReport, writeFiles } from "./output/writeFiles.js";
import { loadOverrides } from "./overrides/loadOverrides.js";
import { notAvailable } from "./overrides/notAvailable.js";
import type { Overrides } from "./overrides/overrides.js";
import { generatorRoot, repositoryRoot } from "./packageRoot.js";
import { parseSdk } from "./parse/parseSdk.js";

/** Folders that hold nothing but generated files. */
export const generatedRoots: readonly string[] = [
  "packages/native/src/generated",
  "packages/native/js/generated",
  "packages/typed/src/generated",
  "packages/loopback/src/generated",
];

export interface GenerateOptions {
  /** The SDK the packages are generated for, one of sdk-headers/. */
  sdkVersion: string;
  /** Write nothing, only report what is stale. */
  check: boolean;
}

/** @throws ProblemError when the headers or the overrides leave anything open */
export async function generate({ sdkVersion, check }: GenerateOptions): Promise<WriteReport> {
  const kept = keptSdkVersions().map(parse);
  const model = kept.find((each) => each.sdkVersion === sdkVersion) ?? parse(sdkVersion);
  const overrides = loadOverrides(join(generatorRoot, "overrides"), "generator/overrides", sdkVersion);
  // Classification checks as it goes: it collects every stale override and open question before it fails.
  const api = classify(model, overrides);
  const files = [...emit(model, api, overrides, kept), ...kept.map(modelFile)];
  return writeFiles(files, { root: repositoryRoot, sdkVersion, generatedRoots, check });
}

function parse(sdkVersion: string): ApiModel {
  return parseSdk(findSdk(sdkVersion).folder, { sdkVersion });
}

/** Every generated file of the packages. Pure. */
export function emit(model: ApiModel, api: BoundApi, overrides: Overrides, kept: readonly ApiModel[]): OutputFile[] {
  return [
    ...emitNative(api, model, kept),
    ...emitEnums(api),
    ...emitTyped(api),
    ...emitLoopback(model, { notAvailable: notAvailable(overrides) }),
    emitCoverage(api, model),
  ];
}

/** The committed model of a kept SDK. */
function modelFile(model: ApiModel): OutputFile {
  return {
    path: `generator/models/${model.sdkVersion}.json`,
    content: printModel(model),
    language: "json",
    emitter: "parse",
    sources: [],
  };
}
