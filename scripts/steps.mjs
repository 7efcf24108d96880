// Runs the steps of a longer job one by one and says how each went. Dependency-free.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const isTerminal = process.stdout.isTTY === true;
const dim = (text) => (isTerminal ? `\u001b[2m${text}\u001b[22m` : text);

/** A step ended badly; what it printed has been shown. */
export class StepError extends Error {}

/**
 * Runs one step. Its output is kept back and shown only if it fails, unless `live`.
 * @param {string} title what the step does, for the reader
 * @param {string} command
 * @param {string[]} args
 * @param {{live?: boolean, env?: Record<string, string>, cwd?: string}} [options]
 */
export async function step(title, command, args, { live = false, env = {}, cwd = root } = {}) {
  const started = performance.now();
  if (isTerminal && !live) process.stdout.write(`  ${title} …`);
  if (live) console.log(`  ${title}`);
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: live ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(chunk));
  child.stderr?.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code === 0) {
    if (!live) console.log(`${isTerminal ? "\r" : ""}  ${title} ${dim(`${seconds} s`)}  `);
    return;
  }
  if (!live) console.log(`${isTerminal ? "\r" : ""}  ${title}: failed after ${seconds} s  `);
  process.stdout.write(Buffer.concat(output));
  throw new StepError(`${title}: \`${[command, ...args].join(" ")}\` ended with exit code ${code}`);
}

/** Runs a script's main function; a failed step ends the process with 1 and without a stack trace. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof StepError) && error.name !== "BootstrapError") throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
