// The overrides of this repository, as they read for one SDK.
import { join } from "node:path";
import { generatorRoot } from "../packageRoot.js";
import { loadOverrides, overrideTexts } from "./loadOverrides.js";
import type { Overrides } from "./overrides.js";

const [directory, shownAs] = [join(generatorRoot, "overrides"), "generator/overrides"];

/**
 * @param edited - texts of files that are not on the disk yet, by their paths
 * @throws ProblemError listing every syntax and schema error with file and line
 */
export function overridesOf(sdkVersion: string, edited?: ReadonlyMap<string, string>): Overrides {
  return loadOverrides(directory, shownAs, sdkVersion, edited);
}

/** The files as they are, by their paths. */
export function ownOverrideTexts(): ReadonlyMap<string, string> {
  return overrideTexts(directory, shownAs);
}
