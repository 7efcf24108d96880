// The committed models and what the generator makes of them, for commands that look at the packages as they are.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BoundApi } from "../classify/boundApi.js";
import { classify } from "../classify/classify.js";
import type { ApiModel } from "../model/apiModel.js";
import { inOwnWords } from "../model/ownWords.js";
import type { TextDigests } from "../model/textDigests.js";
import { overridesOf } from "../overrides/overridesOf.js";
import { readModel, versionsOf } from "../store/keptModels.js";
import { readTexts, textsSuffix } from "../store/keptTexts.js";
import { loadWords } from "../words/loadWords.js";
import { modelVersionsIn, sdkFolders } from "./sdkFolders.js";

const folder = sdkFolders.models as string;

/** The versions in generator/models, oldest first. */
export function keptModelVersions(): string[] {
  return modelVersionsIn(folder);
}

/** In our words. @throws Error naming the versions there are */
export function keptModel(sdkVersion: string): ApiModel {
  const names = fileNames();
  const versions = versionsOf(names);
  if (!versions.includes(sdkVersion)) {
    throw new Error(
      `generator/models has no model of SDK ${sdkVersion}. There are: ${versions.join(", ") || "none"}. ` +
        "`npm run generate` writes them.",
    );
  }
  return inOwnWords(readModel(sdkVersion, names, textOf), loadWords().words);
}

/** Of what the SDK says itself; undefined where nobody has taken it over from Valve's own headers. */
export function keptTexts(model: ApiModel): TextDigests | undefined {
  const name = model.sdkVersion + textsSuffix;
  return fileNames().includes(name) ? readTexts(textOf(name), model) : undefined;
}

/** What the packages generated from `model` bind. @throws ProblemError as `headwater generate` does */
export function boundApi(model: ApiModel): BoundApi {
  return classify(model, overridesOf(model.sdkVersion));
}

function fileNames(): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
