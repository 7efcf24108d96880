// A server on the loopback, and players who come to it: one in this process, others in processes of their own.
import { type ChildProcess, fork } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { GameClient, ServerMode } from "@headwater/typed";
import { createServer, type DedicatedServer, type ServerOptions } from "../src/index.js";

export const control = new LoopbackControl();

/** What is polled for comes within milliseconds; on a busy machine, within seconds. */
export const soon = { timeout: 15_000, interval: 5 };

/** A UDP port of this machine that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}

export type Data = Record<string, unknown>;
export type TestOptions = Partial<ServerOptions<Data>>;

/** No query port: only the tests of server browser queries need one. */
export async function openServer(options: TestOptions = {}): Promise<{ server: DedicatedServer<Data>; port: number }> {
  const port = options.port ?? (await freePort());
  const server = await createServer({
    name: "Arena",
    game: "arena",
    version: "1.0.0.0",
    ip: "127.0.0.1",
    queryPort: 0,
    mode: ServerMode.AuthenticationAndSecure,
    library: libraryPath(),
    reconnect: { minDelayMs: 1, maxDelayMs: 10 },
    ...options,
    port,
  });
  return { server, port };
}

export function startPlayer(): Promise<GameClient> {
  return GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
}

/** A player in a process of their own; see playerProgram.mjs for what it can do. */
export class OtherPlayer {
  readonly #process: ChildProcess;
  #calls = 0;

  private constructor(process: ChildProcess) {
    this.#process = process;
  }

  static async start(): Promise<OtherPlayer> {
    const program = fileURLToPath(new URL("playerProgram.mjs", import.meta.url));
    const child = fork(program, [], { env: { ...process.env, STEAM_API_LIBRARY: libraryPath() }, silent: true });
    child.stderr?.resume();
    await once(child, "message");
    return new OtherPlayer(child);
  }

  /** @throws Error with what was thrown there */
  async call(method: string, ...args: unknown[]): Promise<unknown> {
    const call = ++this.#calls;
    type Answer = { call: number; result?: unknown; error?: string };
    const answered = new Promise<Answer>((resolve, reject) => {
      const listener = (answer: Answer): void => {
        if (answer.call !== call) return;
        this.#process.off("message", listener);
        resolve(answer);
      };
      this.#process.on("message", listener);
      this.#process.once("exit", () => reject(new Error("The player's process has ended.")));
    });
    this.#process.send({ call, method, args });
    const { result, error } = await answered;
    if (error !== undefined) throw new Error(error);
    return result;
  }

  async steamId(): Promise<bigint> {
    return BigInt((await this.call("steamId")) as string);
  }

  /** From now on nothing of the process runs, the networking's threads included. */
  freeze(): void {
    this.#process.kill("SIGSTOP");
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }
}
