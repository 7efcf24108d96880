// GodotSteam's names in scripts -> those of SteamServer; a reason for those that it does not have.
import type { AdviceFacts } from "../facts.js";
import type { Judge } from "../judge.js";
import { unsupported } from "../judgement.js";
import { Untranslated } from "./untranslated.js";

export class SteamWords {
  readonly #judge: Judge;
  readonly #advice: AdviceFacts;

  constructor(judge: Judge, advice: AdviceFacts) {
    this.#judge = judge;
    this.#advice = advice;
  }

  /** @param name - `logOn`, or `Result.RESULT_OK`. */
  name(name: string): string {
    const [first = "", member] = name.split(".");
    const said = this.#judge.judge({
      ...(member === undefined ? { name: first } : { name: member, enumName: first }),
      expected: "any",
      language: "gdscript",
      line: 0,
      column: 0,
    });
    if (said.target === undefined || unsupported.has(said.status)) {
      const advice = said.how ?? (said.page === undefined ? undefined : this.#advice.pages[said.page]);
      const what = said.status === "unknown" ? "no name of GodotSteam that we know" : said.status;
      throw new Untranslated(`\`${name}\` is ${what}${advice === undefined ? "" : `: ${advice}`}`);
    }
    return said.target;
  }
}
