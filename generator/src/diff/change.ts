// Makes one entry of the report: the judgement comes from the rules, whom it concerns from the scope.
import type { SourceLocation } from "../model/apiModel.js";
import type { Change } from "./report.js";
import { judge, type Rule } from "./rules.js";
import type { Concern } from "./scope.js";

/** The headings of what belongs to no interface. */
export const groups = {
  structs: "Structs and callbacks",
  enums: "Enums",
  constants: "Constants",
  functions: "Functions",
  typedefs: "Typedefs",
} as const;

export interface Subject {
  concern: Concern;
  group: string;
  name: string;
  location: SourceLocation;
}

type Details = Pick<Change, "before" | "after" | "platforms">;

export function change(
  rule: Rule,
  { concern, group, name, location }: Subject,
  reason: string,
  details: Details = {},
): Change {
  return {
    rule,
    ...judge(rule),
    ...concern,
    group,
    name,
    reason,
    ...details,
    // steam_api.json knows no places.
    ...(location.file === "" ? {} : { location }),
  };
}
