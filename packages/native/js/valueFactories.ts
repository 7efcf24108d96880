// Builds the hand-converted values, and asks what Node-API does not tell. Their order is that of
// src/manual/factories.h.
import { sizeOf } from "./views.js";

const { ArrayBuffer: Buffer } = globalThis;

export const valueFactories: readonly ((...fields: never[]) => unknown)[] = [
  (ip: string, port: number): object => ({ ip, port }),
  (steamId: bigint): object => ({ type: "steamid", steamId }),
  (ip: string, port: number): object => ({ type: "ip", ip, port }),
  (type: string, value: unknown): object => ({ type, value }),
  (id: bigint): object => ({ type: "psn", id }),
  (): object => ({ type: "invalid" }),
  (bytes: number): ArrayBuffer => new Buffer(bytes),
  sizeOf,
];
