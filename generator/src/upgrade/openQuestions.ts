// What stands between a new SDK and its generated code: overrides that went stale, parameters nothing is known about.
import type { ApiModel } from "../model/apiModel.js";
import type { ProblemError } from "../model/problems.js";
import type { Overrides } from "../overrides/overrides.js";
import { suggestOverride } from "./suggestOverride.js";

export interface OpenQuestions {
  /** Each with file:line of the override. */
  stale: string[];
  /** Each with header:line. */
  missing: string[];
  /** What to add, as YAML under the name of its file. */
  yaml: string;
}

const noRole = /^\S+:\d+: (?:(\w+)::)?(\w+): no role for parameter /;

/** Sorts the problems of classification, and drafts the overrides that parameters without a role need. */
export function openQuestions({ problems }: ProblemError, model: ApiModel, overrides: Overrides): OpenQuestions {
  const stale = problems.filter((problem) => problem.includes(": stale override: "));
  const missing = problems.filter((problem) => !stale.includes(problem));
  const drafts = missing.flatMap((problem) => {
    const [, owner, name = ""] = noRole.exec(problem) ?? [];
    return (name === "" ? undefined : suggestOverride(model, overrides, owner, name)) ?? [];
  });
  return { stale, missing, yaml: [...new Set(drafts)].join("\n") };
}
