// The models of all SDKs this repository knows: the committed ones, and that of an SDK that is not among them yet.
import type { ApiModel } from "../model/apiModel.js";
import { inOwnWords } from "../model/ownWords.js";
import { compareVersions } from "../model/sdkVersion.js";
import { parseSdk } from "../parse/parseSdk.js";
import { loadWords } from "../words/loadWords.js";
import { findSdk } from "./findSdk.js";
import { keptModel, keptModelVersions } from "./keptModel.js";

/**
 * Oldest first, in our words. Valve's own headers stay on the machine they were imported on, only their facts are
 * committed: headers are read only where there are no facts yet.
 *
 * @param sdkVersion - the one to generate for; it is in the result
 * @param taken - the model of its headers, where they were read already
 */
export function knownModels(sdkVersion: string, taken?: ApiModel): ApiModel[] {
  const kept = keptModelVersions();
  const versions = [...new Set([...kept, sdkVersion])].sort(compareVersions);
  return versions.map((version) => {
    if (version !== sdkVersion) return keptModel(version);
    if (taken === undefined && kept.includes(version)) return keptModel(version);
    return inOwnWords(taken ?? parseSdk(findSdk(version).folder, { sdkVersion }), loadWords().words);
  });
}
