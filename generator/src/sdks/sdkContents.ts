// The headers of an SDK in memory, wherever they come from, and the checks that are the same for a folder and a zip.
import { clientHeader, entryHeader } from "../model/sdkNames.js";
import type { HeaderFiles } from "../parse/headerFolder.js";
import { librariesInSdk } from "../verify/libraryFile.js";
import type { VersionClue } from "./sdkVersion.js";

export interface SdkContents {
  headers: HeaderFiles;
  /** What else is in it that says which functions there are, by path in the SDK. */
  shipped: ReadonlyMap<string, Uint8Array>;
  versions: readonly VersionClue[];
}

/** Of an SDK: its description, and the libraries of the platforms that packages are built for. */
export const shippedPaths = ["public/steam/steam_api.json", ...librariesInSdk];

/** Without these a folder of headers is not an SDK. */
const essentialHeaders = [entryHeader, clientHeader];

/** What a header may take; the largest of a real SDK has some 100 KB. */
export const headerLimits = { bytes: 4 * 2 ** 20, totalBytes: 32 * 2 ** 20, count: 1000 } as const;

/**
 * @param names - paths relative to `folder`
 * @throws Error when `folder` does not hold an SDK's headers, or holds what cannot be one
 */
export function checkHeaderNames(folder: string, names: readonly string[]): void {
  for (const essential of essentialHeaders) {
    if (!names.includes(essential)) throw notAnSdk(folder, `no ${essential} in it`);
  }
  if (names.length > headerLimits.count) {
    throw notAnSdk(folder, `${names.length} headers, where an SDK has fewer than ${headerLimits.count}`);
  }
  const byLowerCase = new Map<string, string>();
  for (const name of names) {
    if (!name.split("/").every((part) => /^\w[\w.-]*$/.test(part))) {
      throw new Error(`${folder}: the header name ${JSON.stringify(name)} is not one of an SDK. Import a clean copy.`);
    }
    const other = byLowerCase.get(name.toLowerCase());
    if (other !== undefined) {
      throw new Error(
        `${folder}: ${other} and ${name} are the same file where case does not matter. Remove the one that is not ` +
          "the SDK's.",
      );
    }
    byLowerCase.set(name.toLowerCase(), name);
  }
}

/** The error for a source that is something else; `why` says how that shows. */
export function notAnSdk(source: string, why: string): Error {
  return new Error(
    `${source}: not a Steamworks SDK: ${why}. Name the zip as Valve ships it, the SDK's folder, or its public/steam.`,
  );
}

/** Adds up what is read, so that a source cannot fill the memory. */
export class HeaderBudget {
  #total = 0;

  /** @throws Error when the file, or all so far, are larger than headers are */
  spend(path: string, bytes: number): void {
    if (bytes > headerLimits.bytes) {
      throw new Error(
        `${path}: ${bytes} bytes, where ${headerLimits.bytes} are allowed: no header of an SDK is that large.`,
      );
    }
    this.#total += bytes;
    if (this.#total > headerLimits.totalBytes) {
      throw new Error(`${path}: the headers together exceed ${headerLimits.totalBytes} bytes; no SDK's do.`);
    }
  }
}
