// What stands between a new SDK and its generated code: overrides that went stale, parameters nothing is known about.
import { formatPlace, type Problem, type ProblemError, type Proposal } from "../model/problems.js";

export interface OpenQuestions {
  /** Overrides that say what no longer is so. */
  stale: Problem[];
  /** What nobody says. */
  missing: Problem[];
  /** What to add, as YAML under the name of its file. */
  yaml: string;
}

/** Sorts the problems of classification, and joins the overrides that they propose, a method at a time. */
export function openQuestions({ problems }: ProblemError): OpenQuestions {
  const missing = problems.filter(({ kind }) => kind === "open");
  const drafts = new Map<string, { keys: readonly string[]; lines: string[]; reason: Proposal["reason"] }>();
  for (const { place, where, proposal } of missing) {
    if (proposal === undefined) continue;
    const title = `# ${where?.file}, for ${formatPlace(place)}`;
    const id = [title, ...proposal.keys].join("\n");
    const draft = drafts.get(id) ?? { keys: proposal.keys, lines: [title], reason: proposal.reason };
    drafts.set(id, draft);
    draft.lines.push(proposal.line);
  }
  const yaml = [...drafts.values()].flatMap(({ keys, lines: [title = "", ...lines], reason = "beside" }) => [
    title,
    ...keys.map((key, depth) => indented(`${key}:`, depth)),
    ...lines.map((line) => indented(line, keys.length)),
    ...(reason === "none" ? [] : [indented('reason: ""', keys.length - (reason === "below" ? 0 : 1))]),
  ]);
  return { stale: problems.filter((each) => !missing.includes(each)), missing, yaml: yaml.join("\n") };
}

function indented(line: string, depth: number): string {
  return `${"  ".repeat(depth)}${line}`;
}
