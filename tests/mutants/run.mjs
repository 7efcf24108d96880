// Runs a command to its end, or ends it and all it started.
import { spawn } from "node:child_process";

/** Far beyond what any step takes: what is not done by then hangs. */
const limitMs = 15 * 60_000;

const signals = ["SIGINT", "SIGTERM"];

/**
 * @param {string[]} command
 * @param {string} cwd
 * @returns {Promise<{ code: number | null, output: string, hung: boolean }>} `code`: null if a signal ended it
 */
export function run([program, ...args], cwd) {
  const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...env } = process.env;
  // A group of its own, so that programs of tests end with it.
  const child = spawn(program, args, {
    cwd,
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const end = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nothing of it runs any more.
    }
  };
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    end();
  }, limitMs);
  const interrupted = () => {
    end();
    process.exit(130);
  };
  for (const signal of signals) process.once(signal, interrupted);
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, interrupted);
      end();
      const done = () => resolve({ code, output: Buffer.concat(chunks).toString(), hung });
      // A daemon that was started on the way may hold the pipes for longer.
      const late = setTimeout(done, 1000);
      child.once("close", () => {
        clearTimeout(late);
        done();
      });
    });
  });
}
