// The SDK to upgrade to: one that is here already is used in place, any other is imported.
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { repositoryRoot } from "../packageRoot.js";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { findSdk } from "../sdks/findSdk.js";
import { importSdk } from "../sdks/importSdk.js";
import { keptModelVersions } from "../sdks/keptModel.js";
import { sdkFolders, sdkVersionsIn } from "../sdks/sdkFolders.js";
import type { Transaction } from "../transaction/transaction.js";

export interface AcquiredSdk {
  version: string;
  /** The headers that are used, relative to the repository. */
  folder: string;
  /** Whether this run imported it. */
  imported: boolean;
  /** Of an SDK that is not in the repository before this run ends. */
  headers?: HeaderFiles;
  /** Of an SDK as Valve ships it: what can be held against its headers. */
  shipped?: ReadonlyMap<string, Uint8Array>;
  note?: string;
}

/** @throws Error when `source` is no SDK, or cannot be imported */
export async function acquireSdk(
  source: string,
  as: string | undefined,
  transaction: Transaction,
): Promise<AcquiredSdk> {
  const here = versionHere(source);
  if (here !== undefined) return { ...described(here), imported: false };
  const { version, folder, headers, shipped, isNew } = await importSdk(
    source,
    as === undefined ? {} : { as },
    transaction,
  );
  if (!isNew) return { ...described(version), imported: false, shipped };
  const shown = relative(repositoryRoot, folder);
  // The repository's own headers come first, here as in every other command.
  if (sdkVersionsIn(sdkFolders.kept).includes(version)) {
    const used = described(version);
    const note = `SDK ${version}: ${used.folder} is used; name ${shown} for the imported one`;
    return { ...used, imported: true, shipped, note };
  }
  return { version, folder: shown, imported: true, headers, shipped };
}

/** The version that `source` names, as such or by its folder, if its headers are in the repository. */
function versionHere(source: string): string | undefined {
  const folders = [sdkFolders.kept, sdkFolders.local];
  if (folders.some((folder) => sdkVersionsIn(folder).includes(source))) return source;
  if (keptModelVersions().includes(source)) return source;
  if (!existsSync(source)) return undefined;
  const folder = resolve(source);
  return folders.includes(dirname(folder)) ? relative(dirname(folder), folder) : undefined;
}

function described(version: string): Omit<AcquiredSdk, "imported"> {
  const hasHeaders = [sdkFolders.kept, sdkFolders.local].some((folder) => sdkVersionsIn(folder).includes(version));
  if (!hasHeaders) return { version, folder: "generator/models" };
  const { folder, note } = findSdk(version);
  const shown = relative(repositoryRoot, join(resolve(folder)));
  return { version, folder: shown, ...(note === undefined ? {} : { note }) };
}
