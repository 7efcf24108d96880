// Connections that get the same messages, in memory shared with the addon: a broadcast passes the payload and a few
// numbers, however many there are.
import { addon, type SendToAll } from "./addon.js";
import { outOfRange, wrongType } from "./argumentErrors.js";
import { describe } from "./describe.js";
import { transferredError } from "./transferred.js";

export interface BroadcastOptions {
  /** The lane the message goes on, 0 unless lanes are configured. */
  lane?: number;
  /** A connection of the list that does not get the message, such as the one it came from. */
  except?: number;
}

/** As src/manual/broadcast.h names the words of `control`. */
const word = { side: 0, count: 1, flags: 2, lane: 3, except: 4, sent: 5 } as const;

/** A table of the addon's, of fixed size. */
class Table {
  declare readonly control: Int32Array;
  declare readonly connections: Uint32Array;
  declare readonly results: BigInt64Array;
  readonly capacity: number;
  readonly send: SendToAll;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.send = addon.attachBroadcast(this, capacity);
  }
}

const firstCapacity = 16;
const mostConnections = 65536;

/** By which copies of the package know each other's lists. */
const brand = Symbol.for("@headwater/native.Recipients");

/** The connections of a broadcast: a set of up to 65,536, which is cheap to keep and to send to. */
export class Recipients {
  #table = new Table(firstCapacity);
  readonly #rows = new Map<number, number>();

  /** @param connections - HSteamNetConnection handles to begin with */
  constructor(connections: Iterable<number> = []) {
    if (typeof connections?.[Symbol.iterator] !== "function")
      throw wrongType(`new Recipients: expected connections to begin with, got ${describe(connections)}.`);
    for (const connection of connections) this.add(connection);
  }

  /** How many there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** The handles, in no particular order. Valid until the next `add` or `delete`. */
  get connections(): Uint32Array {
    return this.#tableFor("connections").connections.subarray(0, this.size);
  }

  /**
   * After a broadcast, in the order of {@link connections}: the message's number on that connection, the negative of
   * the EResult of why it was not sent, or 0n for the one left out. Valid until the next `add` or `delete`.
   */
  get results(): BigInt64Array {
    return this.#tableFor("results").results.subarray(0, this.size);
  }

  has(connection: number): boolean {
    return this.#rows.has(connection);
  }

  /**
   * @throws TypeError for what is no connection handle; RangeError beyond 65,536 of them.
   */
  add(connection: number): this {
    if (typeof connection !== "number" || connection >>> 0 !== connection || connection === 0)
      throw wrongType(`Recipients.add: expected a connection's handle, got ${describe(connection)}.`);
    if (this.#rows.has(connection)) return this;
    const row = this.size;
    if (row === this.#tableFor("add").capacity) this.#grow();
    this.#table.connections[row] = connection;
    this.#table.results[row] = 0n;
    this.#rows.set(connection, row);
    return this;
  }

  /** Whether it was there. */
  delete(connection: number): boolean {
    const row = this.#rows.get(connection);
    if (row === undefined) return false;
    const { connections, results } = this.#tableFor("delete");
    this.#rows.delete(connection);
    const last = this.#rows.size;
    // The last one takes the place that became free.
    if (row !== last) {
      const moved = connections[last] as number;
      connections[row] = moved;
      results[row] = results[last] as bigint;
      this.#rows.set(moved, row);
    }
    return true;
  }

  clear(): void {
    this.#rows.clear();
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.#rows.keys();
  }

  /** What the last broadcast came to for one connection, as in {@link results}; `undefined` if it is not in the list. */
  resultOf(connection: number): bigint | undefined {
    const row = this.#rows.get(connection);
    return row === undefined ? undefined : this.#tableFor("resultOf").results[row];
  }

  /** @internal */
  get [brand](): true {
    return true;
  }

  /** @internal What is wrong with something that is no list of this copy of the package. */
  static refuse(value: unknown): TypeError {
    const foreign = typeof value === "object" && value !== null && brand in value;
    return wrongType(
      foreign
        ? "broadcast: argument 1 (recipients) was made by another copy of @headwater/native. Make it with the copy whose " +
            "context sends."
        : `broadcast: argument 1 (recipients) must be Recipients, got ${describe(value)}.`,
    );
  }

  /** @internal Behind {@link NativeContext.broadcast}. */
  static send(
    recipients: Recipients,
    side: number,
    data: Uint8Array,
    flags: number,
    { lane = 0, except = 0 }: BroadcastOptions,
  ): number {
    const { control, send } = recipients.#table;
    if (control.length === 0) throw transferredError("broadcast");
    control[word.side] = side;
    control[word.count] = recipients.size;
    control[word.flags] = flags;
    control[word.lane] = lane;
    control[word.except] = except;
    send(data);
    return control[word.sent] as number;
  }

  /** The table, if it still has its memory. */
  #tableFor(member: string): Table {
    if (this.#table.control.length === 0) throw transferredError(`Recipients.${member}`);
    return this.#table;
  }

  #grow(): void {
    if (this.size === mostConnections)
      throw outOfRange(`Recipients.add: a list holds at most ${mostConnections} connections.`);
    const larger = new Table(this.#table.capacity * 2);
    larger.connections.set(this.#table.connections);
    larger.results.set(this.#table.results);
    this.#table = larger;
  }
}
