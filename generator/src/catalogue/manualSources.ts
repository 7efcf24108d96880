// In which file of packages/native/src/manual each hand-written method stands.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../packageRoot.js";

/** Hand-written glue, relative to the repository: what docs/coverage.md also depends on. */
export const manualFolder = "packages/native/src/manual";

/** `ISteamX::Method` -> the file, relative to the repository. */
export function manualSources(root: string = repositoryRoot): ReadonlyMap<string, string> {
  const folder = join(root, manualFolder);
  const found = new Map<string, string>();
  if (!existsSync(folder)) return found;
  const sources = readdirSync(folder).filter((name) => name.endsWith(".cc"));
  for (const name of sources.sort()) {
    // A definition starts its line; the interface's name has no underscore, the method's may have some.
    for (const match of readFileSync(join(folder, name), "utf8").matchAll(/^napi_value (I[A-Za-z0-9]+)_(\w+)\(/gm)) {
      found.set(`${match[1]}::${match[2]}`, `${manualFolder}/${name}`);
    }
  }
  return found;
}
