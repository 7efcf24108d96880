// A server's program in a process of its own, on the loopback, as its reader would run it; see serverProbe.mjs.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { libraryPath } from "@headwater/loopback";

/** What a server has open, and what the loopback knows of it. */
export interface ServerReport {
  /** Connections there have been, and those of them that are still there. */
  seen: number;
  open: number;
  state: Record<string, unknown>;
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** What is polled for comes within milliseconds; on a busy machine, within seconds. */
export const soon = { timeout: 15_000 };

const probe = fileURLToPath(new URL("serverProbe.mjs", import.meta.url));

export class ServedProgram {
  readonly #process: ChildProcess;
  #output = "";
  readonly ended: Promise<Ending>;
  /** Resolves when the program has a listener for SIGTERM, or has ended. */
  readonly ready: Promise<"ready" | "ended">;

  /** @param hangMs - after so long the program is killed: nothing it does takes a fraction of it */
  constructor(program: string, args: string[] = [], env: Record<string, string> = {}, hangMs = 25_000) {
    this.#process = fork(program, args, {
      execArgv: ["--import", new URL(`file://${probe}`).href],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, STEAM_API_LIBRARY: libraryPath(), ...env },
      timeout: hangMs,
      killSignal: "SIGKILL",
    });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.#output += text;
      });
    this.ended = once(this.#process, "close").then(([code, signal]) => ({ code, signal, output: this.#output }));
    // What the demo's server says goes to the demo's main process, which this is instead.
    this.#process.on("message", ({ type, message }: { type: string; message?: string }) => {
      if (type === "failed") this.#output += message;
    });
    const told = new Promise<"ready">((resolve) =>
      this.#process.on("message", ({ type }: { type: string }) => type === "ready" && resolve("ready")),
    );
    this.ready = Promise.race([told, this.ended.then(() => "ended" as const)]);
  }

  /** @throws Error with what it printed if the program has ended */
  async started(): Promise<this> {
    if ((await this.ready) === "ended") {
      const { code, signal, output } = await this.ended;
      throw new Error(`The server's program ended with ${code ?? signal} before it was ready:\n${output}`);
    }
    return this;
  }

  async ask(): Promise<ServerReport> {
    const answer = new Promise<ServerReport>((resolve) => {
      const listener = (message: ServerReport & { type: string }): void => {
        if (message.type !== "answer") return;
        this.#process.off("message", listener);
        resolve(message);
      };
      this.#process.on("message", listener);
    });
    this.#process.send("ask");
    return answer;
  }

  /** As systemd and Kubernetes do it. */
  stop(): Promise<Ending> {
    this.#process.kill("SIGTERM");
    return this.ended;
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}
