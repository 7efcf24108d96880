// Collects everything that is wrong before failing, so that one run shows all of it.
import type { SourceLocation } from "./apiModel.js";

/** Several problems in one error; its message has a line for each. */
export class ProblemError extends Error {
  readonly problems: readonly string[];

  constructor(title: string, problems: readonly string[]) {
    super(`${title}:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "ProblemError";
    this.problems = problems;
  }
}

export class ProblemList {
  readonly #problems: string[] = [];

  /** @param message - says what is wrong and what to do; it is put behind `file:line: ` */
  add(location: SourceLocation, message: string): void {
    this.#problems.push(`${location.file}:${location.line}: ${message}`);
  }

  /** @throws ProblemError if anything was added */
  throwIfAny(title: string): void {
    if (this.#problems.length > 0) throw new ProblemError(title, this.#problems);
  }
}
