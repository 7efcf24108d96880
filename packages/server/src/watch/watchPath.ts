// Where a process lets itself be watched: a socket in a folder that only this user can enter, named after the process.
import { existsSync, lstatSync, mkdirSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const pipes = "\\\\.\\pipe\\";
const pipePrefix = "headwater-server-";
const isWindows = process.platform === "win32";

function folder(): string {
  return join(process.env["XDG_RUNTIME_DIR"] ?? tmpdir(), `headwater-server-${process.getuid?.() ?? 0}`);
}

export function watchPath(pid: number): string {
  return isWindows ? `${pipes}${pipePrefix}${pid}` : join(folder(), `${pid}.sock`);
}

/** @throws Error if somebody else could get at what is in the folder */
export function makeWatchFolder(): void {
  if (isWindows) return;
  const path = folder();
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(path);
  if (uid === process.getuid?.() && (mode & 0o777) === 0o700) return;
  throw new Error(`allowWatch: ${path} is not this user's alone. Remove it, or set XDG_RUNTIME_DIR.`);
}

/** The processes of this user that let themselves be watched. */
export function watchedProcesses(): number[] {
  const names = isWindows
    ? readdirSync(pipes).flatMap((name) => (name.startsWith(pipePrefix) ? [name.slice(pipePrefix.length)] : []))
    : existsSync(folder())
      ? readdirSync(folder()).map((name) => name.replace(/\.sock$/, ""))
      : [];
  return names.map(Number).filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
