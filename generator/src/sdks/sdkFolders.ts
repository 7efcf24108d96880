// Where SDKs are kept: the project's own headers, and what users import.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { entryHeader } from "../model/sdkNames.js";
import { compareVersions } from "../model/sdkVersion.js";
import { generatorRoot, repositoryRoot } from "../packageRoot.js";
import { versionsOf } from "../store/keptModels.js";

export interface SdkFolders {
  /** The headers that the packages are compiled against, written by this project. */
  kept: string;
  /** Imported SDKs, ignored by git. */
  local: string;
  /** The models of kept SDKs, whose headers can be written anew. */
  models?: string;
}

export const sdkFolders: SdkFolders = {
  kept: join(repositoryRoot, "sdk-headers"),
  local: join(repositoryRoot, "sdk-local"),
  models: join(generatorRoot, "models"),
};

/** The versions with headers in `folder`, oldest first. */
export function sdkVersionsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, entryHeader)))
    .sort(compareVersions);
}

/** The versions whose models are kept, oldest first. */
export function modelVersionsIn(folder: string | undefined): string[] {
  return folder !== undefined && existsSync(folder) ? versionsOf(readdirSync(folder)) : [];
}
