// Runs programs under a sanitizer. Whatever process of a run writes a report, however deep in a test it was started and
// however it ended, the run has failed.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, StepError, step } from "../steps.mjs";
import { preload } from "./sanitizers.mjs";

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

export class SanitizedRun {
  #folder;
  #reports;
  #env;
  #preload;
  /** @type {string[]} globs of tests that do not go this run's way */
  #excluded = [];

  /** @param {import("./sanitizers.mjs").Sanitizer} sanitizer */
  constructor(sanitizer) {
    this.#folder = sanitizer.folder;
    this.#reports = join(sanitizer.folder, "reports");
    rmSync(this.#reports, { recursive: true, force: true });
    mkdirSync(this.#reports, { recursive: true });
    this.#preload = preload(sanitizer);
    // Tickets and the like of other processes are not this run's business.
    this.#env = { ...sanitizer.options(join(this.#reports, "report")), XDG_RUNTIME_DIR: this.#reports };
  }

  /** From here on Node's processes go this way from the addon to the loopback. @param {string} way such as `valve-1.62` */
  async through(way) {
    const ways = await import(join(this.#folder, "tests/steamclient/ways.mjs"));
    Object.assign(this.#env, ways.throughEnvironment(way));
    this.#excluded = ways.excludedThrough(way).map((glob) => `tests/${glob}`);
  }

  /** What a Node process has to be started with. */
  get nodeEnv() {
    return { ...this.#env, LD_PRELOAD: this.#preload };
  }

  /** A program of the tree that reports to the process that forked it. @param {string[]} program path and arguments */
  fork(title, [program, ...args]) {
    return this.#step(title, process.execPath, [script("forkProgram.mjs"), join(this.#folder, program), ...args], {
      ...this.nodeEnv,
    });
  }

  /** @param {number} seed @param {string} calls how many */
  fuzz(seed, calls) {
    const program = join(this.#folder, "tests/fuzz/fuzz.mjs");
    const args = [program, "--seed", `${seed}`, "--calls", calls, "--ignore-resident"];
    return this.#step(`fuzzing, seed ${seed}, ${calls} calls`, process.execPath, args, this.nodeEnv);
  }

  /** Test files of the tree. @param {string} title @param {string[]} globs */
  tests(title, globs) {
    const options = { root: this.#folder, env: this.nodeEnv, include: globs, exclude: this.#excluded };
    const args = [script("runTests.mjs"), JSON.stringify(options)];
    return this.#step(title, process.execPath, args);
  }

  /** A program that was compiled with the sanitizer. */
  compiled(title, program, args) {
    return this.#step(title, program, args, this.#env);
  }

  async #step(title, command, args, env) {
    let failure;
    try {
      await step(title, command, args, { env });
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      failure = error;
    }
    const found = this.takeReports();
    if (found.length > 0) {
      console.log(found.join("\n"));
      throw new StepError(`${title}: the ${found.length} report(s) above`);
    }
    if (failure) throw failure;
  }

  /** The reports written since the last time. */
  takeReports() {
    const files = readdirSync(this.#reports).filter((name) => name.startsWith("report"));
    return files.map((name) => {
      const file = join(this.#reports, name);
      const text = readFileSync(file, "utf8").replaceAll(root, "");
      rmSync(file);
      return text;
    });
  }
}
