// Runs a program of programs/ in a process of its own: what these tests provoke would end the test runner, too.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How a program ended, and what it sent before. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  messages: unknown[];
  stderr: string;
}

/** After this a program hangs; the longest takes a fraction of it. */
const hangMs = 200_000;

/**
 * @param onMessage - called with each message the program sends, and the program
 * @param execArgv - options of Node's beside those that all programs get
 */
export async function runProgram(
  name: string,
  args: string[] = [],
  onMessage: (message: unknown, program: ChildProcess) => void = () => {},
  execArgv: string[] = [],
): Promise<Ending> {
  const folder = mkdtempSync(join(tmpdir(), "headwater-lifecycle-"));
  const program = fork(fileURLToPath(new URL(`programs/${name}`, import.meta.url)), args, {
    execArgv: ["--expose-gc", ...execArgv],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
    timeout: hangMs,
    killSignal: "SIGABRT",
  });
  const messages: unknown[] = [];
  let stderr = "";
  program.on("message", (message) => {
    messages.push(message);
    onMessage(message, program);
  });
  program.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  try {
    const [code, signal] = (await once(program, "close")) as [number | null, NodeJS.Signals | null];
    return { code, signal, messages, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
