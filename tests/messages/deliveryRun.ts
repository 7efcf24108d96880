// Random steps with connections, poll groups and every way to read them, each checked against the model: all that was
// sent arrives once, in the order of its connection, at whoever reads the source it then belongs to.
import * as native from "@headwater/native";
import {
  type GameServer,
  type HSteamNetConnection,
  type HSteamNetPollGroup,
  k_HSteamNetPollGroup_Invalid,
  k_nSteamNetworkingSend_Reliable,
  type Message,
  type MessageSource,
  ReceiveBatch,
  SendBatch,
} from "@headwater/typed";
import type { Random } from "../fuzz/random.mjs";
import { DeliveryModel, type Link } from "./deliveryModel.js";

/** Payload sizes: small ones, and those that are larger than a chunk, or than the room of a small batch. */
const sizes = [8, 8, 8, 100, 1200, 5000, 70_000];

export class DeliveryRun {
  private readonly server: GameServer;
  private readonly random: Random;
  private readonly pump: string;
  readonly model = new DeliveryModel();
  /** What was done, for whoever looks into a failure. */
  readonly log: string[] = [];
  readonly #groups: HSteamNetPollGroup[] = [];
  readonly #batches = [16, 100_000].map((bytes) => new ReceiveBatch({ capacity: 5, bytes }));
  readonly #outgoing = new SendBatch({ capacity: 8, bytes: 80_000 });
  /** Iterators that were left behind: nobody may lose anything to them. */
  readonly #leftBehind: unknown[] = [];

  constructor(server: GameServer, random: Random, pump: string) {
    this.server = server;
    this.random = random;
    this.pump = pump;
    for (let i = 0; i < 3; i++) this.#groups.push(this.#sockets.createPollGroup());
    for (let i = 0; i < 4; i++) this.#open();
  }

  /** One random step. */
  async step(): Promise<void> {
    const { random } = this;
    const steps = [
      () => this.#send(this.#link()),
      () => this.#send(this.#link()),
      () => this.#sendBatch(),
      () => this.#receive(random.below(6) + 1),
      () => this.#receive(Number.POSITIVE_INFINITY),
      () => this.#receiveAndLeave(),
      () => this.#receiveBatch(),
      () => this.#readThenLeave("break"),
      () => this.#readThenLeave("throw"),
      () => this.#readThenLeave("abort"),
      () => this.#nextOnce(),
      () => this.#waitForOne(),
      () => this.#waitForOneThatMoves(),
      () => this.#moveWhileReading(),
      () => this.#move(this.#link()),
      () => this.#move(this.#link()),
      () => this.#destroyGroup(),
      () => this.#close(),
      () => this.#changePump(),
      () => this.#turn(),
    ];
    await random.pick(steps)();
  }

  /** Everything that still waits has to be there. */
  drain(): void {
    for (const link of this.model.links)
      this.#read({ connection: link.far }, this.server.receive({ connection: link.far }, unlimited), "all");
  }

  get #sockets() {
    return this.server.networkingSockets;
  }

  #link(): Link {
    return this.random.pick(this.model.links);
  }

  #source(): MessageSource {
    return this.random.chance(0.5) ? this.random.pick(this.#groups) : { connection: this.#link().far };
  }

  #open(): void {
    const pair = native.server.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
    if (!pair) throw new Error("no socket pair");
    const [near, far] = pair as [HSteamNetConnection, HSteamNetConnection];
    this.model.links.push({ near, far, group: k_HSteamNetPollGroup_Invalid, sent: 0, received: 0 });
  }

  #payload(link: Link): Uint8Array {
    const data = new Uint8Array(this.random.pick(sizes));
    new DataView(data.buffer).setUint32(0, link.sent++);
    return data;
  }

  #send(link: Link): void {
    const count = this.random.below(12) + 1;
    this.log.push(`send ${count} on ${link.far}`);
    for (let i = 0; i < count; i++) {
      const result = this.#sockets.send(link.near, this.#payload(link), k_nSteamNetworkingSend_Reliable);
      if (result !== 1) throw new Error(`send answered ${result}`);
    }
  }

  #sendBatch(): void {
    this.log.push("send a batch");
    this.#outgoing.clear();
    for (let i = 0; i < 8; i++) {
      const link = this.#link();
      const data = this.#payload(link);
      if (this.#outgoing.add(link.near, data, k_nSteamNetworkingSend_Reliable)) continue;
      link.sent--;
      break;
    }
    this.#sockets.sendMessages(this.#outgoing);
  }

  /** @param count - how many have to come; "all" that wait */
  #read(source: MessageSource, messages: Iterable<Message>, count: number | "all"): void {
    const expected = count === "all" ? this.model.waiting(source) : Math.min(count, this.model.waiting(source));
    let seen = 0;
    for (const message of messages) {
      this.#check(source, message);
      seen++;
    }
    if (seen !== expected) throw new Error(`${JSON.stringify(source)} gave ${seen} messages instead of ${expected}`);
  }

  #check(source: MessageSource, { connection, data }: Pick<Message, "connection" | "data">): void {
    const value = new DataView(data.buffer, data.byteOffset).getUint32(0);
    const problem = this.model.arrived(source, connection, value);
    if (problem !== undefined) throw new Error(problem);
  }

  #receive(max: number): void {
    const source = this.#source();
    this.log.push(`receive ${max} from ${JSON.stringify(source)}`);
    this.#read(source, this.server.receive(source, { ...unlimited, max }), max);
  }

  #receiveAndLeave(): void {
    const source = this.#source();
    const after = this.random.below(4);
    this.log.push(`receive from ${JSON.stringify(source)}, leave after ${after + 1}`);
    let seen = 0;
    for (const message of this.server.receive(source, unlimited)) {
      this.#check(source, message);
      if (seen++ === after) break;
    }
  }

  #receiveBatch(): void {
    const source = this.#source();
    const batch = this.random.pick(this.#batches);
    this.log.push(`receive a batch of ${batch.data.length} bytes from ${JSON.stringify(source)}`);
    const count =
      typeof source === "number"
        ? this.#sockets.receiveMessagesOnPollGroup(source, batch)
        : this.#sockets.receiveMessagesOnConnection(source.connection, batch);
    if (count === 0 && this.model.waiting(source) > 0) throw new Error(`${JSON.stringify(source)} gave nothing`);
    for (let row = 0; row < count; row++)
      this.#check(source, { connection: batch.connections[row] as HSteamNetConnection, data: batch.payload(row) });
  }

  async #readThenLeave(how: "break" | "throw" | "abort"): Promise<void> {
    const source = this.#source();
    const waiting = this.model.waiting(source);
    if (waiting === 0) return;
    const count = this.random.below(waiting) + 1;
    this.log.push(`for await over ${JSON.stringify(source)}, ${how} after ${count}`);
    const stop = new AbortController();
    let seen = 0;
    try {
      for await (const message of this.server.messages(source, { signal: stop.signal })) {
        this.#check(source, message);
        if (++seen < count) continue;
        if (how === "break") break;
        if (how === "throw") throw left;
        stop.abort();
      }
    } catch (error) {
      if (error !== left) throw error;
    }
    if (seen !== count) throw new Error(`the loop over ${JSON.stringify(source)} saw ${seen} instead of ${count}`);
  }

  async #nextOnce(): Promise<void> {
    const source = this.#source();
    if (this.model.waiting(source) === 0) return;
    this.log.push(`next() once of ${JSON.stringify(source)}`);
    const iterator = this.server.messages(source);
    this.#leftBehind.push(iterator);
    const { value } = await iterator.next();
    if (value === undefined) throw new Error(`${JSON.stringify(source)} ended`);
    this.#check(source, value);
  }

  /** A reader that waits, and what is sent then. */
  async #waitForOne(): Promise<void> {
    const link = this.#link();
    const source: MessageSource = link.group !== 0 && this.random.chance(0.5) ? link.group : { connection: link.far };
    if (this.model.waiting(source) > 0) return;
    this.log.push(`wait for ${JSON.stringify(source)}`);
    const iterator = this.server.messages(source);
    this.#leftBehind.push(iterator);
    const next = iterator.next();
    await this.#turn();
    this.#send(link);
    const { value } = await this.#pumped(next);
    if (value === undefined) throw new Error(`${JSON.stringify(source)} ended`);
    this.#check(source, value);
  }

  /** A reader of a group that waits, and a connection that comes to it with messages that wait there already. */
  async #waitForOneThatMoves(): Promise<void> {
    const link = this.#link();
    const group = this.random.pick(this.#groups);
    if (this.model.waiting(group) > 0 || link.group === group) return;
    this.log.push(`wait for ${group}, to which ${link.far} moves`);
    const iterator = this.server.messages(group);
    this.#leftBehind.push(iterator);
    const next = iterator.next();
    this.#send(link);
    if (this.random.chance(0.5)) this.#look({ connection: link.far });
    this.#setGroup(link, group);
    const { value } = await this.#pumped(next);
    if (value === undefined) throw new Error(`${group} ended`);
    this.#check(group, value);
  }

  /** Something that takes messages from Steam and then hands out none of them. */
  #look(source: MessageSource): void {
    for (const _ of this.server.receive(source, { max: 1 })) {
      this.#check(source, _);
      break;
    }
    if (this.model.waiting(source) === 0) this.#send(this.model.linksOf(source)[0] as Link);
  }

  /** Where a connection's next messages come from changes in the middle of a loop that has some of them in hand. */
  async #moveWhileReading(): Promise<void> {
    const source = this.#source();
    const before = this.model.waiting(source);
    if (before < 2) return;
    this.log.push(`move while ${JSON.stringify(source)} is read`);
    let seen = 0;
    for await (const message of this.server.messages(source)) {
      this.#check(source, message);
      if (++seen === 1) this.#move(this.random.pick(this.model.linksOf(source)));
      if (this.model.waiting(source) === 0 || this.random.chance(0.2)) break;
    }
  }

  #move(link: Link): void {
    this.#setGroup(link, this.random.chance(0.3) ? k_HSteamNetPollGroup_Invalid : this.random.pick(this.#groups));
  }

  #setGroup(link: Link, group: HSteamNetPollGroup): void {
    this.log.push(`move ${link.far} to group ${group}`);
    if (!this.#sockets.setConnectionPollGroup(link.far, group)) throw new Error("setConnectionPollGroup refused");
    link.group = group;
  }

  #destroyGroup(): void {
    const index = this.random.below(this.#groups.length);
    const group = this.#groups[index] as HSteamNetPollGroup;
    this.log.push(`destroy group ${group}`);
    if (!this.#sockets.destroyPollGroup(group)) throw new Error("destroyPollGroup refused");
    for (const link of this.model.linksOf(group)) link.group = k_HSteamNetPollGroup_Invalid;
    this.#groups[index] = this.#sockets.createPollGroup();
  }

  /** What waits on a connection goes with it. */
  #close(): void {
    if (this.random.chance(0.7)) return;
    const [link] = this.model.links.splice(this.random.below(this.model.links.length), 1) as [Link];
    this.log.push(`close ${link.far}`);
    for (const connection of [link.far, link.near]) this.#sockets.closeConnection(connection, 0, null, false);
    this.#open();
  }

  /** Another thread begins or ends to look at the sources; with a background pump of the server's own, another one. */
  #changePump(): void {
    const { backgroundPump } = native.server;
    this.log.push("change the pump");
    backgroundPump.stop();
    if (this.pump !== "background" && this.random.chance(0.4)) return;
    backgroundPump.start(() => this.server.runCallbacks());
    if (this.pump === "background") return;
    for (const group of this.#groups) backgroundPump.watchPollGroup(group);
    for (const { far } of this.model.links) backgroundPump.watchConnection(far);
  }

  async #turn(): Promise<void> {
    this.server.runCallbacks();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** What a reader waits for; a pump wakes it, or we do. */
  async #pumped<T>(promise: Promise<T>): Promise<T> {
    if (this.pump === "manual") this.server.runCallbacks();
    return promise;
  }
}

const unlimited = { budgetMs: Number.POSITIVE_INFINITY };
const left = new Error("left");
