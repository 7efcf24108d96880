// How long `require` of the packages takes in a fresh process, and how large the addon is.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, rounds } from "./measure.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));

function milliseconds(name) {
  const script = `const start = performance.now(); require(${JSON.stringify(name)}); console.log(performance.now() - start);`;
  const samples = [];
  for (let i = 0; i < rounds; i++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`bench: ${name} does not load: ${stderr}`);
    samples.push(Number(stdout));
  }
  return median(samples);
}

export function load() {
  const root = join(dirname(createRequire(import.meta.url).resolve("@headwater/native")), "..", "..");
  const addon = [
    join(root, "build", "Release", "headwater.node"),
    join(root, "prebuilds", `${process.platform}-${process.arch}`, "headwater.node"),
  ].find((path) => existsSync(path));
  const native = milliseconds("@headwater/native");
  return { native, typed: milliseconds("@headwater/typed"), addonBytes: statSync(addon).size, met: native < 30 };
}
