// A clone of what is committed, generated for another SDK.
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, step } from "./steps.mjs";

/** What a build makes from nothing of the SDK's. */
const taken = [
  "node_modules",
  "docs/node_modules",
  "generator/clang/build",
  "generator/dist",
  ".cache/gns",
  ".cache/json",
  ".cache/curl",
];

/**
 * @param {string} version
 * @param {(run: typeof step, clone: string) => Promise<void>} use `run` is a step in the clone, which is gone afterwards
 */
export async function withSdkClone(version, use) {
  const folder = mkdtempSync(join(tmpdir(), `headwater-sdk-${version}-`));
  const clone = join(folder, "headwater");
  const run = (title, command, args, options) =>
    step(`SDK ${version}: ${title}`, command, args, { cwd: clone, ...options });
  try {
    await run("cloning", "git", ["clone", "--quiet", "--no-hardlinks", root, clone], { cwd: folder });
    for (const path of taken) {
      if (!existsSync(join(root, path))) continue;
      cpSync(join(root, path), join(clone, path), { recursive: true, verbatimSymlinks: true });
    }
    await run("generating", process.execPath, ["generator/bin/headwater.js", "generate", "--sdk", version]);
    await use(run, clone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
