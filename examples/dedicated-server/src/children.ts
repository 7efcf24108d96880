// The demo's child processes, seen from the main process: started, listened to, ended without fail.
import { type ChildProcess, fork } from "node:child_process";
import { constants } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Report } from "./parent.js";

/** How long a child may take to end by itself, in milliseconds. */
const graceMs = 3000;

export interface ChildHooks {
  onReport(report: Report): void;
  /** A line the child, or the library in it, wrote to stderr. */
  onStderr(line: string): void;
}

export class Child {
  readonly name: string;
  /** The exit code; 128 + signal if one ended it. */
  readonly exited: Promise<number>;
  readonly #process: ChildProcess;

  constructor(name: string, module: "server" | "player", args: string[], hooks: ChildHooks) {
    this.name = name;
    this.#process = fork(fileURLToPath(new URL(`./${module}.js`, import.meta.url)), args, {
      stdio: ["ignore", "inherit", "pipe", "ipc"],
      // Valve's library wants to know for which app; 480 is the one anybody may test with.
      env: { SteamAppId: "480", ...process.env },
    });
    this.#process.on("message", (message) => hooks.onReport(message as Report));
    if (this.#process.stderr) createInterface(this.#process.stderr).on("line", hooks.onStderr);
    // `close` follows the last report and the last line.
    this.exited = new Promise((resolve) =>
      this.#process.once("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals])),
    );
  }

  /** Asks the child to end, and ends it if it does not. */
  async stop(): Promise<number> {
    this.#process.kill("SIGTERM");
    const impatient = setTimeout(() => this.kill(), graceMs);
    const code = await this.exited;
    clearTimeout(impatient);
    return code;
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}

/** All children, so that none is forgotten at the end. */
export class Cast {
  readonly #children: Child[] = [];
  #stopping = false;

  start(name: string, module: "server" | "player", args: string[], hooks: ChildHooks): Child {
    if (this.#stopping) throw new Error(`${name} is not started any more: the demo ends.`);
    const child = new Child(name, module, args, hooks);
    this.#children.push(child);
    return child;
  }

  /** Ends every child; the exit codes. */
  async stop(): Promise<number[]> {
    this.#stopping = true;
    return Promise.all(this.#children.map((child) => child.stop()));
  }
}
