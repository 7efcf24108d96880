// headwater parse <dir|version> [--out F]
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { printModel } from "../model/modelJson.js";
import { parseSdk } from "../parse/parseSdk.js";
import { findSdk } from "./findSdk.js";

export interface ParseCommandOptions {
  out?: string;
}

export function runParse(source: string, options: ParseCommandOptions): void {
  const sdk = findSdk(source);
  const text = printModel(parseSdk(sdk.folder, { sdkVersion: sdk.version }));
  if (options.out === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, text);
}
