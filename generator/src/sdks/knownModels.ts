// The models of all SDKs this repository knows: the committed ones, and that of an SDK that is not among them yet.
import type { ApiModel } from "../model/apiModel.js";
import { inOwnWords } from "../model/ownWords.js";
import { compareVersions } from "../model/sdkVersion.js";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { parseSdk } from "../parse/parseSdk.js";
import { loadWords } from "../words/loadWords.js";
import { findSdk } from "./findSdk.js";
import { keptModel, keptModelVersions } from "./keptModel.js";

/**
 * Oldest first, in our words. Valve's own headers stay on the machine they were imported on, only their facts are
 * committed: headers are read only where there are no facts yet.
 *
 * @param sdkVersion - the one to generate for; it is in the result
 * @param headers - its headers, while they are not in the checkout yet
 */
export function knownModels(sdkVersion: string, headers?: HeaderFiles): ApiModel[] {
  const kept = keptModelVersions();
  const versions = [...new Set([...kept, sdkVersion])].sort(compareVersions);
  return versions.map((version) => {
    if (version !== sdkVersion) return keptModel(version);
    if (headers !== undefined) return parsed(headers, version);
    return kept.includes(version) ? keptModel(version) : parsed(findSdk(version).folder, version);
  });
}

function parsed(headers: string | HeaderFiles, sdkVersion: string): ApiModel {
  return inOwnWords(parseSdk(headers, { sdkVersion }), loadWords().words);
}
