// Latencies by the million in constant memory: counted by size, one percent apart.

const base = 1.01;
const smallestMs = 0.01;
/** The last one holds what takes longer than 23 minutes. */
const bucketCount = 1900;

export class Latencies {
  count = 0;
  max = 0;
  #buckets;

  /** @param {{ counts: number[], max: number }} [saved] what {@link save} gave, perhaps in another process */
  constructor(saved) {
    this.#buckets = Float64Array.from({ length: bucketCount }, (_, index) => saved?.counts[index] ?? 0);
    this.count = this.#buckets.reduce((sum, each) => sum + each, 0);
    this.max = saved?.max ?? 0;
  }

  /** @param {number} ms */
  add(ms) {
    const bucket = Math.ceil(Math.log(Math.max(ms, smallestMs) / smallestMs) / Math.log(base));
    this.#buckets[Math.min(bucket, bucketCount - 1)] += 1;
    this.count++;
    this.max = Math.max(this.max, ms);
  }

  /** @param {Latencies} others */
  addAll(others) {
    others.#buckets.forEach((count, index) => {
      this.#buckets[index] += count;
    });
    this.count += others.count;
    this.max = Math.max(this.max, others.max);
  }

  /** In milliseconds, at most one percent too long; 0 if there are none. @param {number} share 0 to 1 */
  percentile(share) {
    let below = 0;
    for (let index = 0; index < bucketCount; index++) {
      below += this.#buckets[index];
      if (below > 0 && below >= share * this.count) return Math.min(smallestMs * base ** index, this.max);
    }
    return 0;
  }

  save() {
    return { counts: [...this.#buckets], max: this.max };
  }
}
