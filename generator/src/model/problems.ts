// What is wrong, as data: everything is collected before failing, so that one run shows all of it.

/** A file and, where it is known, a line of it. */
export interface Place {
  file: string;
  line?: number;
}

export interface Problem {
  /**
   * - `unreadable`: a file that cannot be understood
   * - `stale`: an override of what the SDK no longer has
   * - `misfit`: an override that cannot be true
   * - `open`: nobody says it
   */
  kind: "unreadable" | "stale" | "misfit" | "open";
  place: Place;
  /** `ISteamThing::Do: no role for parameter pOut (uint32 *)` */
  what: string;
  /** `Add one` */
  todo: string;
  /** Where to do it, if elsewhere. */
  where?: Place;
  proposal?: Proposal;
}

/** A line of YAML that would answer the problem. */
export interface Proposal {
  /** Where it goes in the file: `interfaces`, `ISteamThing`, `methods`, `Do`, `params`. */
  keys: readonly string[];
  line: string;
  /** Where the reason goes that the entry wants: beside its last key, below it, or nowhere: `line` is one. */
  reason?: "beside" | "below" | "none";
}

export function formatProblem({ place, what, todo, where }: Problem): string {
  return `${formatPlace(place)}: ${what}. ${todo}${where ? ` in ${formatPlace(where)}` : ""}.`;
}

/** `isteamugc.h:212` */
export function formatPlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Several problems in one error; its message has a line for each. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(title: string, problems: readonly Problem[]) {
    super(`${title}:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join("\n")}`);
    this.name = "ProblemError";
    this.problems = problems;
  }
}

export class ProblemList {
  readonly #problems: Problem[] = [];

  add(problem: Problem): void {
    this.#problems.push(problem);
  }

  /** @throws ProblemError if anything was added */
  throwIfAny(title: string): void {
    if (this.#problems.length > 0) throw new ProblemError(title, this.#problems);
  }
}
