// A real engine in a process of its own, and what it prints.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const runner = fileURLToPath(new URL("../../../../scripts/godot/run.mjs", import.meta.url));

export class GodotClient {
  readonly lines: string[] = [];
  readonly complaints: string[] = [];
  readonly #process: ChildProcessByStdio<null, Readable, Readable>;
  readonly #waiting = new Set<() => void>();
  #ended = false;
  #read = 0;
  readonly #done: Promise<void>;

  private constructor(args: readonly string[]) {
    this.#process = spawn(process.execPath, [runner, ...args], { stdio: ["ignore", "pipe", "pipe"] });
    this.#done = this.#run();
  }

  /** @param project - the folder beside this file, or an absolute one */
  static start(project: string, ...args: string[]): GodotClient {
    return new GodotClient([fileURLToPath(new URL(`${project}/`, import.meta.url)), ...args]);
  }

  async #run(): Promise<void> {
    createInterface({ input: this.#process.stdout }).on("line", (line) => {
      this.lines.push(line);
      this.#look();
    });
    createInterface({ input: this.#process.stderr }).on("line", (line) => this.complaints.push(line));
    await once(this.#process, "close");
    this.#ended = true;
    this.#look();
  }

  #look(): void {
    for (const waiter of [...this.#waiting]) waiter();
    this.#waiting.clear();
  }

  /** The next line that begins so, behind those that were read before. */
  async line(beginning: string): Promise<string> {
    for (;;) {
      const found = this.lines.findIndex((line, index) => index >= this.#read && line.startsWith(beginning));
      if (found !== -1) {
        this.#read = found + 1;
        return this.lines[found] as string;
      }
      if (this.#ended)
        throw new Error(`The engine ended without ${beginning}:\n${[...this.lines, ...this.complaints].join("\n")}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  async stop(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#done;
  }
}
