// Runs the fuzzer in a process of its own, so that a crash or a hang is a result and not the end.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { wayHere } from "../steamclient/ways.mjs";
import { lastCall } from "./callRecord.mjs";

const child = fileURLToPath(new URL("./child.mjs", import.meta.url));
// Node 20 has it behind a flag, which later versions may not know.
const transferFlags = "transfer" in ArrayBuffer.prototype ? [] : ["--harmony-rab-gsab-transfer"];
/** A single call never takes this long. */
const hangSeconds = 30;

/**
 * @param {{ seed: number, calls: number }} options
 * @returns {Promise<import("./runFuzz.mjs").FuzzReport>}
 * @throws Error with the last call if the process crashed or hung
 */
export async function runFuzz({ seed, calls }) {
  const folder = mkdtempSync(join(tmpdir(), "headwater-fuzz-"));
  const recordPath = join(folder, "last-call");
  const running = fork(child, [String(seed), String(calls), recordPath], {
    execArgv: ["--expose-gc", ...transferFlags],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Registries of tickets and the like go where they are deleted.
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
  });
  let report;
  let said = "";
  running.on("message", (message) => {
    report = message;
  });
  running.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-4000);
  });
  let before = "";
  let hung = false;
  const watch = setInterval(() => {
    const now = lastCall(recordPath);
    hung = now === before;
    if (hung) running.kill("SIGABRT");
    before = now;
  }, hangSeconds * 1000);
  try {
    const [code, signal] = await once(running, "close");
    if (report && code === 0) return report;
    const end = hung ? `hung for ${hangSeconds} s` : `ended with ${signal ?? `exit code ${code}`}`;
    throw new Error(
      `The fuzzed process ${end}.\nLast call: ${lastCall(recordPath)}\n` +
        `Again: npm run fuzz -- --seed ${seed} --calls ${calls} --through ${wayHere()}\nIt said:\n${said}`,
    );
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true, force: true });
  }
}

const mebibyte = 1024 * 1024;

/**
 * What of a report is wrong; empty if all is well.
 * @param {import("./runFuzz.mjs").FuzzReport} report
 * @param {{ resident?: boolean }} [options] whether resident memory may not grow
 */
export function problems({ missing, pending, defects, samples }, { resident = true } = {}) {
  const found = [...defects];
  if (missing > 0) found.push(`The addon lacks ${missing} methods of the model: run npm run build.`);
  if (pending > 0) found.push(`${pending} promises were settled by nothing, not even shutdown.`);
  // The first samples see caches fill; afterwards what is held may vary, but not with the number of calls.
  const first = samples[Math.floor(samples.length / 3)];
  const last = samples.at(-1);
  const limits = { heapUsed: 4 * mebibyte, external: 4 * mebibyte, rss: resident ? 48 * mebibyte : Infinity, files: 0 };
  for (const [what, most] of Object.entries(limits)) {
    const grown = last[what] - first[what];
    if (grown > most) {
      found.push(`${what} grew by ${grown} between call ${first.calls} and ${last.calls}; at most ${most} is noise.`);
    }
  }
  return found;
}
