// What every command of a fresh clone needs first: system packages, npm dependencies, a build. Each is skipped when
// it is up to date.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { root, step } from "./steps.mjs";

const stamp = join(root, "node_modules/.headwater-install");

export async function prepare() {
  bootstrap();
  await installDependencies();
  await build();
}

/** `npm ci`, unless the lock file is the one last installed from. */
async function installDependencies() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Packages come as they are published; none of ours needs a script at install time.
  await step("installing dependencies", "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(stamp, lock);
}

/** Builds all packages; turbo skips what has not changed. */
export async function build() {
  const jobs = String(Math.max(1, Math.min(cpus().length, 4)));
  await turbo("building the packages", "build", { JOBS: jobs });
}

export function turbo(title, task, env = {}) {
  const args = [
    "node_modules/turbo/bin/turbo",
    "run",
    task,
    "--output-logs=new-only",
    "--ui=stream",
    "--concurrency=2",
  ];
  return step(title, process.execPath, args, { env: { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", ...env } });
}
