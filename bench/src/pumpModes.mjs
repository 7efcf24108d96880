// The pump modes: what a server that has nothing to do costs, and how long what comes in waits for its handler. Each mode
// has a process of its own, in which nothing else runs.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const program = fileURLToPath(new URL("./pumpProgram.mjs", import.meta.url));

export async function pumpModes() {
  const background = await run("background");
  const timer = await run("timer");
  const manual = await run("manual");
  return {
    background,
    timer,
    manual,
    idleMet: background.idlePercent < 1,
    latencyMet: [background.callback, background.message, background.quiet].every(({ median }) => median < 1.5),
  };
}

async function run(mode) {
  const child = fork(program, [mode], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [[{ idlePercent, ...latencies }]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  const figures = Object.entries(latencies).map(([name, samples]) => [name, summary(samples)]);
  return { idlePercent, ...Object.fromEntries(figures) };
}

/** @param {number[]} samples milliseconds */
function summary(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: median(sorted), p90: sorted[Math.floor(sorted.length * 0.9)], max: sorted.at(-1) };
}
