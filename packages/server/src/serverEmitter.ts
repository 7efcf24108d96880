// The events of a server, on their way to listeners: one that throws, or rejects, keeps nothing from being done.
import type { Message } from "@headwater/typed";
import { nearest, TypedEmitter } from "@headwater/typed/foundation";
import { type ErrorSource, eventNames, type ServerEvents } from "./events.js";
import { Player } from "./player.js";

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

  protected tell<Event extends keyof ServerEvents<Data>>(
    event: Event,
    player: Player<Data> | undefined,
    ...args: ServerEvents<Data>[Event]
  ): void {
    try {
      this.emit(event as never, ...(args as never));
    } catch (error) {
      this.onError(error, { event, player });
    }
  }

  /** As {@link tell}, without anything that is made for one message. */
  protected deliver(player: Player<Data>, message: Message): void {
    try {
      this.emit("message", player, message);
    } catch (error) {
      this.onError(error, { event: "message", player });
    }
  }

  protected onError(error: unknown, source: ErrorSource<Data>): void {
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
