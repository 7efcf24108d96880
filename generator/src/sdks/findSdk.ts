// What a user may name an SDK by: a version kept in sdk-headers/, an imported one, an SDK's folder, its public/steam.

import { existsSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { entryHeader } from "../model/sdkNames.js";
import { compareVersions } from "../model/sdkVersion.js";
import { folderVersions, headerFolderIn } from "./readSdkFolder.js";
import { modelVersionsIn, type SdkFolders, sdkFolders, sdkVersionsIn } from "./sdkFolders.js";

export interface SdkFolder {
  /** Where the headers are, as messages shall name it. */
  folder: string;
  version: string;
  /** What else the name could have meant; to be shown to the user. */
  note?: string;
}

/** @throws Error naming the versions there are, when `source` is neither a version nor a folder of headers. */
export function findSdk(source: string, folders: SdkFolders = sdkFolders): SdkFolder {
  const kept = sdkVersionsIn(folders.kept);
  const local = sdkVersionsIn(folders.local);
  const known = [...new Set([...kept, ...modelVersionsIn(folders.models)])].sort(compareVersions);
  if (kept.includes(source)) {
    const folder = shownPath(join(folders.kept, source));
    if (!local.includes(source)) return { folder, version: source };
    const other = shownPath(join(folders.local, source));
    return { folder, version: source, note: `SDK ${source}: ${folder} is used; name ${other} for the imported one` };
  }
  if (local.includes(source)) return { folder: shownPath(join(folders.local, source)), version: source };
  if (!existsSync(source) || !statSync(source).isDirectory()) {
    throw new Error(
      `'${source}' is neither a version that is kept or imported, nor a folder. ${listed(known, local)} Or name a folder of ` +
        "headers (an SDK, or its public/steam). An SDK's zip can be imported: headwater sdk import <zip>.",
    );
  }
  const folder = headerFolderIn(source);
  if (folder !== undefined) {
    return { folder, version: folderVersions(source, folder)[0]?.version ?? basename(resolve(source)) };
  }
  throw new Error(
    `${source}: no ${entryHeader} in it, nor in its public/steam. Name a folder of Steamworks headers or a ` +
      `version. ${listed(known, local)}`,
  );
}

function listed(kept: readonly string[], local: readonly string[]): string {
  const imported = local.length === 0 ? "" : ` Imported: ${local.join(", ")}.`;
  return `Versions: ${kept.join(", ") || "none"}.${imported}`;
}

function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith("..") ? path : shown;
}
