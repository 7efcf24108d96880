// Where SDKs are kept: the project's own headers, and what users import.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { entryHeader } from "../model/sdkNames.js";
import { compareVersions } from "../model/sdkVersion.js";
import { repositoryRoot } from "../packageRoot.js";

export interface SdkFolders {
  /** Interface headers of this project, committed. */
  kept: string;
  /** Imported SDKs, ignored by git. */
  local: string;
}

export const sdkFolders: SdkFolders = {
  kept: join(repositoryRoot, "sdk-headers"),
  local: join(repositoryRoot, "sdk-local"),
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
