// npm run tidy: clang-tidy on the hand-written C++ of both packages, with the flags of their builds.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { findProgram } from "./bootstrap/system.mjs";
import { prepare } from "./prepare.mjs";
import { main, root, StepError, step } from "./steps.mjs";

const nodeGyp = join(root, "node_modules/node-gyp/bin/node-gyp.js");

await main(async () => {
  if (!findProgram("clang-tidy"))
    throw new StepError("clang-tidy is not installed. On Debian: apt-get install clang-tidy.");
  await prepare();
  let clean = true;
  for (const name of ["native", "loopback"]) {
    const folder = join(root, "packages", name);
    const args = [nodeGyp, "-C", folder, "configure", "--silent", "--", "-f", "compile_commands_json"];
    await step(`asking how ${name} is compiled`, process.execPath, args);
    clean = (await tidy(join(folder, "build/Release"), sources(folder))) && clean;
  }
  if (!clean) throw new StepError("clang-tidy has found something; see .clang-tidy for what it looks for.");
});

/** One clang-tidy for each core, as it takes minutes. */
async function tidy(build, files) {
  const next = files.values();
  const worker = async () => {
    let clean = true;
    for (const file of next) {
      const child = spawn("clang-tidy", ["-p", build, "--quiet", file], { stdio: ["ignore", "inherit", "ignore"] });
      const [status] = await once(child, "close");
      clean &&= status === 0;
    }
    return clean;
  };
  const results = await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results.every(Boolean);
}

function sources(folder) {
  return readdirSync(join(folder, "src"), { recursive: true })
    .filter((name) => name.endsWith(".cc") && !/^generated[\\/]/.test(name))
    .map((name) => join(folder, "src", name));
}
