// Where the project is, for the manifests of its packages: `repository` of the root package.json says it, once. It is the
// publisher's to say: until then no package names an address, and none is published.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, StepError } from "../steps.mjs";

/**
 * @param {string} directory of the package, in the repository
 * @param {string} [repository] as git+https://host/name.git
 */
export function placesOf(directory, repository = declared()) {
  if (repository === undefined) return {};
  const page = pageOf(repository);
  return {
    repository: { type: "git", url: repository, directory },
    homepage: `${page}/tree/main/${directory}#readme`,
    bugs: `${page}/issues`,
  };
}

export function requirePlaces() {
  if (declared() !== undefined) return;
  throw new StepError(
    'package.json does not say where the project is, and packages have to. Add "repository": "git+https://<host>/<name>.git" ' +
      "there; the manifests of all packages are made from it.",
  );
}

/** Where people read the repository; undefined until it is said. */
export function pageOf(repository = declared()) {
  return repository?.replace(/^git\+/, "").replace(/\.git$/, "");
}

function declared() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).repository;
}
