// headwater parse <dir|zip|version> [--out F]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { printModel } from "../model/modelJson.js";
import { parseSdk } from "../parse/parseSdk.js";
import { openSdk } from "../sdks/openSdk.js";
import { warn } from "./warn.js";

export interface ParseCommandOptions {
  out?: string;
}

export async function runParse(source: string, options: ParseCommandOptions): Promise<void> {
  const sdk = await openSdk(source);
  if (sdk.note !== undefined) warn(sdk.note);
  const text = printModel(parseSdk(sdk.headers, { sdkVersion: sdk.version, warn }));
  if (options.out === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, text);
}
