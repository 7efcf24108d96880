// Builds the hand-converted values. Their order is that of src/manual/factories.h.

export const valueFactories: readonly ((...fields: never[]) => object)[] = [
  (ip: string, port: number): object => ({ ip, port }),
  (steamId: bigint): object => ({ type: "steamid", steamId }),
  (ip: string, port: number): object => ({ type: "ip", ip, port }),
  (type: string, value: unknown): object => ({ type, value }),
  (id: bigint): object => ({ type: "psn", id }),
  (): object => ({ type: "invalid" }),
];
