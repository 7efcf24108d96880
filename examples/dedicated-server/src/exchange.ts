// One side of the message exchange: sends its thousands at game pace and counts what arrives.
import { setTimeout as delay } from "node:timers/promises";
import type { AbortSignalLike } from "@headwater/typed/foundation";
import { encode, type GameMessage, messagesPerSort } from "./protocol.js";

/** 60 ticks a second, and so many messages of each sort in each. */
const tickMs = 1000 / 60;
const messagesPerTick = 20;
/** Unreliable messages may still be under way when the reliable `done` has arrived. */
const stragglersMs = 500;

export interface Counts {
  reliable: number;
  unreliable: number;
}

export class Exchange {
  readonly sent: Counts = { reliable: 0, unreliable: 0 };
  readonly received: Counts = { reliable: 0, unreliable: 0 };
  /** Resolves when the other side has sent everything, and it has arrived or been given up. */
  readonly over: Promise<void>;
  #finish: () => void = () => undefined;
  readonly #seen = new Set<number>();

  constructor() {
    this.over = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  /** Sends everything, by what says whether a message was taken; stops early when `signal` says that the other is gone. */
  async send(send: (data: Uint8Array, reliable: boolean) => boolean, signal: AbortSignalLike): Promise<void> {
    let refused: number | undefined;
    while (this.sent.reliable < messagesPerSort && !signal.aborted) {
      for (let index = 0; index < messagesPerTick; index++) {
        const sequence = this.sent.reliable++;
        this.sent.unreliable++;
        if (!send(encode({ kind: "reliable", sequence }), true)) refused ??= sequence;
        send(encode({ kind: "unreliable", sequence }), false);
      }
      await delay(tickMs);
      // That the other side has left may be known a moment later.
      if (refused !== undefined && !signal.aborted) throw new Error(`Steam did not take message ${refused}.`);
    }
    if (!signal.aborted) send(encode({ kind: "done" }), true);
  }

  /** Takes what concerns the exchange. @throws Error if a reliable message is missing or out of order. */
  onMessage(message: GameMessage): void {
    if (message.kind === "reliable" || message.kind === "unreliable") this.#onData(message.kind, message.sequence);
    else if (message.kind === "done") this.#onDone();
  }

  #onData(kind: keyof Counts, sequence: number): void {
    if (kind === "reliable" && sequence !== this.received.reliable) {
      throw new Error(`reliable message ${sequence} arrived in place of ${this.received.reliable}`);
    }
    // Unreliable messages may be dropped and, in theory, doubled.
    if (kind === "unreliable" && this.#seen.has(sequence)) return;
    if (kind === "unreliable") this.#seen.add(sequence);
    this.received[kind]++;
    if (this.received.unreliable === messagesPerSort && this.received.reliable === messagesPerSort) this.#finish();
  }

  /** The other side's `done`: all its reliable messages are here. */
  #onDone(): void {
    setTimeout(this.#finish, stragglersMs).unref();
    if (this.received.unreliable === messagesPerSort) this.#finish();
  }
}
