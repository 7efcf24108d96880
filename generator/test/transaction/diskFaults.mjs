// Watches what a process does to the files below a folder, step by step, so that a test can let any step go wrong.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const changing = [
  "writeFileSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "mkdirSync",
  "mkdtempSync",
  "linkSync",
  "copyFileSync",
  "chmodSync",
];

/**
 * Calls `onStep` in place of every operation that changes something below `root`.
 *
 * @returns what ends it
 */
export function watchDisk(root, onStep) {
  const originals = Object.fromEntries(changing.map((call) => [call, fs[call]]));
  let number = 0;
  for (const call of changing) {
    const original = originals[call];
    fs[call] = (...args) => {
      if (!String(args[0]).startsWith(root)) return original(...args);
      number++;
      const run = () => original(...args);
      return onStep({ number, call, args, run, runHalf: () => half(call, args, originals) });
    };
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  };
}

/** Waiting for the disk takes most of the time, and a process that dies loses nothing without it. */
export function withoutWaiting() {
  const { fsyncSync } = fs;
  fs.fsyncSync = () => {};
  syncBuiltinESMExports();
  return () => {
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  };
}

/** What a process has done that dies in the middle of an operation; most of them are done or not. */
function half(call, [path, content], { writeFileSync, rmSync }) {
  if (call === "writeFileSync") writeFileSync(path, Buffer.from(content).subarray(0, content.length / 2));
  if (call !== "rmSync" || !fs.existsSync(path) || !fs.statSync(path).isDirectory()) return;
  const [first] = fs.readdirSync(path);
  if (first !== undefined) rmSync(join(path, first), { recursive: true });
}
