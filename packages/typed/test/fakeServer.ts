// A game server's binding made for tests: callbacks and messages are queued by the test, calls are recorded.
import type { MessageReader, MessageSource, ServerContext } from "@headwater/native";
import type { ServerAddon } from "../src/manual/gameServer.js";
import { type FakeMessage, FakeReader, fakeLibrary } from "./fakeNative.js";

/** The addon's thread, which looks when the test says so. */
export class FakeBackgroundPump {
  onReady: (() => void) | undefined;
  /** Whether it keeps the process alive. */
  referenced = false;
  /** What is looked out for: `group 1`, `connection 7`. */
  readonly watched: string[] = [];

  start(onReady: () => void): void {
    this.onReady = onReady;
  }

  stop(): void {
    this.onReady = undefined;
  }

  ref(): void {
    this.referenced = true;
  }

  unref(): void {
    this.referenced = false;
  }

  watchPollGroup(group: number): void {
    this.watched.push(`group ${group}`);
  }

  unwatchPollGroup(group: number): void {
    this.#unwatch(`group ${group}`);
  }

  watchConnection(connection: number): void {
    this.watched.push(`connection ${connection}`);
  }

  unwatchConnection(connection: number): void {
    this.#unwatch(`connection ${connection}`);
  }

  #unwatch(source: string): void {
    const index = this.watched.indexOf(source);
    if (index >= 0) this.watched.splice(index, 1);
  }
}

export class FakeServer {
  readonly calls: string[] = [];
  readonly callbacks: { id: number; payload: object | undefined }[] = [];
  /** How many are delivered in one turn of the pump. */
  callbacksPerTurn = Number.POSITIVE_INFINITY;
  /** Poll group 1, to which connection 7 belongs. */
  readonly messages: FakeMessage[] = [];
  groupExists = true;
  running = false;
  loggedOn = false;
  initResult = { code: 0, message: "" };
  initArguments: unknown[] | undefined;
  readonly backgroundPump = new FakeBackgroundPump();

  /** Queues a callback for the next `runCallbacks`. */
  queue(id: number, payload: object = {}): void {
    this.callbacks.push({ id, payload });
  }

  queueMessages(...texts: string[]): void {
    for (const text of texts) this.messages.push({ connection: 7, text });
  }

  queueOf(source: MessageSource): FakeMessage[] | undefined {
    const exists = typeof source === "number" ? source === 1 && this.groupExists : source.connection === 7;
    return exists ? this.messages : undefined;
  }

  get binding(): ServerContext {
    return this.#binding as unknown as ServerContext;
  }

  get addon(): ServerAddon {
    return { loadLibrary: () => fakeLibrary, server: this.binding };
  }

  readonly #binding = new (class {
    readonly fake: FakeServer;
    readonly ISteamNetworking = {};
    readonly ISteamNetworkingSockets = {};
    readonly functions = {};
    constructor(fake: FakeServer) {
      this.fake = fake;
    }
    get backgroundPump(): FakeBackgroundPump {
      return this.fake.backgroundPump;
    }
    get running(): boolean {
      return this.fake.running;
    }
    init(...args: unknown[]): { code: number; message: string } {
      this.fake.initArguments = args;
      this.fake.running = this.fake.initResult.code === 0;
      return this.fake.initResult;
    }
    shutdown(): void {
      this.fake.calls.push("shutdown");
      this.fake.running = false;
    }
    /** As the addon: what is over the budget, here a number of callbacks, stays. */
    runCallbacks(handler: (id: number, payload: object | undefined) => void, budgetMs?: number): number {
      const due = this.fake.callbacks.splice(
        0,
        budgetMs === undefined ? Number.POSITIVE_INFINITY : this.fake.callbacksPerTurn,
      );
      for (const { id, payload } of due) handler(id, payload);
      return due.length;
    }
    takeNetworkingText(): undefined {}
    get callbacksLeft(): boolean {
      return this.fake.callbacks.length > 0;
    }
    readMessages(source: MessageSource): MessageReader {
      const reader = new FakeReader((of) => this.fake.queueOf(of));
      reader.readFrom(source);
      return reader as unknown as MessageReader;
    }
    get ISteamGameServer(): object {
      const { fake } = this;
      return {
        LogOnAnonymous: () => fake.calls.push("LogOnAnonymous"),
        LogOn: (token: string) => fake.calls.push(`LogOn ${token}`),
        LogOff: () => fake.calls.push("LogOff"),
        BLoggedOn: () => fake.loggedOn,
        GetSteamID: () => 90071992547409921n,
      };
    }
  })(this);
}
