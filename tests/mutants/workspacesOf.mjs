// The workspaces that build something, each behind those that it needs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} root the checkout
 * @returns {string[]} folders from there
 */
export function workspacesOf(root) {
  const manifestOf = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const folders = manifestOf(".").workspaces.flatMap((pattern) => {
    if (!pattern.endsWith("/*")) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  const waiting = folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, ...manifestOf(folder) }))
    .filter(({ scripts }) => scripts?.build !== undefined);
  const ordered = [];
  while (waiting.length > 0) {
    const isWaiting = (name) => waiting.some((each) => each.name === name);
    const next = waiting.findIndex(
      ({ dependencies = {}, devDependencies = {} }) =>
        !Object.keys({ ...dependencies, ...devDependencies }).some(isWaiting),
    );
    if (next < 0) throw new Error(`${waiting.map(({ name }) => name).join(", ")} need each other`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered.map(({ folder }) => folder);
}
