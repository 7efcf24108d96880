// What every group of functions is made of: the running server, checked calls that never throw, answers as signals.
import { type GameServer, type GameServerOptions, SteamCallError } from "@headwater/typed";
import { type Argument, type ArgumentValues, OutOfRange } from "./argument.js";
import { type LogError, loggedError, messageOf } from "./errorLog.js";
import { fittingText } from "./fittingText.js";
import { MessageReceiver } from "./messageReceiver.js";
import type { Signal } from "./signal.js";
import type { SignalHub } from "./signalHub.js";
import type { AnswerSource } from "./signalSource.js";

/** What the inventory functions keep between calls, readable and writable as in GodotSteam. */
export interface InventoryHandles {
  /** SteamInventoryResult of the latest call. */
  result: number;
  /** SteamInventoryUpdateHandle of `startUpdateProperties`. */
  update: bigint;
}

/** What the one instance is made with. */
export interface SteamServerParts {
  readonly signals: SignalHub;
  readonly log: LogError;
  /** Initialises Steam; tests put a stand-in here. */
  readonly init: (options: GameServerOptions) => GameServer;
}

/**
 * Groups extend this class and have methods and accessors only: they are all joined in one object, so what they keep
 * must be kept here.
 */
export abstract class SteamServerBase {
  protected readonly inventoryHandles: InventoryHandles = { result: 0, update: 0n };
  protected readonly messageReceiver = new MessageReceiver();
  readonly #parts: SteamServerParts;
  readonly #answered: (() => void)[] = [];
  #server: GameServer | undefined;
  #saidNotRunning = false;

  /** @internal */
  constructor(parts: SteamServerParts) {
    this.#parts = parts;
  }

  /**
   * Checks the arguments and computes with them; answers with `empty` and one logged error when one is out of range or
   * the computation fails.
   *
   * @param className - GodotSteam's class: `Game Server`, `Networking Sockets`, ...
   * @param empty - What GodotSteam returns on failure.
   * @param refused - What it returns when Steam refuses, if that is something else.
   * @throws TypeError for an argument that GDScript would refuse.
   */
  protected compute<const Arguments extends readonly Argument<unknown>[], Empty, Returned>(
    className: string,
    functionName: string,
    args: Arguments,
    empty: Empty,
    body: (...values: ArgumentValues<Arguments>) => Returned,
    refused: Empty = empty,
  ): Empty | Returned {
    let values: ArgumentValues<Arguments>;
    try {
      values = args.map((argument) => argument(`SteamServer.${functionName}()`)) as ArgumentValues<Arguments>;
    } catch (error) {
      if (!(error instanceof OutOfRange)) throw error;
      this.fail(className, functionName, messageOf(error), error);
      return empty;
    }
    try {
      return body(...values);
    } catch (error) {
      this.fail(className, functionName, messageOf(error), error);
      return error instanceof SteamCallError ? refused : empty;
    }
  }

  /** As {@link compute}, with the running server; without one it answers with `empty` and one logged error. */
  protected invoke<const Arguments extends readonly Argument<unknown>[], Empty, Returned>(
    className: string,
    functionName: string,
    args: Arguments,
    empty: Empty,
    body: (server: GameServer, ...values: ArgumentValues<Arguments>) => Returned,
    refused: Empty = empty,
  ): Empty | Returned {
    const run = (...values: ArgumentValues<Arguments>): Returned => {
      if (this.#server === undefined) throw new Error(notRunning);
      return body(this.#server, ...values);
    };
    return this.compute(className, functionName, args, empty, run, refused);
  }

  /** Logs a failure. */
  protected fail(className: string, functionName: string, what: string, cause?: unknown): void {
    this.#parts.log(loggedError(className, functionName, what, cause));
  }

  /**
   * A text as Steam keeps it, with one logged error if that is not all of it. Without the cut, a name that is too long
   * would be refused, and GodotSteam's servers get a shorter one.
   *
   * @param kept - The bytes that Steam keeps, with the NUL.
   */
  protected cut(className: string, functionName: string, text: string, kept: number): string {
    const fitting = fittingText(text, kept - 1);
    if (fitting !== text)
      this.fail(className, functionName, `Steam keeps ${kept - 1} bytes of this text; the rest was cut off.`);
    return fitting;
  }

  /**
   * Emits the signal of `source` when Steam has answered: during a later `run_callbacks()`, in the order of the answers.
   * A call that fails is logged and emits nothing, as in GodotSteam.
   */
  protected emitAnswer<Payload>(
    className: string,
    functionName: string,
    source: AnswerSource<readonly unknown[], Payload>,
    answer: Promise<Payload>,
  ): void {
    const asked = this.#server;
    answer.then(
      (payload) => {
        if (this.#server !== asked) return;
        this.#answered.push(() => this.#emit(this.#parts.signals.fedBy(source), source.toArguments(payload)));
      },
      (error: unknown) => {
        // A shutdown ends every call that is under way; nobody waits for these.
        if (this.#server === asked) this.fail(className, functionName, messageOf(error), error);
      },
    );
  }

  /** Initialises Steam. Throws what typed's `GameServer.initSync` throws. */
  protected start(options: Omit<GameServerOptions, "pump">): void {
    const server = this.#parts.init({ ...options, pump: "manual" });
    this.#server = server;
    this.#saidNotRunning = false;
    for (const [source, signal] of this.#parts.signals.callbacks) {
      server.on(source.event, (payload: unknown) => this.#emit(signal, source.toArguments(payload as never, server)));
    }
  }

  /** Ends the server; answers that were not delivered are lost with it, as in GodotSteam. */
  protected stop(): void {
    const server = this.#server;
    this.#server = undefined;
    this.#answered.length = 0;
    server?.shutdown();
  }

  /** Delivers what has come: answers to calls, then callbacks. */
  protected deliver(className: string, functionName: string): void {
    if (this.#server === undefined) {
      // Called once per frame: saying it once is enough.
      if (!this.#saidNotRunning) this.fail(className, functionName, notRunning);
      this.#saidNotRunning = true;
      return;
    }
    try {
      // A handler may shut the server down, which forgets the answers behind it.
      for (let emit = this.#answered.shift(); emit !== undefined; emit = this.#answered.shift()) emit();
      this.#server?.runCallbacks();
    } catch (error) {
      this.fail(className, functionName, messageOf(error), error);
    }
  }

  #emit(signal: Signal<readonly unknown[]>, args: readonly unknown[] | undefined): void {
    if (args !== undefined) signal.emit(...args);
  }
}

const notRunning = "Steam is not initialised. Call serverInitEx() first.";
