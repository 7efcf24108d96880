// A game server's binding made for tests: callbacks and messages are queued by the test, calls are recorded.
import type { ServerContext } from "@headwater/native";
import type { ServerAddon } from "../src/manual/gameServer.js";
import { type FakeMessage, fakeLibrary, type ReceiveBatch } from "./fakeNative.js";

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
  /** Poll group 1. */
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
    for (const text of texts) this.messages.push({ connection: 7, text, number: BigInt(this.messages.length + 1) });
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
    /** As the addon: a handler that throws does not lose the callbacks behind it. */
    runCallbacks(handler: (id: number, payload: object | undefined) => void): number {
      const due = this.fake.callbacks.splice(0);
      for (const { id, payload } of due) handler(id, payload);
      return due.length;
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
    get ISteamNetworkingSockets(): object {
      const { fake } = this;
      return {
        ReceiveMessagesOnPollGroup: (group: number, batch: ReceiveBatch) =>
          group === 1 && fake.groupExists ? batch.fill(fake.messages) : -1,
        ReceiveMessagesOnConnection: (connection: number, batch: ReceiveBatch) =>
          connection === 7 ? batch.fill(fake.messages) : -1,
      };
    }
  })(this);
}
