// A server in a fleet of Agones: it gets its ports, says that it is ready and alive, hears that it is allocated, tells who plays, and has
// its machine taken away when it ends. By the official SDK, which you install.
import type { DedicatedServer } from "./dedicatedServer.js";
import { defaults } from "./defaults.js";
import { healthOf } from "./health.js";

/** What is used of what Agones says of a game server. */
export interface FleetMember {
  /** What Kubernetes keeps of it. */
  readonly objectMeta: {
    /** Its name in the cluster. */
    readonly name: string;
  };
  /** How it is doing. */
  readonly status: {
    /** `Ready`, `Allocated`, `Shutdown` and so on, as Agones writes them. */
    readonly state: string;
    /** The ports that Agones has given it. */
    readonly portsList: readonly {
      /** As in the manifest. */
      readonly name: string;
      /** That of the machine, which players connect to. */
      readonly port: number;
    }[];
  };
}

/** What is used of `AgonesSDK` of `@google-cloud/agones-sdk`. */
export interface AgonesLike {
  /** Finds the sidecar. */
  connect(): Promise<void>;
  /**
   * The server can be allocated.
   *
   * @returns When Agones knows.
   */
  ready(): Promise<unknown>;
  /**
   * The server is alive.
   *
   * @param onError - called if Agones does not hear it
   */
  health(onError: (error: unknown) => void): void;
  /**
   * The server has ended: its machine can be taken away.
   *
   * @returns When Agones knows.
   */
  shutdown(): Promise<unknown>;
  /** Ends the connection to the sidecar. */
  close(): void;
  /**
   * What Agones says of this server.
   *
   * @returns It, as it is now.
   */
  getGameServer(): Promise<FleetMember>;
  /**
   * Hears of changes.
   *
   * @param onChange - called with each
   * @param onError - called when the connection is lost
   */
  watchGameServer(onChange: (member: FleetMember) => void, onError: (error: unknown) => void): void;
  /** Counters and lists; the SDK's own types leave it out. */
  readonly beta?: {
    /**
     * How much a counter may count.
     *
     * @param key - the counter's name in the manifest
     * @param amount - 0 or more
     * @returns When Agones knows.
     */
    setCounterCapacity(key: string, amount: number): Promise<unknown>;
    /**
     * What a counter stands at.
     *
     * @param key - the counter's name in the manifest
     * @param amount - 0 to its capacity
     * @returns When Agones knows.
     */
    setCounterCount(key: string, amount: number): Promise<unknown>;
    /**
     * Adds to a list.
     *
     * @param key - the list's name in the manifest
     * @param value - what is not in it yet
     * @returns When Agones knows.
     */
    appendListValue(key: string, value: string): Promise<unknown>;
    /**
     * Takes out of a list.
     *
     * @param key - the list's name in the manifest
     * @param value - what is in it
     * @returns When Agones knows.
     */
    deleteListValue(key: string, value: string): Promise<unknown>;
  };
}

/** Options of {@link joinFleet}. */
export interface FleetOptions {
  /** Who talks to Agones (default: one of `@google-cloud/agones-sdk`). */
  sdk?: AgonesLike;
  /** How often Agones hears that the server is alive, in milliseconds (default 2000; its own default expects 5000). */
  healthMs?: number;
  /** How long no tick may come before it hears it no more, in milliseconds (default 5000). */
  stuckMs?: number;
  /** Counter of the manifest that counts players, and has `maxPlayers` as capacity. */
  counter?: string;
  /** List of the manifest that holds the SteamIDs of who plays. */
  list?: string;
  /** The server was allocated: a match begins. */
  onAllocated?: (member: FleetMember) => void;
  /** What Agones could not be told (default: a warning of the process). The server goes on without. */
  onError?: (error: unknown) => void;
}

/**
 * The ports that Agones has given the server, by their names in the manifest: Steam tells players the ports that the
 * server says, so it has to have these.
 *
 * @param sdk - by default one of `@google-cloud/agones-sdk`
 * @returns each port of the machine, as `createServer` takes it
 * @throws what the SDK throws when there is no sidecar, or it refuses.
 */
export async function fleetPorts(sdk?: AgonesLike): Promise<Record<string, number>> {
  const agones = sdk ?? (await makeSdk());
  try {
    await agones.connect();
    const { status } = await agones.getGameServer();
    return Object.fromEntries(status.portsList.map(({ name, port }) => [name, port]));
  } finally {
    agones.close();
  }
}

/**
 * Has a running server take part in a fleet, and tells Agones that it is ready. When the server has ended, Agones is asked
 * to take its pod away; when Agones wants it to end, it drains.
 *
 * @param server - who takes part
 * @param options - what Agones is told, and how often
 * @throws what the SDK throws when there is no sidecar, or it refuses.
 */
export async function joinFleet<Data>(server: DedicatedServer<Data>, options: FleetOptions = {}): Promise<void> {
  const { counter, list } = options;
  const { healthMs = defaults["joinFleet healthMs"].default, stuckMs = defaults["joinFleet stuckMs"].default } =
    options;
  const tell = options.onError ?? ((error) => process.emitWarning(`Agones: ${String(error)}`));
  let over = false;
  // What is cut off at the end is meant to be.
  const onError = (error: unknown): void => {
    if (!over) tell(error);
  };
  const sdk = options.sdk ?? (await makeSdk());
  try {
    await sdk.connect();
  } catch (error) {
    sdk.close();
    throw error;
  }
  const beat = (): void => {
    if (healthOf(server, { stuckMs }).live) sdk.health(onError);
  };
  const heart = setInterval(beat, healthMs);
  heart.unref();
  beat();
  const changes = new Changes(onError);
  const { beta } = sdk;
  if ((counter ?? list) !== undefined && beta === undefined)
    throw new Error(
      "joinFleet: this version of @google-cloud/agones-sdk has no counters and lists. Install a later one.",
    );
  const count = (): void =>
    changes.add(async () => counter !== undefined && beta?.setCounterCount(counter, server.players.size));
  if (counter !== undefined) changes.add(async () => beta?.setCounterCapacity(counter, server.limits.players));
  count();
  server.on("join", ({ id }) => {
    count();
    if (list !== undefined) changes.add(async () => beta?.appendListValue(list, String(id)));
  });
  server.on("leave", ({ id }) => {
    count();
    if (list !== undefined) changes.add(async () => beta?.deleteListValue(list, String(id)));
  });
  let before: string | undefined;
  sdk.watchGameServer((member) => {
    const { state } = member.status;
    if (state === before) return;
    before = state;
    if (state === "Allocated") options.onAllocated?.(member);
    if (state === "Shutdown") void server.drain();
  }, onError);
  server.once("close", () => {
    clearInterval(heart);
    changes.add(() => sdk.shutdown());
    changes.add(async () => {
      over = true;
      sdk.close();
    });
  });
  await sdk.ready();
}

/** One after the other: Agones must not hear of a leave before the join. */
class Changes {
  #last: Promise<unknown> = Promise.resolve();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  add(change: () => Promise<unknown>): void {
    this.#last = this.#last.then(change).catch(this.#onError);
  }
}

async function makeSdk(): Promise<AgonesLike> {
  const name = "@google-cloud/agones-sdk";
  try {
    const { default: AgonesSDK } = (await import(name)) as { default: new () => AgonesLike };
    return new AgonesSDK();
  } catch (error) {
    throw new Error(`joinFleet: ${name} cannot be loaded. Install it: npm i ${name}`, { cause: error });
  }
}
