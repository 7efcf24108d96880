// What a comparison of two SDKs says: one entry per difference, each judged. Types only.
// The JSON form is published as generator/diff.schema.json; `schema` is raised when it changes shape.
import type { Platform, SourceLocation } from "../model/apiModel.js";
import type { Rule, Severity } from "./rules.js";

export interface DiffReport {
  schema: 2;
  from: DiffSide;
  to: DiffSide;
  /** The worst of `packages`. */
  verdict: Verdict;
  /** What users of the packages meet, in JavaScript's names: bound API compared with bound API. */
  packages: Difference[];
  /** The worst of `changes`. */
  overall: Verdict;
  /** What whoever links with the library meets: model compared with model, client interfaces included. */
  /** In the order they are shown: server side first, by group, dangerous and breaking before the rest. */
  changes: Change[];
  /** What one of the sides does not describe, so that a difference in it would not be seen. */
  notCompared: string[];
}

export interface DiffSide {
  sdkVersion: string;
  origin: "headers" | "steam_api.json";
}

/** How a release that takes over the new SDK has to be numbered; see bumpOf for versions below 1.0. */
export interface Verdict {
  severity: Severity | "none";
  bump: "major" | "minor" | "patch" | "none";
}

/** Who meets a difference: a dedicated server, or only the game's client. */
export type Audience = "server" | "client";

export interface Difference {
  /** Identifies the kind of difference; what each means stands in rules.ts. */
  rule: Rule;
  severity: Severity;
  /** A program built for one SDK links with the library of the other and silently goes wrong. */
  danger?: true;
  /** The interface or class it belongs to, or one of the fixed headings `Structs and callbacks`, `Enums`... */
  group: string;
  /** `ISteamUGC::GetQueryUGCResult`, `EResult::k_EResultOK`; of the packages `SteamUgc.getQueryUgcResult`, `Result.OK`. */
  name: string;
  /** One line: what it means for those who use it. */
  reason: string;
  before?: string;
  after?: string;
  /** Where it stands in the new headers; of what was removed, in the old ones. */
  location?: SourceLocation;
}

export interface Change extends Difference {
  audience: Audience;
  /** For layouts: where it differs. Absent when it does everywhere. */
  platforms?: Platform[];
}
