// Installs what only some commands need, by a lock file of its own, into a git-ignored folder; once.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./steps.mjs";

const files = ["package.json", "package-lock.json"];

/**
 * @param {string} title for the reader
 * @param {string} listed the folder that holds package.json and package-lock.json
 * @param {string} folder where to install, made anew
 * @param {object} [options]
 * @param {() => void} [options.check] throws if what was installed must not be used
 * @param {string[]} [options.flags] of npm's
 */
export async function installPinned(title, listed, folder, { check = () => {}, flags = [] } = {}) {
  const wanted = files.map((name) => readFileSync(join(listed, name), "utf8")).join("");
  const stamp = join(folder, ".installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of files) copyFileSync(join(listed, name), join(folder, name));
  await step(title, "npm", ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", ...flags]);
  check();
  writeFileSync(stamp, wanted);
}
