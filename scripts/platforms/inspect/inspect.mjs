// Looks at a finished binary, whatever machine it is for: that it is for the right one, asks for no newer system than we
// say, and for nothing that is not there. What cannot be run here can be looked at.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { StepError } from "../../steps.mjs";
import { matches } from "../exports.mjs";
import { inspectElf } from "./elf.mjs";
import { inspectMachO } from "./machO.mjs";
import { inspectPe } from "./pe.mjs";

/**
 * @typedef {object} Asks
 * @property {string | undefined} cpu
 * @property {string | undefined} oldest the oldest system that has all it wants
 * @property {string[]} libraries of the system
 * @property {string[]} fromProgram what the program that loads it has to have
 * @property {string[]} exports
 * @property {boolean} [isSigned] on macOS
 */

const readers = { linux: inspectElf, win32: inspectPe, darwin: inspectMachO };

/** The libraries that every system of the kind has. No C++ runtime is among them. */
const everywhere = {
  linux: /^(?:lib(?:c|m|dl|rt|pthread)\.so(?:\.\d)?|ld-linux-(?:x86-64\.so\.2|aarch64\.so\.1))$/,
  win32: /^(?:kernel32|ws2_32|bcrypt|msvcrt|ntdll|advapi32|api-ms-win-crt-[\w-]+)\.dll$/i,
  darwin: /^\/usr\/lib\/libSystem\.B\.dylib$/,
};

/**
 * Throws what is wrong with a binary, all of it.
 * @param {import("../targets.mjs").Target} target
 * @param {import("../binaries.mjs").Binary} binary
 * @param {string} path
 */
export function inspect(target, binary, path) {
  const asks = readers[target.os](path, readFileSync(path));
  const problems = [];
  if (asks.cpu !== target.cpu) problems.push(`it is for ${asks.cpu}`);
  const foreign = asks.libraries.filter(
    (name) => !everywhere[target.os].test(name) && !binary.beside?.some((file) => basename(file) === name),
  );
  if (foreign.length > 0) problems.push(`it needs ${foreign.join(", ")}, which not every system has`);
  if (isNewer(asks.oldest, target.oldest)) problems.push(`it needs ${asks.oldest}, and we say ${target.oldest}`);
  const alien = asks.fromProgram.filter((name) => !binary.isAddon || !/^(?:napi|node_api)_/.test(name));
  if (alien.length > 0) problems.push(`nobody has ${alien.join(", ")}`);
  const missing = binary.exports.filter((pattern) => !asks.exports.some(matches(pattern)));
  // On Linux the first library that has a name has it for all; on macOS a library is asked by its own.
  const leaks = (target.os === "darwin" ? [] : asks.exports).filter(
    (name) => !binary.exports.some((pattern) => matches(pattern)(name)),
  );
  if (leaks.length > 0)
    problems.push(`it exports ${leaks.slice(0, 5).join(", ")} (${leaks.length} that it should not)`);
  if (missing.length > 0) problems.push(`it does not export ${missing.join(", ")}`);
  // Apple's processors run nothing unsigned; the linker's own signature will do.
  if (target.os === "darwin" && target.cpu === "arm64" && !asks.isSigned) problems.push("it is not signed");
  if (problems.length > 0) throw new StepError(`${target.name}, ${binary.file}: ${problems.join("; ")}.`);
  return asks;
}

/**
 * @param {string | undefined} has the oldest system that a binary runs on, as "glibc 2.17"
 * @param {string} promised the one that we say
 */
export function isNewer(has = "", promised) {
  const [its, [name, version]] = [has.split(" "), promised.split(" ")];
  if (its[0] !== name) return false;
  const [a, b] = [its[1], version].map((each) => each.split(".").map(Number));
  return a[0] > b[0] || (a[0] === b[0] && (a[1] ?? 0) > (b[1] ?? 0));
}
