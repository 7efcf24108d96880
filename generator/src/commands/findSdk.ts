// What a user may name an SDK by: a version kept in sdk-headers/, an SDK's folder, or its public/steam.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { repositoryRoot } from "../packageRoot.js";

export interface SdkFolder {
  /** Where the headers are, as messages shall name it. */
  folder: string;
  version: string;
}

const keptFolder = join(repositoryRoot, "sdk-headers");

/** Where headers lie below what a user may point at: the folder itself, an SDK, an unpacked SDK zip. */
const headerFolders = [".", "public/steam", "sdk/public/steam"];

/** @throws Error naming the versions there are, when `source` is neither a version nor a folder of headers. */
export function findSdk(source: string): SdkFolder {
  const kept = keptSdkVersions();
  if (kept.includes(source)) return { folder: shownPath(join(keptFolder, source)), version: source };
  if (!existsSync(source) || !statSync(source).isDirectory()) {
    throw new Error(
      `'${source}' is neither a version in sdk-headers/ nor a folder. ` +
        `Versions: ${kept.join(", ") || "none"}. Or name a folder of headers (an SDK, or its public/steam).`,
    );
  }
  for (const below of headerFolders) {
    const folder = join(source, below);
    if (existsSync(join(folder, "steam_gameserver.h"))) return { folder, version: versionOf(source, folder) };
  }
  throw new Error(
    `${source}: no steam_gameserver.h in it, nor in its public/steam. Name a folder of Steamworks headers ` +
      `or a version: ${kept.join(", ") || "none kept"}.`,
  );
}

/** The versions in sdk-headers/, oldest first. */
export function keptSdkVersions(): string[] {
  if (!existsSync(keptFolder)) return [];
  return readdirSync(keptFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(keptFolder, entry.name, "steam_gameserver.h")))
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** sdk.json beside the headers says the version; a foreign folder is known by its name. */
function versionOf(source: string, folder: string): string {
  const description = join(folder, "sdk.json");
  if (existsSync(description)) {
    const { sdkVersion } = JSON.parse(readFileSync(description, "utf8")) as { sdkVersion?: unknown };
    if (typeof sdkVersion === "string") return sdkVersion;
  }
  return basename(resolve(source));
}

function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown.startsWith("..") ? path : shown;
}
