// Any SDK a user may name, ready to parse: a version, a folder, or a zip, which is read without being unpacked.
import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { findSdk } from "./findSdk.js";
import { readSdkZip } from "./readSdkZip.js";

export interface OpenedSdk {
  /** What parseSdk takes. */
  headers: string | HeaderFiles;
  version: string;
  /** What else the name could have meant. */
  note?: string;
}

/** @throws Error when `source` is neither a known version nor an SDK */
export async function openSdk(source: string): Promise<OpenedSdk> {
  if (existsSync(source) && statSync(source).isFile()) {
    const { headers, versions } = await readSdkZip(source);
    return { headers, version: versions[0]?.version ?? basename(source, ".zip") };
  }
  const { folder, version, note } = findSdk(source);
  return { headers: folder, version, ...(note === undefined ? {} : { note }) };
}
