// headwater verify [--lib F] [--json F] [--sdk V]
import { otherSdks } from "../emit/native/otherSdks.js";
import { requiredSymbols } from "../emit/native/requiredSymbols.js";
import type { ApiModel } from "../model/apiModel.js";
import { absentArguments } from "../overrides/absentArguments.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { currentSdk } from "../sdks/currentSdk.js";
import { findLibrary } from "../sdks/findLibrary.js";
import { boundApi, keptModel, keptModelVersions } from "../sdks/keptModel.js";
import { jsonNames, readSteamApiJson } from "../steamApiJson/steamApiJson.js";
import { disagreementsOf } from "../verify/disagreements.js";
import { fingerprint, identifySdk, type SdkFingerprint } from "../verify/identifySdk.js";
import { jsonReport } from "../verify/jsonReport.js";
import type { LibraryImage } from "../verify/libraryImage.js";
import { libraryReport } from "../verify/libraryReport.js";
import { readLibrary } from "../verify/readLibrary.js";
import { verifyLibrary } from "../verify/verifyLibrary.js";

export interface VerifyCommandOptions {
  lib?: string;
  json?: string;
  sdk?: string;
}

/** @throws Error when something is missing or disagrees, after printing what */
export function runVerify(options: VerifyCommandOptions): void {
  const model = keptModel(options.sdk ?? currentSdk());
  const known = keptModelVersions().map((version) => fingerprint(keptModel(version)));
  const library = options.lib ?? (options.json === undefined ? findLibrary() : undefined);
  const images = library === undefined ? undefined : readLibrary(library);
  const findings = [
    ...(library !== undefined && images ? [checkLibrary(library, images, model, known)] : []),
    ...(options.json === undefined ? [] : [checkJson(options.json, model, known, images)]),
  ].filter((finding) => finding !== undefined);
  if (findings.length > 0) throw new Error(findings.join("; "));
}

/** Prints the report; the result says in short what is wrong. */
function checkLibrary(
  file: string,
  images: readonly LibraryImage[],
  model: ApiModel,
  known: readonly SdkFingerprint[],
): string | undefined {
  const api = boundApi(model);
  const needed = requiredSymbols(api, model);
  const versions = keptModelVersions();
  const absent = absentArguments(versions.map((version) => overridesOf(version)));
  const { sdks } = otherSdks(api, model, versions.map(keptModel), new Set(needed), absent);
  const reports = verifyLibrary(images, needed, api, known, sdks);
  console.log(libraryReport(reports, { file, sdkVersion: model.sdkVersion, needed: needed.length, known }));
  const most = Math.max(...reports.map((report) => report.missing.length));
  return most === 0 ? undefined : `${file} lacks ${most} exports that the glue of SDK ${model.sdkVersion} needs`;
}

function checkJson(
  file: string,
  model: ApiModel,
  known: readonly SdkFingerprint[],
  images: readonly LibraryImage[] | undefined,
): string | undefined {
  const json = readSteamApiJson(file);
  const disagreements = disagreementsOf(model, json, evidence(images, model, known));
  const sdk = identifySdk(jsonNames(json), known);
  console.log(jsonReport(disagreements, { file, sdkVersion: model.sdkVersion, sdk, known }));
  const { length } = disagreements;
  return length === 0 ? undefined : `${file} disagrees with the headers of SDK ${model.sdkVersion} on ${length} points`;
}

/** What the library exports, unless it is known to belong to another SDK: it says nothing about these headers then. */
function evidence(
  images: readonly LibraryImage[] | undefined,
  { sdkVersion }: ApiModel,
  known: readonly SdkFingerprint[],
): ReadonlySet<string> | undefined {
  const exported = images?.[0]?.exports;
  if (exported === undefined) return undefined;
  const sdk = identifySdk(exported, known);
  return sdk.kind === "none" || (sdk.kind === "exact" && !sdk.versions.includes(sdkVersion)) ? undefined : exported;
}
