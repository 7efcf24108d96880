// The stages of a process's life with Steam, each filled with calls: before the library is loaded, before init,
// running, inside a callback, after shutdown, after a worker that had the contexts is gone.
import { once } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { Caller } from "./caller.mjs";
import { contextTargets } from "./contextTargets.mjs";
import { contexts, copies, loadLibraries, running } from "./copies.mjs";
import { Handles } from "./handles.mjs";
import { detached, Mischief } from "./hostile.mjs";
import { KeptObjects } from "./keptObjects.mjs";
import { Random } from "./random.mjs";
import { targets } from "./targets.mjs";

export class Life {
  /** @param {number} seed @param {(text: string) => void} record */
  constructor(seed, record) {
    this.random = new Random(seed);
    const handles = new Handles();
    const kept = new KeptObjects(this.random, handles);
    this.caller = new Caller({
      random: this.random,
      handles,
      kept,
      record,
      reenter: () => this.#reenter(),
    });
    const ofModel = targets.flatMap((target) => {
      const calls = copies.map((copy) => copy[target.context][target.owner]?.[target.name]);
      if (calls.includes(undefined)) return [];
      const call = (...values) => {
        const copy = this.random.chance(0.97) ? running(target.context) : this.random.pick(copies);
        return calls[copies.indexOf(copy)](...values);
      };
      return [{ ...target, call }];
    });
    // As often as a tenth of all methods, though they are few.
    const own = contextTargets(kept, this.random);
    this.targets = [...ofModel, ...own, ...own, ...own];
    /** Methods of the model that the addon does not have: it was built for something else. */
    this.missing = targets.length - ofModel.length;
  }

  /** Everything that may be done only once per process. @param {number} calls */
  beforeLoad(calls) {
    this.#attack("before load", calls);
    loadLibraries();
  }

  /** One init and shutdown of both contexts, with calls in every stage between. */
  async round() {
    this.#attack("before init", 20);
    this.#init();
    this.#attack("running", 300);
    this.#pump();
    await turn();
    this.#attack("running", 300);
    this.#pump();
    this.shutdown();
    this.#attack("after shutdown", 30);
    // Finalizers, hooks and rejections.
    await turn();
    if (this.random.chance(0.02)) await this.#workerLife();
  }

  shutdown() {
    for (const context of contexts) context.shutdown();
  }

  /** In a worker: leaves everything as it stands when the thread ends. */
  async lastRound() {
    this.#init();
    this.#attack("in a worker", 100);
    this.#pump();
    await turn();
    this.#attack("in a worker", 50);
    // A pump that was told to keeps its thread alive, for ever if need be.
    for (const { backgroundPump } of contexts) backgroundPump.unref();
  }

  #attack(stage, calls) {
    this.caller.stage = stage;
    for (const end = this.caller.calls + calls; this.caller.calls < end; ) {
      this.caller.attack(this.random.pick(this.targets));
    }
  }

  #init() {
    start(this.random.pick(copies).server, 0x7f000001, 27015, 0, 2, "1.0.0.0");
    start(this.random.pick(copies).user);
    // Something to call back about, and connections to use.
    const { server } = running("server");
    if (server.running) server.ISteamGameServer.LogOnAnonymous();
    if (this.random.chance(0.3)) this.#pumpInBackground();
    for (const context of contexts) {
      if (!context.running) continue;
      const pair = context.ISteamNetworkingSockets.CreateSocketPair(this.random.chance(0.3), null, null);
      for (const connection of pair ?? []) this.caller.handles.add("HSteamNetConnection", connection);
      const group = context.ISteamNetworkingSockets.CreatePollGroup();
      this.caller.handles.add("HSteamNetPollGroup", group);
      if (pair) context.ISteamNetworkingSockets.SetConnectionPollGroup(pair[1], group);
    }
  }

  #pump() {
    for (const context of contexts) {
      if (!context.running) continue;
      const handler = () => {
        this.#attack("in a callback", 5);
        if (this.random.chance(0.05)) throw new Mischief("a callback that throws");
      };
      if (this.random.chance(0.3)) context.runCallbacks(handler, this.random.pick([0, 0.01, 1]));
      else context.runCallbacks(handler);
    }
  }

  /** Its thread works on the context while the calls do. It takes nothing: what is called stays a matter of the seed. */
  #pumpInBackground() {
    const context = this.random.pick(contexts);
    if (!context.running) return;
    context.backgroundPump.stop();
    context.backgroundPump.start(() => {});
  }

  /** What a getter does to the call that reads it. */
  #reenter() {
    const { random, caller } = this;
    switch (random.below(12)) {
      case 0:
        random.pick(contexts).shutdown();
        break;
      case 1:
      case 2:
        for (const view of caller.buffersInUse()) takeAway(view);
        break;
      case 3:
        this.#init();
        break;
      default:
        caller.attack(random.pick(this.targets));
    }
  }

  async #workerLife() {
    this.caller.stage = "after worker exit";
    const seed = this.random.below(2 ** 31);
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: seed });
    const ended = once(worker, "exit");
    const [defects] = await once(worker, "message");
    if (this.random.chance(0.5)) await worker.terminate();
    await ended;
    this.caller.defects.push(...defects);
    this.#attack("after worker exit", 50);
  }
}

/** Unless it runs here, or in another thread. */
function start(context, ...options) {
  if (context.running) return;
  try {
    context.init(...options);
  } catch (error) {
    if (error.code !== "HEADWATER_ALREADY_RUNNING") throw error;
  }
}

/** Memory that can be transferred or resized. */
function takeAway(view) {
  const { buffer } = view;
  if (buffer instanceof SharedArrayBuffer || buffer.byteLength === 0) return;
  if (buffer.resizable) buffer.resize(0);
  // Small ones of node:buffer share a pool that must not go.
  else if (!Buffer.isBuffer(view)) detached(view);
}
