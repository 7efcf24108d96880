// Copies the headers of a user's SDK into the git-ignored sdk-local/, all or nothing.
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
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
  /** Absolute path of the copied headers. */
  folder: string;
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
 * @param local - the folder to import into
 * @throws Error when `source` is no SDK, its version is unknown, or the version is there with other contents
 */
export async function importSdk(
  source: string,
  { as }: ImportOptions = {},
  local: string = sdkFolders.local,
): Promise<ImportedSdk> {
  const { headers, versions } = await readSdk(source);
  const version = chooseVersion(source, versions, as);
  const folder = join(local, version);
  const record = recordOf(version, source, headers.files);
  if (existsSync(folder)) {
    if (holds(folder, record)) return { version, folder };
    throw new Error(
      `${shownPath(folder)} is there already, with other headers than ${source}. Remove it to import this one ` +
        `instead, or keep both: --as ${version}a`,
    );
  }
  mkdirSync(local, { recursive: true });
  const temporary = mkdtempSync(join(local, ".import-"));
  try {
    for (const [name, bytes] of headers.files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), bytes);
    }
    writeFileSync(join(temporary, "sdk.json"), `${JSON.stringify(record, null, 2)}\n`);
    // mkdtemp makes folders that only their owner may read.
    chmodSync(temporary, 0o755);
    renameSync(temporary, folder);
  } catch (cause) {
    rmSync(temporary, { recursive: true, force: true });
    throw new Error(`${source}: could not be copied to ${shownPath(folder)}: ${(cause as Error).message}`, { cause });
  }
  return { version, folder };
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
