// Values no sane program passes: of wrong types, with getters that throw or do harm, buffers that lost their memory.
import { ReceiveBatch, SendBatch, server } from "@headwater/native";
import { describe } from "./argumentMaker.mjs";
import * as pools from "./pools.mjs";

/** What the fuzzer's own getters and listeners throw. */
export class Mischief extends Error {}

/** Every kind of array that the runtime has, those of later versions included. */
const arrayKinds = Object.getOwnPropertyNames(globalThis)
  .map((name) => globalThis[name])
  .filter((value) => typeof value === "function" && Object.getPrototypeOf(value) === Object.getPrototypeOf(Uint8Array));

const sizes = [0, 1, 8, 31, 100, 511, 512, 1200, 70_000];

export class Hostile {
  /** @param {import("./random.mjs").Random} random @param {() => void} reenter  runs in getters */
  constructor(random, reenter) {
    this.random = random;
    this.reenter = reenter;
  }

  /** @returns {import("./argumentMaker.mjs").Argument} */
  make() {
    const [text, make] = this.random.pick(this.#kinds);
    const value = make();
    return { text: text || describe(value), value };
  }

  #kinds = [
    ["", () => this.random.pick([undefined, null, true, "text", 5, 5n, -1, -5n, ""])],
    ["", () => this.random.pick(pools.wrongNumbers)],
    ["", () => this.random.pick(pools.wrongBigints)],
    ["", () => this.random.pick(pools.wrongTexts)],
    ["a symbol", () => Symbol("fuzz")],
    ["a function", () => () => 0],
    ["an empty object", () => ({})],
    ["an object without prototype", () => Object.create(null)],
    ["a boxed primitive", () => Object(this.random.pick([1, 1n, "x", true]))],
    ["an object of other types", () => ({ type: 5, ip: {}, port: "1", option: null, value: [], count: "x" })],
    ["a sparse array of 4 billion", () => new Array(2 ** 32 - 1)],
    ["an array of 70,000", () => new Array(70_000).fill(0)],
    ["an array of mixed values", () => [undefined, "x", 1n, {}, Symbol("in an array")]],
    ["a revoked proxy", revokedProxy],
    ["a proxy that throws", throwingProxy],
    ["a proxy of an array that throws", () => new Proxy([1, 2], { get: throwMischief })],
    ["an object that re-enters", () => this.#reenteringObject()],
    ["an object that re-enters", () => this.#reenteringObject()],
    ["an array that re-enters", () => this.#reenteringArray()],
    ["an array that shrinks as it is read", () => this.#shrinkingArray()],
    ["bytes", () => this.bytes()],
    ["bytes", () => this.bytes()],
    ["an object that inherits from a batch", () => Object.create(new ReceiveBatch({ capacity: 1, bytes: 8 }))],
    ["a batch of the other kind", () => new SendBatch({ capacity: 1, bytes: 8 })],
    ["a proxy of a batch", () => new Proxy(new ReceiveBatch({ capacity: 1, bytes: 8 }), {})],
    ["an interface of the addon", () => server.ISteamUtils],
  ];

  /** Memory of every kind, some of it gone. */
  bytes() {
    const { random } = this;
    const size = random.pick(sizes);
    switch (random.below(15)) {
      case 0:
        return detached(new Uint8Array(size));
      case 1:
        return detached(new DataView(new ArrayBuffer(size)));
      case 2:
        return detached(new Uint8Array(size)).buffer;
      case 3: {
        const buffer = new ArrayBuffer(size, { maxByteLength: size + 64 });
        const view = new Uint8Array(buffer);
        buffer.resize(random.pick([0, size, size + 64]));
        return view;
      }
      case 4: {
        // A view whose end is no longer there.
        const buffer = new ArrayBuffer(64, { maxByteLength: 128 });
        const view = new Uint8Array(buffer, 32, 32);
        buffer.resize(random.pick([16, 48]));
        return view;
      }
      case 5:
        return new Uint8Array(new SharedArrayBuffer(size));
      case 11: {
        // Large enough for the pages behind its end to be given back.
        const buffer = new ArrayBuffer(100_000, { maxByteLength: 200_000 });
        const view = random.chance(0.5) ? new DataView(buffer, 8, 60_000) : new DataView(buffer);
        buffer.resize(random.pick([0, 4096, 200_000]));
        return view;
      }
      case 12: {
        const buffer = new SharedArrayBuffer(size, { maxByteLength: size + 64 });
        const view = new DataView(buffer);
        buffer.grow(size + 64);
        return view;
      }
      case 6:
        return new SharedArrayBuffer(size);
      case 7:
        return new (random.pick(arrayKinds))(random.pick([0, 1, 64]));
      case 13: {
        // In memory that is larger, and that shrinks.
        const buffer = new ArrayBuffer(256, { maxByteLength: 512 });
        const view = random.chance(0.5)
          ? new (random.pick(arrayKinds))(buffer, 64, 8)
          : new (random.pick(arrayKinds))(buffer, 64);
        buffer.resize(random.pick([0, 64, 96, 256, 512]));
        return view;
      }
      case 8:
        return new DataView(new ArrayBuffer(size + 3), 3);
      case 9:
        return new ArrayBuffer(size);
      case 10:
        return Buffer.from("a buffer of the pool");
      default:
        return new Uint8Array(size).fill(random.below(256));
    }
  }

  /** For function parameters: does what other getters do, and sometimes throws. */
  listener() {
    const throws = this.random.chance(0.1);
    return () => {
      this.reenter();
      if (throws) throw new Mischief("a listener that throws");
    };
  }

  /** Looks like an address, an identity or an option, and does harm whenever it is looked at. */
  #reenteringObject() {
    const { random } = this;
    const ip = random.pick(pools.ips);
    const fields = {
      type: random.pick(["ip", "steamid", "string", "bytes", "psn", 5]),
      ip,
      // As in the pools: nothing is listened at on the unspecified address.
      port: ip === "127.0.0.1" || ip === "::1" ? 27105 : 0,
      steamId: 5n,
      id: 5n,
      value: random.pick([5, "x", new Uint8Array(8)]),
      option: random.pick([9, 24, 25]),
      count: 1,
    };
    return new Proxy(fields, {
      get: (target, key) => {
        this.reenter();
        if (random.chance(0.1)) throwMischief();
        return target[key];
      },
    });
  }

  #reenteringArray() {
    const array = [0, 0, 0];
    Object.defineProperty(array, 1, {
      get: () => {
        this.reenter();
        return this.random.pick([5, 5n, "x", { option: 9, value: 5 }]);
      },
    });
    return array;
  }

  #shrinkingArray() {
    const array = new Array(1000).fill(this.random.pick([5, 5n, "x"]));
    Object.defineProperty(array, 0, {
      configurable: true,
      get: () => {
        array.length = 1;
        return 5;
      },
    });
    return array;
  }
}

/** Takes its memory away. */
export function detached(view) {
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

function throwMischief() {
  throw new Mischief("a getter that throws");
}

function throwingProxy() {
  return new Proxy(
    {},
    { get: throwMischief, has: throwMischief, getPrototypeOf: throwMischief, ownKeys: throwMischief },
  );
}

function revokedProxy() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
