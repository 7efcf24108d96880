// Handles the library gave out in this run, by type: live, closed since and of the other context alike, because a
// program with a mistake passes all of them.

const kept = 24;

/** The last handles per type. */
export class Handles {
  /** @type {Map<string, (number | bigint)[]>} */
  #byType = new Map();

  /** @param {string} type @param {number | bigint} handle */
  add(type, handle) {
    const known = this.#byType.get(type) ?? [];
    known.push(handle);
    if (known.length > kept) known.shift();
    this.#byType.set(type, known);
  }

  /** @param {string} type */
  of(type) {
    return this.#byType.get(type) ?? [];
  }

  /** Handles among what a method answered. @param {import("./targets.mjs").Target["answer"]} expected */
  learn(expected, result) {
    if (expected?.kind !== "values" || result === null) return;
    const { values } = expected;
    values.forEach((value, index) => {
      const answered = values.length === 1 ? result : result[index];
      if (value.alias !== undefined && answered) this.add(value.alias, answered);
    });
  }
}
