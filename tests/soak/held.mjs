// What a process holds, and whether that grows.
import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";

const mebibyte = 2 ** 20;
/** More than this from the first third to the last is growth; less is caches and luck. */
const limits = { heapUsed: 4 * mebibyte, external: 4 * mebibyte, rss: 32 * mebibyte, files: 0 };
/** Before that, compilers and caches still fill. */
const warmUpSeconds = 60;

/** After collecting what can be. The process runs with --expose-gc. @returns {Promise<import("./runSoak.mjs").Held>} */
export async function held() {
  for (let times = 0; times < 2; times++) {
    global.gc();
    await turn();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  const files = process.platform === "linux" ? readdirSync("/proc/self/fd").length : 0;
  return { heapUsed, external, rss, files, seconds: process.uptime() };
}

/**
 * What grew, in words. Thirds are compared by their least, which a passing need does not raise.
 * @param {string} who
 * @param {readonly import("./runSoak.mjs").Held[]} samples
 */
export function growth(who, samples) {
  const warm = samples.filter(({ seconds }) => seconds >= warmUpSeconds);
  const third = Math.floor(warm.length / 3);
  if (third === 0) return [];
  const least = (some, what) => Math.min(...some.map((sample) => sample[what]));
  return Object.entries(limits).flatMap(([what, limit]) => {
    const before = least(warm.slice(0, third), what);
    const after = least(warm.slice(-third), what);
    return after - before > limit ? [`${who}: ${what} grew from ${before} to ${after}; ${limit} would be noise.`] : [];
  });
}
