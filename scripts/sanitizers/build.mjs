// Builds addon, loopback and probe in a sanitizer's own tree.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { root, step } from "../steps.mjs";
import { mirrorRepository } from "./mirror.mjs";

const nodeGyp = join(root, "node_modules/node-gyp/bin/node-gyp.js");
const probe = "scripts/sanitizers/probe";

/** @param {import("./sanitizers.mjs").Sanitizer} sanitizer */
export async function buildWith(sanitizer) {
  mirrorRepository(sanitizer.folder);
  cpSync(join(root, probe), probeFolder(sanitizer), { recursive: true, preserveTimestamps: true });
  const compileFlags = [...sanitizer.flags, ...sanitizer.compileFlags];
  const env = {
    CFLAGS: compileFlags.filter((flag) => flag !== "-frtti").join(" "),
    CXXFLAGS: compileFlags.join(" "),
    LDFLAGS: sanitizer.flags.join(" "),
  };
  for (const folder of [
    probeFolder(sanitizer),
    packageFolder(sanitizer, "native"),
    packageFolder(sanitizer, "loopback"),
  ]) {
    const args = [nodeGyp, "-C", folder, "configure", "build", "--silent"];
    await step(`building ${folder.slice(root.length)}`, process.execPath, args, { env });
  }
  const stage = join(packageFolder(sanitizer, "loopback"), "scripts/stage.mjs");
  await step("putting GameNetworkingSockets beside the loopback", process.execPath, [stage]);
}

/** Where the packages of its tree stand. */
export function packageFolder({ folder }, name) {
  return join(folder, "packages", name);
}

export function probeFile(sanitizer) {
  return join(probeFolder(sanitizer), "build/Release/probe.node");
}

function probeFolder({ folder }) {
  return join(folder, "probe");
}
