// Makes arguments for a parameter: right, wrong, extreme or hostile ones, each with a text for the record.
import { Hostile } from "./hostile.mjs";
import * as pools from "./pools.mjs";
import { api } from "./targets.mjs";

const rightShare = 0.8;

/** @typedef {{ text: string, value: unknown }} Argument */

export class ArgumentMaker {
  /**
   * @param {import("./random.mjs").Random} random
   * @param {import("./handles.mjs").Handles} handles
   * @param {import("./keptObjects.mjs").KeptObjects} kept
   * @param {() => void} reenter  runs in getters
   */
  constructor(random, handles, kept, reenter) {
    this.random = random;
    this.handles = handles;
    this.kept = kept;
    this.hostile = new Hostile(random, reenter);
  }

  /** @param {import("./targets.mjs").Parameter} parameter @returns {Argument} */
  make(parameter) {
    if (!this.random.chance(rightShare)) return this.hostile.make();
    const value = "input" in parameter ? this.#ofInput(parameter.input) : this.#ofType(parameter.type);
    return { text: describe(value), value };
  }

  #ofInput({ type, nullable, param }) {
    const { random } = this;
    if (nullable && random.chance(0.2)) return random.pick([null, undefined]);
    switch (type.kind) {
      case "value":
        return this.#ofValue(type.value);
      case "array":
        return Array.from({ length: random.pick([0, 1, 2, 3, 17, 300]) }, () => this.#ofValue(type.of));
      case "bytes":
        return this.hostile.bytes();
      case "bytesOrCapacity":
        return random.chance(0.5) ? this.hostile.bytes() : random.pick([0, 1, 16, 1024, 65_536, -1, 2 ** 40, 0.5]);
      case "count":
        return random.pick([0, 1, 2, param.role.max, param.role.max + 1, -1, 2 ** 31, 2 ** 32 - 1]);
      case "listener":
        return random.chance(0.3) ? null : this.hostile.listener();
      default:
        throw new Error(`argumentMaker.mjs knows no argument of kind ${type.kind}: add one`);
    }
  }

  /** Arguments of hand-written methods, by their TypeScript type. */
  #ofType(type) {
    const { random } = this;
    switch (type) {
      case "number":
        return this.#integer(random.pick(["HSteamNetConnection", "HSteamNetPollGroup", "fakePort"]), 32, true);
      case "boolean":
        return random.chance(0.5);
      case "string | null":
        return random.chance(0.3) ? null : random.pick(pools.texts);
      case "DebugListener | null":
        return random.chance(0.3) ? null : this.hostile.listener();
      case "ReceiveBatch":
      case "Recipients":
        return this.kept.pick(type);
      case "SendBatch":
        return this.kept.filledSendBatch();
      case "MessageSource":
        return this.kept.source();
      case "BroadcastOptions":
        return random.pick([{}, { lane: 1 }, { lane: 65_536 }, { except: this.kept.connection() }, { except: -1 }]);
      case "ConfigValue":
        return this.#configValue();
      case "NetworkingAddressInput":
        return this.#address();
      case "ArrayBufferView | ArrayBuffer":
        return this.hostile.bytes();
      default:
        throw new Error(`argumentMaker.mjs knows no argument of type ${type}: add one`);
    }
  }

  /** @param {import("./targets.mjs").Value} value */
  #ofValue(value) {
    const { random } = this;
    switch (value.kind) {
      case "bool":
        return random.chance(0.5);
      case "int":
        return this.#integer(value.alias, value.bits, value.signed);
      case "enum": {
        const members = api.enums.find(({ name }) => name === value.name)?.members ?? [];
        return members.length > 0 && random.chance(0.8)
          ? random.pick(members).value
          : random.pick([-1, 99, 2 ** 31 - 1, -(2 ** 31), 2 ** 31]);
      }
      case "int64":
      case "id64":
        return this.#bigint(value.alias);
      case "float":
        return random.pick([0, -0, 1, -1, 0.5, 1e-40, 3.4e38, -3.4e38, 1e39, Number.NaN, Number.POSITIVE_INFINITY]);
      case "string":
        return random.chance(0.9) ? random.pick(pools.texts) : random.pick(pools.wrongTexts);
      case "custom":
        return this.#custom(value);
      default:
        throw new Error(`argumentMaker.mjs knows no argument of kind ${value.kind}: add one`);
    }
  }

  #integer(type, bits, signed) {
    const { random } = this;
    const known = this.handles.of(type ?? "");
    if (known.length > 0 && random.chance(0.7)) return random.pick(known);
    if (random.chance(0.1)) return random.pick([...pools.wrongNumbers, -0]);
    if (random.chance(0.2)) {
      const top = 2 ** (signed ? bits - 1 : bits);
      return random.pick([top - 1, top, signed ? -top : 0, signed ? -top - 1 : -1]);
    }
    return random.pick(pools.integers);
  }

  #bigint(type) {
    const { random } = this;
    const known = this.handles.of(type ?? "");
    if (known.length > 0 && random.chance(0.6)) return random.pick(known);
    return random.pick(random.chance(0.9) ? pools.bigints : pools.wrongBigints);
  }

  #custom(value) {
    const { random } = this;
    switch (value.cpp) {
      case "SteamNetworkingIPAddr":
        return this.#address();
      case "SteamIPAddress_t":
        return random.pick(random.chance(0.8) ? pools.ips : ["x", "1.2.3", "127.0.0.1:1"]);
      case "SteamNetworkingIdentity":
        return random.pick(random.chance(0.8) ? pools.identities : pools.wrongIdentities);
      case "SteamNetworkingConfigValue_t":
        return this.#configValue();
      case "SteamParamStringArray_t":
        return Array.from({ length: random.below(4) }, () => random.pick(pools.texts));
      case "SteamNetworkPingLocation_t":
        return random.pick([
          new Uint8Array(512),
          new Uint8Array(512).fill(255),
          new Uint8Array(511),
          new Uint8Array(0),
        ]);
      default:
        throw new Error(`argumentMaker.mjs knows no argument of type ${value.cpp}: add one`);
    }
  }

  #address() {
    const { random } = this;
    return random.pick(random.chance(0.8) ? pools.addresses : pools.wrongAddresses);
  }

  /** Options with the types they have, and with others. */
  #configValue() {
    const { random } = this;
    const { value: option, type } = random.pick(api.configOptions);
    const value = this.#ofValue(
      random.pick([
        type === "float" ? { kind: "float", bits: 32 } : { kind: "int", bits: 32, signed: true },
        type === "int64" ? { kind: "int64", signed: true } : { kind: "int", bits: 32, signed: true },
        type === "string" ? { kind: "string" } : { kind: "int", bits: 32, signed: true },
      ]),
    );
    return { option: random.chance(0.95) ? option : -5, value };
  }
}

/** Short, on one line, and without running code of the value. */
export function describe(value) {
  switch (typeof value) {
    case "string":
      return value.length > 24 ? `text of ${value.length}` : JSON.stringify(value);
    case "bigint":
      return value > 2n ** 70n ? "a huge bigint" : `${value}n`;
    case "object":
      return value === null ? "null" : `a ${value.constructor?.name ?? "bare object"}`;
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    default:
      return typeof value === "boolean" ? String(value) : `a ${typeof value}`;
  }
}
