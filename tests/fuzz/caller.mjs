// Makes one call and judges it: an error must say where it comes from, an answer must be of its type.

import { wrongAnswer } from "./answers.mjs";
import { ArgumentMaker } from "./argumentMaker.mjs";
import { Mischief } from "./hostile.mjs";

/** Deeper than this, getters are harmless: errors and stacks stay readable. */
const deepest = 2;

export class Caller {
  /** Promises that have not been settled; a shutdown settles all. */
  pending = 0;
  calls = 0;
  /** Calls that answered rather than threw, to tell a run that reached nothing. */
  answered = 0;
  depth = 0;
  stage = "";
  /** @type {string[]} */
  defects = [];
  /** @type {unknown[][]} arguments of the calls in progress, for getters to take their memory away */
  #inProgress = [];

  /**
   * @param {object} options
   * @param {import("./random.mjs").Random} options.random
   * @param {import("./handles.mjs").Handles} options.handles
   * @param {import("./keptObjects.mjs").KeptObjects} options.kept
   * @param {(text: string) => void} options.record
   * @param {() => void} options.reenter
   */
  constructor({ random, handles, kept, record, reenter }) {
    this.random = random;
    this.handles = handles;
    this.record = record;
    this.arguments = new ArgumentMaker(random, handles, kept, () => {
      if (this.depth <= deepest) reenter();
    });
  }

  /** @param {import("./targets.mjs").Target & { call: Function }} target */
  attack({ context, label, parameters, answer, call }) {
    const made = parameters.map((parameter) => this.arguments.make(parameter));
    // Too few and too many arguments, too.
    if (this.random.chance(0.03)) made.pop();
    if (this.random.chance(0.03)) made.push({ text: "one too many", value: {} });
    const values = made.map(({ value }) => value);
    const named = typeof label === "string" ? label : label[0];
    const text = `#${++this.calls} ${this.stage} ${context}.${named}(${made.map((each) => each.text).join(", ")})`;
    this.record(text);
    this.depth++;
    this.#inProgress.push(values);
    try {
      const result = call(...values);
      this.answered++;
      const wrong = wrongAnswer(answer, result);
      if (wrong) this.#defect(text, `answered ${wrong}`);
      else this.handles.learn(answer, result);
      if (result instanceof Promise) this.#watch(result, label, text);
    } catch (error) {
      if (!isOwnError(error) && !startsWith(error, label)) this.#defect(text, `threw ${error?.stack ?? String(error)}`);
    } finally {
      this.#inProgress.pop();
      this.depth--;
    }
  }

  /** Buffers among the arguments of the calls in progress. */
  buffersInUse() {
    return this.#inProgress.flat().flatMap((value) => (ArrayBuffer.isView(value) ? [value] : []));
  }

  #watch(promise, label, text) {
    this.pending++;
    promise.then(
      () => this.pending--,
      (reason) => {
        this.pending--;
        if (!startsWith(reason, label)) this.#defect(text, `was rejected with ${reason?.stack ?? String(reason)}`);
      },
    );
  }

  #defect(call, what) {
    if (this.defects.length < 20) this.defects.push(`${call} ${what}`);
  }
}

function startsWith(error, label) {
  return error instanceof Error && [label].flat().some((each) => error.message.startsWith(`${each}:`));
}

/** Of the fuzzer's getters, or of a proxy that was revoked. */
function isOwnError(error) {
  return error instanceof Mischief || (error instanceof TypeError && error.message.includes("has been revoked"));
}
