// Takes the headers of a user's SDK into the git-ignored sdk-local/.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import type { HeaderFiles } from "../parse/headerFolder.js";
import type { Transaction } from "../transaction/transaction.js";
import { readSdkFolder } from "./readSdkFolder.js";
import { readSdkZip } from "./readSdkZip.js";
import type { SdkContents } from "./sdkContents.js";
import { sdkFolders } from "./sdkFolders.js";
import { chooseVersion } from "./sdkVersion.js";

export interface ImportOptions {
  /** The version to import it as, where the SDK does not say or says something else. */
  as?: string;
}

export interface ImportedSdk {
  version: string;
  /** Absolute path of the copied headers, from the end of the transaction on. */
  folder: string;
  headers: HeaderFiles;
  shipped: SdkContents["shipped"];
  /** Whether they were not there already. */
  isNew: boolean;
}

/** sdk.json beside the copied headers. */
interface ImportRecord {
  sdkVersion: string;
  /** The name of the zip or folder. */
  source: string;
  /** sha256 by header. */
  files: Record<string, string>;
}

/**
 * Imports an SDK's zip or folder as `sdk-local/<version>/`. The same SDK again is no error and changes nothing.
 *
 * @param transaction - writes the copy when it ends
 * @param local - the folder to import into
 * @throws Error when `source` is no SDK, its version is unknown, or the version is there with other contents
 */
export async function importSdk(
  source: string,
  { as }: ImportOptions,
  transaction: Transaction,
  local: string = sdkFolders.local,
): Promise<ImportedSdk> {
  const { headers, shipped, versions } = await readSdk(source);
  const version = chooseVersion(source, versions, as);
  const folder = join(local, version);
  const record = recordOf(version, source, headers.files);
  if (existsSync(folder)) {
    if (holds(folder, record)) return { version, folder, headers, shipped, isNew: false };
    throw new Error(
      `${shownPath(folder)} is there already, with other headers than ${source}. Remove it to import this one ` +
        `instead, or keep both: --as ${version}a`,
    );
  }
  for (const [name, bytes] of headers.files) transaction.write(join(folder, name), bytes);
  transaction.write(join(folder, "sdk.json"), `${JSON.stringify(record, null, 2)}\n`);
  return { version, folder, headers, shipped, isNew: true };
}

/** @throws Error when there is nothing at `source`, or nothing that is an SDK */
export async function readSdk(source: string): Promise<SdkContents> {
  if (!existsSync(source)) throw new Error(`${source}: no such file or folder. Name an SDK's zip or folder.`);
  return statSync(source).isDirectory() ? readSdkFolder(source) : readSdkZip(source);
}

function recordOf(sdkVersion: string, source: string, files: ReadonlyMap<string, Uint8Array>): ImportRecord {
  const names = [...files.keys()].sort();
  const hash = (name: string) => sha256(files.get(name) as Uint8Array);
  return {
    sdkVersion,
    source: basename(resolve(source)),
    files: Object.fromEntries(names.map((name) => [name, hash(name)])),
  };
}

/** Whether `folder` is an import of the same headers, and still has them unchanged. */
function holds(folder: string, { files }: ImportRecord): boolean {
  const file = join(folder, "sdk.json");
  if (!existsSync(file)) return false;
  const imported = JSON.parse(readFileSync(file, "utf8")) as Partial<ImportRecord>;
  if (JSON.stringify(imported.files) !== JSON.stringify(files)) return false;
  return Object.entries(files).every(([name, hash]) => {
    const path = join(folder, name);
    return existsSync(path) && sha256(readFileSync(path)) === hash;
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith("..") ? path : shown;
}
