// headwater restate <model|sdk> [--out DIR]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { folderOf } from "../emit/headers/emitHeaders.js";
import { repositoryRoot } from "../packageRoot.js";
import { restate } from "../restate.js";
import { comparedSdkFrom } from "../sdks/comparedSdkFrom.js";
import { keptModel, keptModelVersions } from "../sdks/keptModel.js";
import { warn } from "./warn.js";

export interface RestateCommandOptions {
  out?: string;
}

/** Without --out, headers are a cache: they can be written again at any time. */
const cache = join(repositoryRoot, ".cache/sdk-headers");

export async function runRestate(source: string, options: RestateCommandOptions): Promise<void> {
  const { model, origin, note } = await comparedSdkFrom(source);
  if (note !== undefined) warn(note);
  if (origin !== "headers")
    throw new Error(`${source} does not say all that headers do. Name a model, a version or an SDK.`);
  const out = options.out ?? join(cache, model.sdkVersion);
  const version = { name: "sdk.json", content: `${JSON.stringify({ sdkVersion: model.sdkVersion })}\n` };
  const files = [...folderOf(restate(model, keptModelVersions().map(keptModel))), version];
  for (const { name, content } of files) {
    mkdirSync(dirname(join(out, name)), { recursive: true });
    writeFileSync(join(out, name), content);
  }
  const shown = relative(process.cwd(), out);
  console.log(`SDK ${model.sdkVersion}: ${files.length} files in ${shown.startsWith("..") ? out : shown || "."}`);
}
