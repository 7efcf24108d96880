// The C++ compilers the header tests run, with every warning an error.
import { spawnSync } from "node:child_process";

const flags = ["-std=c++17", "-Wall", "-Wextra", "-Werror"];

export interface Compiler {
  command: string;
  /** For titles: says why when it is skipped. */
  title: string;
  installed: boolean;
}

export const compilers: Compiler[] = ["g++", "clang++"].map((command) => {
  const { status } = spawnSync(command, ["--version"], { stdio: "ignore" });
  const installed = status === 0;
  return { command, installed, title: installed ? command : `${command} (skipped: it is not installed)` };
});

/** What the compiler printed about the files; empty when it accepted them. */
export function compile(command: string, headers: string, files: string[], extra: string[]): string {
  const args = [...flags, ...extra, "-I", headers, ...files];
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error) throw error;
  return status === 0 ? "" : stderr.slice(0, 4000) || `${command} ended with ${status} and said nothing`;
}
