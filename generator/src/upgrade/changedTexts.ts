// What Valve says otherwise in the SDK that is taken over: in its documentation, and in the code of inline functions.
import { join } from "node:path";
import { type ComparedSdk, notCompared } from "../diff/comparedSdk.js";
import { diffLibraries } from "../diff/diffSdks.js";
import type { Change } from "../diff/report.js";
import type { ApiModel } from "../model/apiModel.js";
import { textDigests } from "../model/textDigests.js";
import { comparedHeaders, comparedKeptSdk } from "../sdks/comparedSdkFrom.js";
import { sdkFolders, sdkVersionsIn } from "../sdks/sdkFolders.js";
import { textsFile, textsSuffix } from "../store/keptTexts.js";
import type { Transaction } from "../transaction/transaction.js";

export interface ChangedTexts {
  changes: Change[];
  /** What others may hide in. */
  notCompared: string[];
}

export function changedTexts(before: ComparedSdk, after: ComparedSdk): ChangedTexts {
  const isText = ({ rule }: Change): boolean => rule.endsWith(".doc") || rule === "function.code";
  return { changes: diffLibraries(before, after).filter(isText), notCompared: notCompared(before, after) };
}

/** An SDK of this checkout: as Valve ships it where it was imported, else what is kept of it. */
export function sdkHere(model: ApiModel): ComparedSdk {
  const { sdkVersion } = model;
  if (!sdkVersionsIn(sdkFolders.local).includes(sdkVersion)) return comparedKeptSdk(model);
  return comparedHeaders(join(sdkFolders.local, sdkVersion), sdkVersion);
}

/** What the next upgrade compares with: Valve's texts themselves are not committed. */
export function keepTexts({ model, inlineCode }: ComparedSdk, transaction: Transaction): void {
  if (inlineCode === undefined) return;
  const path = `generator/models/${model.sdkVersion}${textsSuffix}`;
  transaction.write(path, textsFile(model, textDigests(model, inlineCode)));
}
