// The loopback's C++ conformance program, compiled with the sanitizer: library and caller are both looked at, and Node
// is not there.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { conformanceFlags } from "../../packages/loopback/test/conformanceFlags.mjs";
import { step } from "../steps.mjs";
import { packageFolder } from "./build.mjs";

/**
 * @param {import("./sanitizers.mjs").Sanitizer} sanitizer
 * @param {import("./sanitizedRun.mjs").SanitizedRun} run
 */
export async function runConformanceProgram(sanitizer, run) {
  const loopback = packageFolder(sanitizer, "loopback");
  const sources = join(loopback, "test/conformance");
  const library = join(loopback, "lib", `${process.platform}-${process.arch}`);
  const program = join(sanitizer.folder, "conformance/program");
  mkdirSync(join(program, ".."), { recursive: true });
  await step("compiling the conformance program", process.env.CXX || "c++", [
    ...[...conformanceFlags, ...sanitizer.flags, ...sanitizer.compileFlags],
    ...readdirSync(sources).flatMap((name) => (name.endsWith(".cc") ? [join(sources, name)] : [])),
    ...["-o", program, `-L${library}`, "-lsteam_api", `-Wl,-rpath,${library}`],
  ]);
  const cases = execFileSync(program, ["--list"], { encoding: "utf8" }).trim().split("\n");
  for (const name of cases.filter((each) => !sanitizer.leftOut.includes(each)))
    await run.compiled(`loopback, C++: ${name}`, program, [name]);
}
