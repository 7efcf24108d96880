// Node's event emitter with typed events, declared without Node's types: programs compile with `"types": []`, too.
import { EventEmitter } from "node:events";

/** Events by name, each with the values its listeners get. */
export type EventMap<Events> = Record<keyof Events, unknown[]>;

/**
 * The name of an event. That is `keyof Events`; the rest of it is for the compiler, which learns of `Event` by it, for
 * one emitter as for one of two.
 */
export type EventName<Events, Event> = (Event | keyof Events) & keyof Events;

/** Listens to one of the events. */
export type EventListener<Events, Event> = (...args: EventValues<Events, Event>) => void;

/** What listeners of an event get. */
export type EventValues<Events, Event> = Event extends keyof Events
  ? Events[Event] extends unknown[]
    ? Events[Event]
    : never
  : never;

/**
 * The methods of Node's `EventEmitter`, which the contexts are at run time: `node:events` takes them, `once(server,
 * "steamServersConnected")` included.
 *
 * The type parameters are the same whatever the events are. So a method can be called on one emitter or another, such
 * as `GameServer | GameClient`, with an event that both have.
 */
export interface TypedEmitter<Events extends EventMap<Events>> {
  /**
   * Calls `listener` at every `event` from now on.
   *
   * @param event - its name
   * @param listener - called with what the event brings
   * @throws Error for an event that there is not.
   */
  on<Event extends PropertyKey>(event: EventName<Events, Event>, listener: EventListener<Events, Event>): this;
  /**
   * Calls `listener` at the next `event` only.
   *
   * @param event - its name
   * @param listener - called with what the event brings
   * @throws Error for an event that there is not.
   */
  once<Event extends PropertyKey>(event: EventName<Events, Event>, listener: EventListener<Events, Event>): this;
  /**
   * Takes off a listener; of several that are the same, the last.
   *
   * @param event - its name
   * @param listener - the one that was put on
   */
  off<Event extends PropertyKey>(event: EventName<Events, Event>, listener: EventListener<Events, Event>): this;
  /**
   * The same as {@link on}.
   *
   * @param event - its name
   * @param listener - called with what the event brings
   */
  addListener<Event extends PropertyKey>(event: EventName<Events, Event>, listener: EventListener<Events, Event>): this;
  /**
   * The same as {@link off}.
   *
   * @param event - its name
   * @param listener - the one that was put on
   */
  removeListener<Event extends PropertyKey>(
    event: EventName<Events, Event>,
    listener: EventListener<Events, Event>,
  ): this;
  /**
   * As {@link on}, before the listeners that are there.
   *
   * @param event - its name
   * @param listener - called with what the event brings
   */
  prependListener<Event extends PropertyKey>(
    event: EventName<Events, Event>,
    listener: EventListener<Events, Event>,
  ): this;
  /**
   * As {@link once}, before the listeners that are there.
   *
   * @param event - its name
   * @param listener - called with what the event brings
   */
  prependOnceListener<Event extends PropertyKey>(
    event: EventName<Events, Event>,
    listener: EventListener<Events, Event>,
  ): this;
  /**
   * Takes off all listeners of `event`, or of all events.
   *
   * @param event - its name; without one, all
   */
  removeAllListeners(event?: keyof Events): this;
  /**
   * Calls the listeners of `event`, as if Steam had reported it; tests do.
   *
   * @param event - its name
   * @param args - what listeners get
   * @returns Whether there was one.
   */
  emit<Event extends PropertyKey>(event: EventName<Events, Event>, ...args: EventValues<Events, Event>): boolean;
  /**
   * The events that have listeners.
   *
   * @returns Their names.
   */
  eventNames(): (string | symbol)[];
  /**
   * How many listeners an event has.
   *
   * @param event - its name
   * @param listener - counts this one alone
   * @returns Their number.
   */
  listenerCount<Event extends PropertyKey>(
    event: EventName<Events, Event>,
    listener?: EventListener<Events, Event>,
  ): number;
  /**
   * The listeners of an event.
   *
   * @param event - its name
   * @returns A list of its own, in the order in which they are called.
   */
  listeners(event: keyof Events): ((...args: unknown[]) => void)[];
  /**
   * As {@link listeners}, with the wrappers that {@link once} makes.
   *
   * @param event - its name
   * @returns A list of its own.
   */
  rawListeners(event: keyof Events): ((...args: unknown[]) => void)[];
  /**
   * How many listeners an event may have before Node warns of a leak.
   *
   * @param count - 0 for any number
   */
  setMaxListeners(count: number): this;
  /**
   * How many listeners an event may have before Node warns of a leak.
   *
   * @returns Their number (10 unless it was set).
   */
  getMaxListeners(): number;
}

/** Node's `EventEmitter` itself, to be extended. */
export const TypedEmitter: new <Events extends EventMap<Events>>(options?: {
  captureRejections?: boolean;
}) => TypedEmitter<Events> = EventEmitter as never;
