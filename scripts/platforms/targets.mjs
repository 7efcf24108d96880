// The platforms that binaries are published for, and what each is compiled with.
import { StepError } from "../steps.mjs";

/**
 * @typedef {object} Target
 * @property {string} name of the platform package, behind `native-`
 * @property {string} zig Zig's name of the target; behind the last dot the oldest glibc or macOS
 * @property {NodeJS.Platform} os
 * @property {"x64" | "arm64"} cpu
 * @property {"glibc" | "musl" | undefined} libc of Linux
 * @property {string} oldest what the binary needs at least, for readers
 */

/** The glibc of the oldest Node 20 is 2.28; this is what CentOS 7 has, and costs nothing. */
const glibc = "2.17";
/** As Node 20's own builds. */
const macos = "11.0";

/** @type {readonly Target[]} */
export const targets = [
  linux("linux-x64", "x64", "glibc"),
  linux("linux-arm64", "arm64", "glibc"),
  linux("linux-x64-musl", "x64", "musl"),
  linux("linux-arm64-musl", "arm64", "musl"),
  { name: "win32-x64", zig: "x86_64-windows-gnu", os: "win32", cpu: "x64", libc: undefined, oldest: "Windows 10" },
  mac("darwin-x64", "x64"),
  mac("darwin-arm64", "arm64"),
];

/**
 * Debian has a GameNetworkingSockets for these, whose C++ library and OpenSSL are within the loopback's package: they want
 * this glibc, as Node does from 20 on. Elsewhere the loopback has its own networking in its place.
 */
export const loopbackTargets = targets.map((target) =>
  hasGns(target) ? { ...target, zig: target.zig.replace(glibc, "2.28"), oldest: "glibc 2.28" } : target,
);

/** @param {Target} target */
export function hasGns({ libc }) {
  return libc === "glibc";
}

/**
 * The targets of these names; all if there are none.
 * @param {readonly string[]} names
 */
export function targetsNamed(names) {
  const unknown = names.filter((name) => !targets.some((target) => target.name === name));
  if (unknown.length > 0) {
    throw new StepError(
      `No platform is called ${unknown.join(", ")}. There are ${targets.map(({ name }) => name).join(", ")}.`,
    );
  }
  return names.length === 0 ? targets : targets.filter(({ name }) => names.includes(name));
}

function linux(name, cpu, libc) {
  const triple = `${cpu === "x64" ? "x86_64" : "aarch64"}-linux-`;
  return libc === "glibc"
    ? { name, zig: `${triple}gnu.${glibc}`, os: "linux", cpu, libc, oldest: `glibc ${glibc}` }
    : { name, zig: `${triple}musl`, os: "linux", cpu, libc, oldest: "musl 1.2" };
}

function mac(name, cpu) {
  const zig = `${cpu === "x64" ? "x86_64" : "aarch64"}-macos.${macos}`;
  return { name, zig, os: "darwin", cpu, libc: undefined, oldest: `macOS ${macos}` };
}
