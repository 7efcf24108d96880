// Runs programs under a sanitizer. Whatever process of a run writes a report, however deep in a test it was started and
// however it ended, the run has failed.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, StepError, step } from "../steps.mjs";
import { preload } from "./sanitizers.mjs";

export class SanitizedRun {
  #reports;
  #env;
  #preload;

  /** @param {import("./sanitizers.mjs").Sanitizer} sanitizer */
  constructor(sanitizer) {
    this.#reports = join(sanitizer.folder, "reports");
    rmSync(this.#reports, { recursive: true, force: true });
    mkdirSync(this.#reports, { recursive: true });
    this.#preload = preload(sanitizer);
    // Tickets and the like of other processes are not this run's business.
    this.#env = { ...sanitizer.options(join(this.#reports, "report")), XDG_RUNTIME_DIR: this.#reports };
  }

  /** What a Node process has to be started with. */
  get nodeEnv() {
    return { ...this.#env, LD_PRELOAD: this.#preload };
  }

  /** Runs a program of Node's under the sanitizer. @param {string} title @param {string[]} args */
  node(title, args, env = {}) {
    return this.program(title, process.execPath, args, { ...this.nodeEnv, ...env });
  }

  /** Runs a program that was compiled with the sanitizer, or that starts others under it. */
  async program(title, command, args, env = {}) {
    let failure;
    try {
      await step(title, command, args, { env: { ...this.#env, ...env } });
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      failure = error;
    }
    const found = this.takeReports();
    if (found.length > 0) {
      console.log(found.join("\n"));
      throw new StepError(`${title}: ${found.length} report(s), see above`);
    }
    if (failure) throw failure;
  }

  /** The reports written since the last time. */
  takeReports() {
    return readdirSync(this.#reports)
      .filter((name) => name.startsWith("report"))
      .map((name) => {
        const file = join(this.#reports, name);
        const text = readFileSync(file, "utf8").replaceAll(root, "");
        rmSync(file);
        return text;
      });
  }
}
