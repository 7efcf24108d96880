// How an SDK says its version: in the name Valve gives the zip, in its Readme.txt, or in our own sdk.json.
import { versionPattern } from "../model/sdkVersion.js";

/** A version names a folder, so nothing else may pass. */
const version = new RegExp(versionPattern);

/** A version somebody states, and who does. */
export interface VersionClue {
  version: string;
  from: string;
}

/** `steamworks_sdk_164.zip`, `steamworks_sdk_148a`, and copies of such as `steamworks_sdk_164 (1).zip`. */
export function versionInName(name: string): string | undefined {
  const [, major, minor, letter] = /^steamworks[ _-]?sdk[ _-]?v?(\d)[._]?(\d\d)([a-z]?)(?![a-z\d])/i.exec(name) ?? [];
  return major === undefined ? undefined : `${major}.${minor}${letter?.toLowerCase()}`;
}

/** The Readme lists the changes of each version, the newest first: `v1.64 12th August 2025`. */
export function versionInReadme(text: string): string | undefined {
  return /^[ \t]*v(\d+\.\d+[a-z]?)\b/m.exec(text)?.[1];
}

/** @throws Error when `as` is no version, when nobody states one, or when the clues disagree. */
export function chooseVersion(source: string, clues: readonly VersionClue[], as: string | undefined): string {
  if (as !== undefined) {
    if (version.test(as)) return as;
    throw new Error(`--as ${as}: not an SDK version. Write it as Valve does, e.g. 1.64 or 1.48a.`);
  }
  const [first, ...others] = clues.filter((clue) => version.test(clue.version));
  if (first === undefined) {
    throw new Error(
      `${source}: which SDK version is it? Neither its name (steamworks_sdk_164.zip) nor a Readme.txt says so. ` +
        "Add --as <version>, e.g. --as 1.64.",
    );
  }
  const other = others.find(({ version }) => version !== first.version);
  if (other !== undefined) {
    throw new Error(
      `${source}: ${first.from} says SDK ${first.version}, ${other.from} says ${other.version}. ` +
        `Decide with --as, e.g. --as ${other.version}.`,
    );
  }
  return first.version;
}
