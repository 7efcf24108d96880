// A player process built on somebody else's binding, steered by requests.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("./programs/steamworksFfi.mjs", import.meta.url));

/** Where Valve's SDK has this platform's library. */
const sdkFolders: Partial<Record<NodeJS.Platform, string>> = { linux: "linux64", darwin: "osx", win32: "win64" };

export class ForeignPlayer {
  readonly #sdk = mkdtempSync(join(tmpdir(), "headwater-others-"));
  readonly #process: ChildProcess;

  /** @param library - the loopback it plays on */
  constructor(library: string, env: NodeJS.ProcessEnv) {
    // The binding is told where the SDK is, and finds the loopback there.
    const folder = join(this.#sdk, "redistributable_bin");
    mkdirSync(folder);
    symlinkSync(dirname(library), join(folder, sdkFolders[process.platform] ?? ""), "junction");
    this.#process = fork(program, [this.#sdk], { env: { ...process.env, ...env } });
  }

  /** @throws Error if the process ends instead of answering. */
  async ask<Answer>(request: string, ...args: unknown[]): Promise<Answer> {
    const answered = once(this.#process, "message") as Promise<[{ answer: Answer }]>;
    const ended = once(this.#process, "exit").then(() => {
      throw new Error(`the player ended while asked to ${request}`);
    });
    // Whichever comes second concerns nobody any more.
    for (const each of [answered, ended]) each.catch(() => undefined);
    this.#process.send({ request, args });
    const [{ answer }] = await Promise.race([answered, ended]);
    return answer;
  }

  /** Ends it in an orderly way; the exit code. */
  async quit(): Promise<number | null> {
    const exit = once(this.#process, "exit");
    await this.ask("shutdown");
    const [code] = (await exit) as [number | null];
    return code;
  }

  /** Ends it whatever it does, and cleans up. */
  remove(): void {
    this.#process.kill("SIGKILL");
    rmSync(this.#sdk, { recursive: true, force: true });
  }
}
