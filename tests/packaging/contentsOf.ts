// What is in a package, a line a file. What was compiled of the package's own sources is one line; what lies in `dist` and
// has no source, such as the output of a file that is gone, has its own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Packed } from "../../scripts/release/pack.mjs";
import { repositoryRoot } from "../repository.js";

export function contentsOf({ name, files }: Packed): string {
  const folder = join(repositoryRoot, "packages", name.replace("@headwater/", ""));
  const isCompiled = (file: string): boolean => {
    const [, module] = /^dist\/(?:(?:cjs|esm)\/)?(.*?)(?:\.d\.ts|\.js)$/.exec(file) ?? [];
    return module !== undefined && ["src", "js"].some((of) => existsSync(join(folder, of, `${module}.ts`)));
  };
  const lines = files.map((file) => (isCompiled(file) ? "dist: what its sources compile to" : file));
  return `${[...new Set(lines)].sort().join("\n")}\n`;
}
