// What a user may name to compare: an SDK (version, folder, zip), a model file, or a steam_api.json.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { ComparedSdk } from "../diff/comparedSdk.js";
import type { ApiModel } from "../model/apiModel.js";
import { wordsOf } from "../model/ownWords.js";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { parseWithCode } from "../parse/parseSdk.js";
import { modelOfSteamApiJson } from "../steamApiJson/modelOfSteamApiJson.js";
import { readSteamApiJson } from "../steamApiJson/steamApiJson.js";
import { loadWords } from "../words/loadWords.js";
import { keptModel, keptModelVersions, keptTexts } from "./keptModel.js";
import { openSdk } from "./openSdk.js";
import { versionInName } from "./sdkVersion.js";

/** @returns also what else the name could have meant. @throws Error that says what `source` lacks to be any of these */
export async function comparedSdkFrom(source: string): Promise<ComparedSdk & { note?: string }> {
  if (source.endsWith(".json") && existsSync(source) && statSync(source).isFile()) return fromJson(source);
  if (!existsSync(source) && keptModelVersions().includes(source)) return comparedKeptSdk(keptModel(source));
  const { headers, version, note } = await openSdk(source);
  return { ...comparedHeaders(headers, version), ...(note === undefined ? {} : { note }) };
}

/** @param model - of a kept SDK */
export function comparedKeptSdk(model: ApiModel): ComparedSdk {
  const digests = keptTexts(model);
  return { model, origin: "headers", ownWords: true, ...(digests === undefined ? {} : { digests }) };
}

/** As the headers are, with what they say themselves. */
export function comparedHeaders(headers: string | HeaderFiles, sdkVersion: string): ComparedSdk {
  const { model, inlineCode } = parseWithCode(headers, { sdkVersion });
  const { words } = loadWords();
  // No SDK says anything of a name in our words, but headers that were written from a model do.
  const ownWords = wordsOf(model).some((each) => each.words !== undefined && each.words === words.get(each.key));
  return { model, origin: "headers", ownWords, ...(ownWords ? {} : { inlineCode }) };
}

function fromJson(file: string): ComparedSdk {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
  if (isModel(content)) return { model: content, origin: "headers" };
  if (typeof content === "object" && content !== null && "schema" in content) {
    throw new Error(`${file} is no model of this version of headwater. Make it anew: headwater parse <sdk> --out F`);
  }
  return { model: modelOfSteamApiJson(readSteamApiJson(file), versionOfPath(file)), origin: "steam_api.json" };
}

function isModel(content: unknown): content is ApiModel {
  const model = content as Partial<ApiModel> | null;
  return (
    model?.schema === 1 &&
    typeof model.sdkVersion === "string" &&
    [model.interfaces, model.structs, model.enums, model.constants, model.typedefs, model.functions].every(
      Array.isArray,
    )
  );
}

/** steam_api.json does not say its version: the folders it lies in may. */
function versionOfPath(file: string): string {
  for (let folder = dirname(resolve(file)); folder !== dirname(folder); folder = dirname(folder)) {
    const name = basename(folder);
    const version = versionInName(name) ?? /^v?(\d{1,3}\.\d{1,3}[a-z]?)$/.exec(name)?.[1];
    if (version !== undefined) return version;
  }
  return basename(file);
}
