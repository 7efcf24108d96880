// Interleaved comparisons: the variants take turns within each round, so that a slow moment of the machine hits all
// of them, and ratios are taken within a round. Time is processor time of all threads of the process, the engine's
// helpers included: what others do on the machine does not count as work of ours.

/** Rounds of every comparison. */
export const rounds = 9;

/** How long one variant runs in one round, in nanoseconds. */
const target = 40e6;

/**
 * Work to be timed: does `count` units and says how many nanoseconds they took.
 * @typedef {(count: number) => number | Promise<number>} Variant
 */

/**
 * A variant that is a plain loop over `count`.
 * @param {(count: number) => void} run
 * @returns {Variant}
 */
export function timed(run) {
  return (count) => {
    const start = cpuNanoseconds();
    run(count);
    return cpuNanoseconds() - start;
  };
}

/** The processor time this process has used. */
export function cpuNanoseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Nanoseconds per unit of each variant, and the ratio of the time of one to that of another: medians over the rounds.
 * @param {Record<string, Variant>} variants
 * @param {{step?: number, count?: number}} [options] `step`: counts are multiples of it; `count`: instead of one
 * chosen by the time it takes
 * @returns {Promise<{nanoseconds: Record<string, number>, ratio: (one: string, other: string) => number}>}
 */
export async function compare(variants, { step = 1, count: fixed } = {}) {
  const names = Object.keys(variants);
  const counts = {};
  for (const name of names) counts[name] = fixed ?? (await calibrate(variants[name], step));
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each round starts with another one: none always runs on the garbage of the same neighbour.
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      samples[name].push((await variants[name](counts[name])) / counts[name]);
    }
  }
  return {
    nanoseconds: Object.fromEntries(names.map((name) => [name, median(samples[name])])),
    ratio: (one, other) => median(samples[one].map((sample, i) => sample / samples[other][i])),
  };
}

/** Warms `variant` up, and returns a count that keeps it busy for `target`. */
async function calibrate(variant, step) {
  let count = step;
  for (;;) {
    const elapsed = await variant(count);
    if (elapsed >= target / 4) return Math.max(step, Math.round((count * target) / elapsed / step) * step);
    count *= elapsed < target / 40 ? 8 : 2;
  }
}
