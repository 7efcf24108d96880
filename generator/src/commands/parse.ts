// headwater parse <dir|zip|version> [--out F]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ApiModel } from "../model/apiModel.js";
import { printModel } from "../model/modelJson.js";
import { parseSdk } from "../parse/parseSdk.js";
import { keptModel, keptModelVersions } from "../sdks/keptModel.js";
import { openSdk } from "../sdks/openSdk.js";
import { sdkFolders, sdkVersionsIn } from "../sdks/sdkFolders.js";
import { warn } from "./warn.js";

export interface ParseCommandOptions {
  out?: string;
}

export async function runParse(source: string, options: ParseCommandOptions): Promise<void> {
  const text = printModel(await modelOf(source));
  if (options.out === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, text);
}

/** Of an SDK that is kept as a model, that is the answer. */
async function modelOf(source: string): Promise<ApiModel> {
  const hasHeaders = [sdkFolders.kept, sdkFolders.local].some((folder) => sdkVersionsIn(folder).includes(source));
  if (!hasHeaders && !existsSync(source) && keptModelVersions().includes(source)) return keptModel(source);
  const { headers, version, note } = await openSdk(source);
  if (note !== undefined) warn(note);
  return parseSdk(headers, { sdkVersion: version, warn });
}
