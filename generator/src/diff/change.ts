// Makes one entry of the report: the judgement comes from the rules, whom it concerns from the scope.
import type { SourceLocation } from "../model/apiModel.js";
import type { Audience, Change, Difference } from "./report.js";
import { judge, type Rule } from "./rules.js";

/** The headings of what belongs to no interface. */
export const groups = {
  structs: "Structs and callbacks",
  enums: "Enums",
  constants: "Constants",
  functions: "Functions",
  typedefs: "Typedefs",
} as const;

export interface Place {
  group: string;
  name: string;
  location: SourceLocation;
}

export interface Subject extends Place {
  audience: Audience;
}

type Details = Pick<Change, "before" | "after" | "platforms">;

export function change(rule: Rule, subject: Subject, reason: string, details: Details = {}): Change {
  return { ...difference(rule, subject, reason, details), audience: subject.audience };
}

export function difference(
  rule: Rule,
  { group, name, location }: Place,
  reason: string,
  details: Details = {},
): Difference {
  return {
    rule,
    ...judge(rule),
    group,
    name,
    reason,
    ...details,
    // steam_api.json knows no places.
    ...(location.file === "" ? {} : { location }),
  };
}
