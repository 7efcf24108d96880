// The overrides of this repository, as they read for one SDK.
import { join } from "node:path";
import { generatorRoot } from "../packageRoot.js";
import { loadOverrides } from "./loadOverrides.js";
import type { Overrides } from "./overrides.js";

/** @throws ProblemError listing every syntax and schema error with file and line */
export function overridesOf(sdkVersion: string): Overrides {
  return loadOverrides(join(generatorRoot, "overrides"), "generator/overrides", sdkVersion);
}
