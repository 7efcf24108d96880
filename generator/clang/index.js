// Loads the addon; says how to build it where it is missing.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("build/Release/clang.node", import.meta.url));

function load() {
  try {
    return createRequire(import.meta.url)(path);
  } catch (cause) {
    const remedy =
      cause.code === "MODULE_NOT_FOUND"
        ? "It is not built: run `npm run build` in the repository root (needs a C++ compiler and libclang-dev)."
        : "It does not fit this Node or its libclang is gone: rebuild it with `npm run build` in generator/clang.";
    throw new Error(`cannot load ${path}. ${remedy}`, { cause });
  }
}

export const { parseAll, version } = load();

export function parse(options) {
  return parseAll([options])[0];
}
