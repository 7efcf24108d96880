// Whether an SDK is known by its committed model alone: Valve's headers stay on the machine they were imported on.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { generatorRoot } from "../packageRoot.js";
import { sdkFolders, sdkVersionsIn } from "./sdkFolders.js";

export function isModelOnly(version: string): boolean {
  const isHere = [sdkFolders.kept, sdkFolders.local].some((folder) => sdkVersionsIn(folder).includes(version));
  return !isHere && existsSync(join(generatorRoot, "models", `${version}.json`));
}
