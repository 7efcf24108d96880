// The SDK to upgrade to: one that is here already is used in place, any other is imported.
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { repositoryRoot } from "../packageRoot.js";
import { findSdk } from "../sdks/findSdk.js";
import { importSdk } from "../sdks/importSdk.js";
import { sdkFolders, sdkVersionsIn } from "../sdks/sdkFolders.js";
import type { FileTransaction } from "./fileTransaction.js";

export interface AcquiredSdk {
  version: string;
  /** The headers that are used, relative to the repository. */
  folder: string;
  /** Whether this run imported it. */
  imported: boolean;
  note?: string;
}

/** @throws Error when `source` is no SDK, or cannot be imported */
export async function acquireSdk(
  source: string,
  as: string | undefined,
  transaction: FileTransaction,
): Promise<AcquiredSdk> {
  const here = versionHere(source);
  if (here !== undefined) return { ...described(here), imported: false };
  const before = sdkVersionsIn(sdkFolders.local);
  const { version, folder } = await importSdk(source, as === undefined ? {} : { as });
  const isNew = !before.includes(version);
  if (isNew) transaction.created(relative(repositoryRoot, folder));
  return { ...described(version), imported: isNew };
}

/** The version that `source` names, as such or by its folder, if its headers are in the repository. */
function versionHere(source: string): string | undefined {
  const folders = [sdkFolders.kept, sdkFolders.local];
  if (folders.some((folder) => sdkVersionsIn(folder).includes(source))) return source;
  if (!existsSync(source)) return undefined;
  const folder = resolve(source);
  return folders.includes(dirname(folder)) ? relative(dirname(folder), folder) : undefined;
}

function described(version: string): Omit<AcquiredSdk, "imported"> {
  const { folder, note } = findSdk(version);
  const shown = relative(repositoryRoot, join(resolve(folder)));
  return { version, folder: shown, ...(note === undefined ? {} : { note }) };
}
