// The hand-written sources of the packages: what stands beside generated code, and on it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../packageRoot.js";

/** By their paths, relative to the repository and with slashes. */
export function handWrittenSources(root: string = repositoryRoot): ReadonlyMap<string, string> {
  const folders = readdirSync(join(root, "packages")).flatMap((name) => [
    `packages/${name}/src`,
    `packages/${name}/js`,
  ]);
  const paths = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`)
      : [],
  );
  return new Map(
    paths
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(?:ts|cc|h)$/.test(path) && !path.includes("/generated/"))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}
