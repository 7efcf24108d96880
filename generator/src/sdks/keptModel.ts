// The committed models and what the generator makes of them, for commands that look at the packages as they are.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BoundApi } from "../classify/boundApi.js";
import { classify } from "../classify/classify.js";
import type { ApiModel } from "../model/apiModel.js";
import { compareVersions } from "../model/sdkVersion.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { generatorRoot } from "../packageRoot.js";

const folder = join(generatorRoot, "models");

/** The versions in generator/models, oldest first. */
export function keptModelVersions(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort(compareVersions);
}

/** @throws Error naming the versions there are */
export function keptModel(sdkVersion: string): ApiModel {
  const versions = keptModelVersions();
  if (!versions.includes(sdkVersion)) {
    throw new Error(
      `generator/models has no model of SDK ${sdkVersion}. There are: ${versions.join(", ") || "none"}. ` +
        "`npm run generate` writes them.",
    );
  }
  return JSON.parse(readFileSync(join(folder, `${sdkVersion}.json`), "utf8")) as ApiModel;
}

/** What the packages generated from `model` bind. @throws ProblemError as `headwater generate` does */
export function boundApi(model: ApiModel): BoundApi {
  return classify(model, overridesOf(model.sdkVersion));
}
