// SteamIDs of every kind, likely and unlikely ones, the same in every run.

/** Mulberry32: small, and equal on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const instances = [0, 1, 2, 4, 5, 0x20000, 0x40000, 0x60000, 0x80000, 0xfffff];
const accounts = [0, 1, 2, 46143802, 0x7fffffff, 0x80000000, 0xffffffff];

export function randomIds(count: number): bigint[] {
  const random = generator(count);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (values: readonly number[], limit: number): number =>
    random() < 0.5 ? (values[below(values.length)] as number) : below(limit);
  return Array.from({ length: count }, () => {
    const universe = random() < 0.9 ? below(6) : below(256);
    return (
      (BigInt(universe) << 56n) |
      (BigInt(below(16)) << 52n) |
      (BigInt(pick(instances, 2 ** 20)) << 32n) |
      BigInt(pick(accounts, 2 ** 32))
    );
  });
}
