// Where this package and the repository stand, whether run from src/ (tests) or from dist/ (the CLI).
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the generator's folder. */
export const generatorRoot = findUpwards(dirname(fileURLToPath(import.meta.url)), "package.json");

/** Absolute path of the repository, the folder that output paths are relative to. */
export const repositoryRoot = dirname(generatorRoot);

function findUpwards(from: string, name: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (folder === dirname(folder)) throw new Error(`no ${name} in ${from} or above: the generator is incomplete`);
  }
}
