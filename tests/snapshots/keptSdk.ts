// A kept SDK as the generator sees it: its model, and what the overrides make of it.
import type { BoundApi } from "../../generator/src/classify/boundApi.js";
import type { ApiModel } from "../../generator/src/model/apiModel.js";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { boundApi, keptModel } from "../../generator/src/sdks/keptModel.js";

export interface KeptSdk {
  version: string;
  model: ApiModel;
  api: BoundApi;
}

export function keptSdk(version: string): KeptSdk {
  const model = keptModel(version);
  return { version, model, api: boundApi(model) };
}

/** The one the packages are generated for. */
export function generatedSdk(): KeptSdk {
  return keptSdk(currentSdk());
}
