// The two sets of sanitizers, which exclude each other: the flags that compile them in, the libraries that a process
// without them (Node) has to be started with, and their options.
import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../steps.mjs";

/** What a process that found something ends with, unless a signal ends it. */
export const exitCode = 99;

const leakSuppressions = fileURLToPath(new URL("lsan.supp", import.meta.url));

/**
 * @typedef {object} Sanitizer
 * @property {string} name
 * @property {string} folder where everything that is built with it stands
 * @property {string[]} flags for compiler and linker
 * @property {string[]} compileFlags for the compiler alone
 * @property {string[]} libraries the runtime's, in the order in which they have to be loaded
 * @property {(reports: string) => Record<string, string>} options environment variables; reports are files that begin
 *   with this path
 * @property {string[]} leftOut cases of the C++ conformance program that are not run
 */

/** 200 processes with a sanitizer's memory do not fit a small machine, and show nothing that one does not. */
const crowd = "200 servers on one machine answer";

/** These need surroundings that the loopback's own tests make for them. */
const surroundings = [
  "without OpenSSL's library, calls say what to install",
  "without a folder to write to, peers are refused with the reason",
];

/** Shared by both: stacks that can be read and walked without tables of unwinding. */
const debugFlags = ["-O1", "-g1", "-fno-omit-frame-pointer"];

/** @type {Sanitizer} */
export const addressAndUndefined = {
  name: "AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer",
  folder: join(root, "build/asan"),
  flags: ["-fsanitize=address,undefined,float-cast-overflow", "-fno-sanitize-recover=all"],
  compileFlags: [
    ...debugFlags,
    // Needed to see that an object is what its pointer says.
    "-frtti",
    // Enums of the SDK are open on purpose: a newer library answers, and a user may pass, members that these headers
    // do not list. Compilers keep such values as they are (only -fstrict-enums would not).
    "-fno-sanitize=enum",
  ],
  libraries: ["libasan.so", "libubsan.so"],
  options: (reports) => ({
    ASAN_OPTIONS: options({
      log_path: reports,
      exitcode: exitCode,
      detect_leaks: 1,
      detect_stack_use_after_return: 1,
      strict_string_checks: 1,
      // Node asks for more than there is, and handles the refusal.
      allocator_may_return_null: 1,
    }),
    LSAN_OPTIONS: options({ suppressions: leakSuppressions, print_suppressions: 0 }),
    UBSAN_OPTIONS: options({ log_path: reports, exitcode: exitCode, print_stacktrace: 1 }),
  }),
  leftOut: [
    crowd,
    ...surroundings,
    // Looking at an object costs the sanitizer a file, too.
    "an init finds out that no files can be made",
    // A forked child has one of its parent's threads: what the others held is nobody's there, and looks leaked.
    "a forked child exits, and its parent's connections stay",
  ],
};

/** @type {Sanitizer} */
export const thread = {
  name: "ThreadSanitizer",
  folder: join(root, "build/tsan"),
  flags: ["-fsanitize=thread"],
  compileFlags: debugFlags,
  libraries: ["libtsan.so"],
  options: (reports) => ({
    TSAN_OPTIONS: options({
      log_path: reports,
      exitcode: exitCode,
      // Node and GameNetworkingSockets are not compiled with it: what they do among themselves would look unordered.
      ignore_noninstrumented_modules: 1,
      second_deadlock_stack: 1,
      // A case gives texts for which there is no memory.
      allocator_may_return_null: 1,
    }),
  }),
  // Packets and messages of half a megabyte and more: with our side slowed down this much, GameNetworkingSockets at times
  // sends them anew for longer than the cases wait.
  leftOut: [
    crowd,
    ...surroundings,
    "packets: limits, and buffers that are too small",
    "messages: parameters, sizes and send flags",
  ],
};

function options(values) {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(":");
}

/** The value of LD_PRELOAD that starts Node with the runtime. @param {Sanitizer} sanitizer */
export function preload(sanitizer) {
  return sanitizer.libraries.map(runtimeLibrary).join(" ");
}

function runtimeLibrary(name) {
  const compiler = process.env.CXX || "c++";
  const file = execFileSync(compiler, [`-print-file-name=${name}`], { encoding: "utf8" }).trim();
  if (file !== name) return realpathSync(file);
  throw new Error(
    `${compiler} has no ${name}. The sanitizers are run with GCC's runtime: install g++, or set CXX to it.`,
  );
}
