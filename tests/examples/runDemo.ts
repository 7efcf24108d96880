// Runs an example's demo as its reader does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { repositoryRoot } from "../repository.js";

export interface DemoRun {
  code: number | null;
  /** Lines of stdout. */
  lines: string[];
  stderr: string;
}

export async function runDemo(example: string): Promise<DemoRun> {
  const program = join(repositoryRoot, "examples", example, "dist/demo.js");
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];
  createInterface(child.stdout).on("line", (line) => lines.push(line));
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, lines, stderr };
}
