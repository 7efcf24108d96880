// One side of the message exchange: sends its thousands at game pace and counts what arrives.
import { setTimeout as delay } from "node:timers/promises";
import {
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  type NetworkingSockets,
  Result,
  SendBatch,
} from "@headwater/typed";
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

  /** Sends everything to `connection`; stops early when `signal` says that it is gone. */
  async send(sockets: NetworkingSockets, connection: HSteamNetConnection, signal: AbortSignal): Promise<void> {
    const batch = new SendBatch({ capacity: 2 * messagesPerTick, bytes: 16 * 1024 });
    while (this.sent.reliable < messagesPerSort && !signal.aborted) {
      batch.clear();
      for (let index = 0; index < messagesPerTick; index++) {
        const sequence = this.sent.reliable++;
        batch.add(connection, encode({ kind: "reliable", sequence }), k_nSteamNetworkingSend_Reliable);
        batch.add(connection, encode({ kind: "unreliable", sequence }), k_nSteamNetworkingSend_Unreliable);
        this.sent.unreliable++;
      }
      sockets.sendMessages(batch);
      const refused = batch.results.subarray(0, batch.count).find((result) => result < 0n);
      if (refused !== undefined)
        throw new Error(`Steam did not take a message: ${Result[-Number(refused)] ?? refused}`);
      await delay(tickMs);
    }
    if (!signal.aborted) sockets.send(connection, encode({ kind: "done" }), k_nSteamNetworkingSend_Reliable);
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
