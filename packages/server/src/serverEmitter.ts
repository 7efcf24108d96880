// The events of a server, on their way to listeners: one that throws, or rejects, keeps nothing from being done.
import type { Message } from "@headwater/typed";
import { nearest, TypedEmitter } from "@headwater/typed/foundation";
import { type ErrorSource, eventNames, type ServerEvents } from "./events.js";
import { Player } from "./player.js";
import { show, showEvent } from "./sight.js";

const rejection = Symbol.for("nodejs.rejection");

export abstract class ServerEmitter<Data> extends TypedEmitter<ServerEvents<Data>> {
  protected constructor() {
    super({ captureRejections: true });
    // A listener of an event that does not exist would wait for ever.
    this.on("newListener" as never, ((event: PropertyKey) => checkEvent(event)) as never);
  }

  /** @internal What an async listener rejected with; Node calls it. */
  [rejection](error: unknown, event: string, first: unknown): void {
    this.onError(error, { event, player: first instanceof Player ? (first as Player<Data>) : undefined });
  }

  /** Shows an event to who looks on, and calls its listeners, each whatever became of the one before. */
  protected tell<Event extends keyof ServerEvents<Data>>(
    event: Event,
    player: Player<Data> | undefined,
    ...args: ServerEvents<Data>[Event]
  ): void {
    showEvent(event, this, args);
    for (const listener of this.rawListeners(event)) {
      try {
        const result: unknown = listener.apply(this, args);
        if (result instanceof Promise) result.catch((error: unknown) => this.onError(error, { event, player }));
      } catch (error) {
        this.onError(error, { event, player });
      }
    }
  }

  /** As {@link tell}; for one listener, without anything that is made for one message. */
  protected deliver(player: Player<Data>, message: Message): void {
    if (this.listenerCount("message") !== 1) {
      this.tell("message", player, player, message);
      return;
    }
    try {
      this.emit("message", player, message);
    } catch (error) {
      this.onError(error, { event: "message", player });
    }
  }

  protected onError(error: unknown, source: ErrorSource<Data>): void {
    show("error", this, { error, source: source as ErrorSource });
    if (this.listenerCount("error") > 0) this.emit("error", error, source);
    else
      queueMicrotask(() => {
        throw error;
      });
  }
}

/** @throws TypeError for an event that there is not. */
function checkEvent(event: PropertyKey): void {
  // Node's own.
  if ([...eventNames, "newListener", "removeListener"].includes(event as never)) return;
  const meant = nearest(String(event), eventNames);
  throw new TypeError(
    `DedicatedServer: there is no event ${String(event)}${meant === undefined ? "." : `; ${meant} is meant?`}`,
  );
}
