// Where the project is, for the manifests of its packages: the root package.json says it, once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const page = repository.replace(/^git\+/, "").replace(/\.git$/, "");

/** @param {string} directory of the package, in the repository */
export function placesOf(directory) {
  return {
    repository: { type: "git", url: repository, directory },
    homepage: `${page}/tree/main/${directory}#readme`,
    bugs: `${page}/issues`,
  };
}
