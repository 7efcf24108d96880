// Where the repository stands, for tests that look at it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("..", import.meta.url));

/** Files below `folder` (relative to the repository) whose names match, relative to the repository. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(repositoryRoot.length).replaceAll("\\", "/"))
    .filter((path) => !/(?:^|\/)(?:node_modules|dist|build)\//.test(path));
}
