// Runs a demo of a port as its reader does, and keeps a tape of what the server called and heard.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../repository.js";

export interface DemoRun {
  readonly code: number | null;
  /** Lines of stdout. */
  readonly lines: readonly string[];
  readonly stderr: string;
  /** What tape/record.mjs wrote. */
  readonly tape: Uint8Array;
}

const recorder = fileURLToPath(new URL("tape/record.mjs", import.meta.url));

export async function runDemo(example: string): Promise<DemoRun> {
  const program = join(repositoryRoot, "examples", example, "dist/demo.js");
  const child = spawn(process.execPath, ["--import", recorder, program], { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const [, out, err, tape] = child.stdio as unknown as readonly [null, Readable, Readable, Readable];
  const [stdout, stderr, written] = await Promise.all([text(out), text(err), buffer(tape), once(child, "close")]);
  return { code: child.exitCode, lines: stdout.trimEnd().split("\n"), stderr, tape: written };
}
