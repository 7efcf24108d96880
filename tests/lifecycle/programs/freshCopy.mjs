// Loads the package once more, as test runners with a module registry of their own do.
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";

const require = createRequire(import.meta.url);

/** A copy that nothing else has: JavaScript and addon are loaded anew. */
export function freshCopy() {
  const root = join(dirname(require.resolve("@headwater/native")), "..", "..") + sep;
  for (const path of Object.keys(require.cache)) if (path.startsWith(root)) delete require.cache[path];
  return require("@headwater/native");
}
