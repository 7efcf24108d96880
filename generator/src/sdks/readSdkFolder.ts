// An SDK as an unpacked folder.

import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { entryHeader } from "../model/sdkNames.js";
import {
  checkHeaderNames,
  HeaderBudget,
  headerLimits,
  notAnSdk,
  type SdkContents,
  shippedPaths,
} from "./sdkContents.js";
import { type VersionClue, versionInName, versionInReadme } from "./sdkVersion.js";

/** Where headers lie below what a user may point at: the folder itself, an SDK, an unpacked SDK zip. */
const headerFolders = [".", "public/steam", "sdk/public/steam"];

/** The folder of headers at or below `source`; undefined where there is none. */
export function headerFolderIn(source: string): string | undefined {
  return headerFolders.map((below) => join(source, below)).find((each) => existsSync(join(each, entryHeader)));
}

/** @throws Error when `source` holds no SDK, or files that do not belong into one */
export function readSdkFolder(source: string): SdkContents {
  const folder = headerFolderIn(source);
  if (folder === undefined) throw notAnSdk(source, `no public/steam/${entryHeader} in it`);
  const names = headerNames(folder, "");
  checkHeaderNames(folder, names);
  const budget = new HeaderBudget();
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const path = join(folder, name);
    budget.spend(path, lstatSync(path).size);
    files.set(name, readFileSync(path));
  }
  const shipped = readShipped(dirname(dirname(resolve(folder))));
  return { headers: { shownAs: folder, files }, shipped, versions: folderVersions(source, folder) };
}

function readShipped(sdk: string): Map<string, Uint8Array> {
  const isReadable = (path: string): boolean => {
    const status = statSync(join(sdk, path), { throwIfNoEntry: false });
    return status?.isFile() === true && status.size <= headerLimits.bytes;
  };
  return new Map(shippedPaths.filter(isReadable).map((path) => [path, readFileSync(join(sdk, path))]));
}

/** Who says which version the headers in `folder` are of, the most reliable first. */
export function folderVersions(source: string, folder: string): VersionClue[] {
  const clues: VersionClue[] = [];
  const add = (version: unknown, from: string): void => {
    if (typeof version === "string") clues.push({ version, from });
  };
  const description = join(folder, "sdk.json");
  if (existsSync(description)) {
    add(readDescription(description).sdkVersion, description);
  }
  // The zip's name stays with the folder it was unpacked to, which may be above what the user names.
  const named = resolve(folder)
    .split(sep)
    .findLast((part) => versionInName(part) !== undefined);
  if (named !== undefined) add(versionInName(named), named);
  const root = basename(dirname(resolve(folder))) === "public" ? dirname(dirname(resolve(folder))) : resolve(source);
  const readme = readdirSync(root).find((name) => name.toLowerCase() === "readme.txt");
  if (readme !== undefined) add(versionInReadme(readFileSync(join(root, readme), "latin1")), readme);
  return clues;
}

function readDescription(file: string): { sdkVersion?: unknown } {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { sdkVersion?: unknown };
  } catch (cause) {
    throw new Error(`${file}: not JSON: ${(cause as Error).message}. Restore it, or remove it.`, { cause });
  }
}

function headerNames(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return headerNames(folder, name);
      if (!entry.name.endsWith(".h")) return [];
      if (entry.isFile()) return [name];
      throw new Error(
        `${join(folder, name)}: a ${entry.isSymbolicLink() ? "symbolic link" : "special file"}, which may lead out of ` +
          "the folder. Import the SDK as Valve ships it.",
      );
    });
}
