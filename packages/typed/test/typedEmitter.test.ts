// The typed emitter is Node's own, with events that the compiler knows.
import { EventEmitter, once } from "node:events";
import { expect, expectTypeOf, test } from "vitest";
import { type EventValues, TypedEmitter } from "../src/manual/typedEmitter.js";

interface Opened {
  by: bigint;
}

interface DoorEvents {
  opened: [event: Opened];
  closed: [];
}

interface WindowEvents {
  opened: [event: Opened];
}

class Door extends TypedEmitter<DoorEvents> {}
class Window extends TypedEmitter<WindowEvents> {}

/** Compiled only. */
export function types(door: Door, either: Door | Window): void {
  expectTypeOf<EventValues<DoorEvents, "opened">>().toEqualTypeOf<[event: Opened]>();
  door.on("opened", ({ by }) => expectTypeOf(by).toBeBigInt());
  // One emitter or another, with an event that both have.
  either.on("opened", ({ by }) => expectTypeOf(by).toBeBigInt());
  // @ts-expect-error no such event
  door.on("opend", () => undefined);
  // @ts-expect-error not what the event carries
  door.on("opened", (text: string) => text);
  // @ts-expect-error an event of one of them only
  either.on("closed", () => undefined);
  // @ts-expect-error the payload is missing
  door.emit("opened");
}

/** A helper that passes any of the events on. */
export function listen<Event extends keyof DoorEvents>(
  door: Door,
  event: Event,
  listener: (...args: DoorEvents[Event]) => void,
): void {
  door.on(event, listener);
}

test("events reach their listeners, in order and as often as asked for", () => {
  const door = new Door();
  const heard: string[] = [];
  const first = ({ by }: { by: bigint }): void => void heard.push(`first ${by}`);
  door
    .on("opened", first)
    .once("opened", ({ by }) => heard.push(`once ${by}`))
    .prependListener("opened", () => heard.push("before"))
    .on("closed", () => heard.push("closed"));
  expect(door.emit("opened", { by: 1n })).toBe(true);
  door.off("opened", first);
  expect([door.emit("opened", { by: 2n }), door.emit("closed")]).toEqual([true, true]);
  expect(heard).toEqual(["before", "first 1", "once 1", "before", "closed"]);
  expect(door.eventNames()).toEqual(["opened", "closed"]);
  expect([door.listenerCount("opened"), door.removeAllListeners("opened").listenerCount("opened")]).toEqual([1, 0]);
});

test("it is Node's emitter, for Node's functions as well", async () => {
  const door = new Door();
  expect(door).toBeInstanceOf(EventEmitter);
  const opened = once(door, "opened");
  door.emit("opened", { by: 7n });
  expect(await opened).toEqual([{ by: 7n }]);
});
