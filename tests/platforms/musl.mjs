// Linux with musl: a Node for it is to be had neither from npm nor from Debian, but Debian has musl itself. On that runs a
// server with a player, in C++, compiled and linked to the loopback by the compiler for all platforms.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchDebianPackages } from "../../scripts/debian.mjs";
import { sdkHeaders } from "../../scripts/platforms/binaries.mjs";
import { zig } from "../../scripts/platforms/compile.mjs";
import { targetsNamed } from "../../scripts/platforms/targets.mjs";
import { ensureToolchain } from "../../scripts/platforms/toolchain.mjs";
import { root } from "../../scripts/steps.mjs";
import { qemu } from "./systems.mjs";

const source = fileURLToPath(new URL("programs/session.cc", import.meta.url));

export const musls = [
  { name: "Linux x64 with musl", platform: "linux-x64-musl", architecture: "amd64", loader: "ld-musl-x86_64.so.1" },
  {
    name: "Linux arm64 with musl, under QEMU",
    platform: "linux-arm64-musl",
    architecture: "arm64",
    loader: "ld-musl-aarch64.so.1",
    emulator: qemu,
  },
];

/**
 * @param {(typeof musls)[number]} system
 * @param {string} lib the folder of the loopback's library
 * @returns {Promise<string | undefined>} why the system is not to be had here
 * @throws with what the program said
 */
export async function tryMusl({ platform, architecture, loader, emulator }, lib) {
  if (emulator && !existsSync(emulator)) return "QEMU is not installed (apt-get install qemu-user-static)";
  await ensureToolchain();
  const folder = join(root, ".cache/platforms/musl", architecture);
  const system = join(folder, "root");
  const wanted = { what: "musl", packages: ["musl"], variable: "none", suites: ["bookworm"], architecture };
  mkdirSync(folder, { recursive: true });
  if (!existsSync(system)) fetchDebianPackages(wanted, system);
  const program = join(folder, "session");
  const headers = sdkHeaders(join(root, "packages/loopback"));
  const includes = [headers, dirname(headers)].map((each) => `-I${relative(root, each)}`);
  const compiled = ["-std=c++17", ...includes, source, join(lib, "libsteam_api.so"), "-o", program];
  await zig(["c++", "-target", targetsNamed([platform])[0].zig, ...compiled]);
  const run = [...(emulator ? [emulator] : []), join(system, "lib", loader), "--library-path", lib, program];
  const said = execFileSync(run[0], run.slice(1), { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (said !== "works\n") throw new Error(said);
}
