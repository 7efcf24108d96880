// A kept SDK as the generator sees it: its committed model, and what the overrides make of it.
import type { BoundApi } from "../../generator/src/classify/boundApi.js";
import type { ApiModel } from "../../generator/src/model/apiModel.js";
import { boundApi, keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";

export interface KeptSdk {
  version: string;
  model: ApiModel;
  api: BoundApi;
}

export const keptVersions: readonly string[] = keptModelVersions();

export function keptSdk(version: string): KeptSdk {
  const model = keptModel(version);
  return { version, model, api: boundApi(model) };
}
