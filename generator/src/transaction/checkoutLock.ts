// One command at a time writes in a checkout. Whoever holds the lock is known by process, so that one that was killed
// holds nothing up. (Locks that are kept alive by a timer fail here: the parser and the emitters block for seconds.)
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join, relative } from "node:path";
import { linkOrCopy } from "./durable.js";

export interface LockHolder {
  command: string;
  pid: number;
  host: string;
  /** What tells the process from a later one of the same number, where the system says it. */
  started?: string;
}

/**
 * The lock is the file with the highest number. A new holder adds the next one, which only one process can, and removes
 * those below; the highest is never removed, so that nobody who looked a moment ago can add a number that was used.
 */
export class CheckoutLock {
  /** Who held the lock before, and ended without giving it back. */
  readonly previous: LockHolder | undefined;
  readonly #file: string;

  private constructor(file: string, previous: LockHolder | undefined) {
    this.#file = file;
    this.previous = previous;
  }

  /**
   * @param folder - where the lock's files are
   * @throws Error naming the command that runs
   */
  static take(folder: string, command: string): CheckoutLock {
    mkdirSync(folder, { recursive: true });
    for (;;) {
      const last = highest(folder);
      const previous = holderIn(fileOf(folder, last));
      if (previous !== undefined && isRunning(previous)) throw new Error(busy(previous, fileOf(folder, last)));
      const file = fileOf(folder, last + 1);
      if (!claimed(file, { command, ...thisProcess() })) continue;
      if (highest(folder) === last + 1) {
        for (const number of numbers(folder)) if (number <= last) rmSync(fileOf(folder, number), { force: true });
        return new CheckoutLock(file, previous);
      }
      rmSync(file, { force: true });
    }
  }

  release(): void {
    try {
      if (existsSync(this.#file)) writeFileSync(this.#file, "released\n");
    } catch {
      // Then the end of the process says it.
    }
  }
}

function thisProcess(): Omit<LockHolder, "command"> {
  const started = processStat(process.pid)?.started;
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/** Whether the file could be made by this process; it comes into being with its content. */
function claimed(file: string, holder: LockHolder): boolean {
  const draft = `${file}.${holder.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`);
  try {
    linkOrCopy(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined for a lock that was given back, or never was one. */
function holderIn(file: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as LockHolder;
  } catch {
    return undefined;
  }
}

function isRunning({ pid, host, started }: LockHolder): boolean {
  // Nobody can tell from here; the message says what to do.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
  const now = processStat(pid);
  return now === undefined || (now.isRunning && (started === undefined || now.started === started));
}

/** What Linux says of a process; elsewhere nothing. */
function processStat(pid: number): { started: string; isRunning: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold anything.
    const [state = "", ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { started: fields[18] ?? "", isRunning: !"ZX".includes(state) };
  } catch {
    return undefined;
  }
}

function busy({ command, pid, host }: LockHolder, file: string): string {
  const where = host === hostname() ? "" : ` on ${host}`;
  return (
    `\`${command}\` (process ${pid}${where}) is running in this checkout: wait until it has ended. ` +
    `If there is no such process: remove ${relative(process.cwd(), file)}`
  );
}

function fileOf(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

function highest(folder: string): number {
  return Math.max(0, ...numbers(folder));
}

function numbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => (/^lock\.\d+$/.test(name) ? [Number(name.slice("lock.".length))] : []));
}
