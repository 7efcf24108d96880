// A player's process, seen from the demo: told what to do on its stdin, listened to on its stdout.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export class PlayerProcess {
  readonly name: string;
  /** The exit code; null if a signal ended it. */
  readonly exited: Promise<number | null>;
  readonly #process: ChildProcess;
  /** Lines that nobody has asked for yet. */
  #lines: string[] = [];
  #look: () => void = () => undefined;
  #ended = false;

  /** @param program - The player's program; it gets the name and `args`. */
  constructor(program: URL, name: string, ...args: readonly string[]) {
    this.name = name;
    const child = spawn(process.execPath, [fileURLToPath(program), name, ...args], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#process = child;
    // It may have ended before it was told everything.
    child.stdin.on("error", () => undefined);
    createInterface(child.stdout).on("line", (line) => {
      console.log(`${name}> ${line}`);
      this.#lines.push(line);
      this.#look();
    });
    this.exited = new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => {
        this.#ended = true;
        this.#look();
        resolve(code);
      });
    });
  }

  /** Types a line. */
  type(line: string): void {
    this.#process.stdin?.write(`${line}\n`);
  }

  /** Ends its input: it leaves. */
  leave(): void {
    this.#process.stdin?.end();
  }

  /**
   * Waits until it prints `line`; what it printed before is past then.
   *
   * @throws Error if it ends without.
   */
  async prints(line: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#look = () => {
        const index = this.#lines.indexOf(line);
        if (index >= 0) {
          this.#lines = this.#lines.slice(index + 1);
          resolve();
        } else if (this.#ended) {
          reject(new Error(`${this.name} ended and never printed: ${line}`));
        }
      };
      this.#look();
    });
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}
