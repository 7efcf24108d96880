// The running server behind all functions, and what they keep between calls.
import type { GameServer, GameServerOptions } from "@headwater/typed";
import { type LogError, loggedError, messageOf } from "./errorLog.js";
import { InventoryHandles } from "./inventoryHandles.js";
import { MessageReceiver } from "./messageReceiver.js";
import type { Signal } from "./signal.js";
import type { SignalHub } from "./signalHub.js";
import type { AnswerSource } from "./signalSource.js";

/** What the one instance is made with. */
export interface SessionParts {
  readonly signals: SignalHub;
  readonly log: LogError;
  /** Initialises Steam; tests put a stand-in here. */
  readonly init: (options: GameServerOptions) => GameServer;
}

export class Session {
  readonly kept = new InventoryHandles();
  readonly messages = new MessageReceiver();
  readonly #parts: SessionParts;
  readonly #answered: (() => void)[] = [];
  #server: GameServer | undefined;
  #saidNotRunning = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** @throws Error without one. */
  get server(): GameServer {
    if (this.#server === undefined) throw new Error(notRunning);
    return this.#server;
  }

  /** Logs a failure. */
  fail(className: string, functionName: string, what: string, cause?: unknown): void {
    this.#parts.log(loggedError(className, functionName, what, cause));
  }

  /**
   * Emits the signal of `source` when Steam has answered: during a later `run_callbacks()`, in the order of the answers.
   * A call that fails is logged and emits nothing, as in GodotSteam.
   */
  emitAnswer<Payload>(
    source: AnswerSource<readonly unknown[], Payload>,
    answer: Promise<Payload>,
    fail: (what: string, cause: unknown) => void,
  ): void {
    const asked = this.#server;
    answer.then(
      (payload) => {
        if (this.#server !== asked) return;
        this.#answered.push(() => this.#emit(this.#parts.signals.fedBy(source), source.toArguments(payload)));
      },
      (error: unknown) => {
        // A shutdown ends every call that is under way; nobody waits for these.
        if (this.#server === asked) fail(messageOf(error), error);
      },
    );
  }

  /** Initialises Steam. Throws what typed's `GameServer.initSync` throws. */
  start(options: Omit<GameServerOptions, "pump">): void {
    const server = this.#parts.init({ ...options, pump: "manual" });
    this.#server = server;
    this.#saidNotRunning = false;
    for (const [source, signal] of this.#parts.signals.callbacks) {
      server.on(source.event, (payload: unknown) => this.#emit(signal, source.toArguments(payload as never, server)));
    }
  }

  /** Ends the server; answers that were not delivered are lost with it, as in GodotSteam. */
  stop(): void {
    const server = this.#server;
    this.#server = undefined;
    this.#answered.length = 0;
    server?.shutdown();
  }

  /** Delivers what has come: answers to calls, then callbacks. */
  deliver(): void {
    if (this.#server === undefined) {
      // Called once per frame: saying it once is enough.
      if (this.#saidNotRunning) return;
      this.#saidNotRunning = true;
      throw new Error(notRunning);
    }
    // A handler may shut the server down, which forgets the answers behind it.
    for (let emit = this.#answered.shift(); emit !== undefined; emit = this.#answered.shift()) emit();
    this.#server?.runCallbacks();
  }

  #emit(signal: Signal<readonly unknown[]>, args: readonly unknown[] | undefined): void {
    if (args !== undefined) signal.emit(...args);
  }
}

const notRunning = "Steam is not initialised. Call serverInitEx() first.";
