// The models of all SDKs this repository knows: of headers that are here, and committed ones of headers that are not.
import type { ApiModel } from "../model/apiModel.js";
import { inOwnWords } from "../model/ownWords.js";
import { compareVersions } from "../model/sdkVersion.js";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { parseSdk } from "../parse/parseSdk.js";
import { findSdk, keptSdkVersions } from "./findSdk.js";
import { isModelOnly } from "./isModelOnly.js";
import { keptModel, keptModelVersions } from "./keptModel.js";

/**
 * Oldest first. Valve's own headers stay on the machine they were imported on, only their facts are committed: where
 * they are missing the committed model stands in, so that a fresh clone can check what was generated from them.
 *
 * @param sdkVersion - the one to generate for; it is in the result
 * @param headers - its headers, while they are not in the checkout yet
 */
export function knownModels(sdkVersion: string, headers?: HeaderFiles): ApiModel[] {
  const kept = keptSdkVersions();
  const ours = kept.map((version) => parse(version));
  const versions = [...new Set([...kept, ...keptModelVersions(), sdkVersion])].sort(compareVersions);
  return versions.map((version) => {
    const own = ours[kept.indexOf(version)];
    if (own !== undefined) return own;
    if (version === sdkVersion && headers !== undefined) return inOwnWords(parseSdk(headers, { sdkVersion }), ours);
    return isModelOnly(version) ? keptModel(version) : inOwnWords(parse(version), ours);
  });
}

function parse(version: string): ApiModel {
  return parseSdk(findSdk(version).folder, { sdkVersion: version });
}
