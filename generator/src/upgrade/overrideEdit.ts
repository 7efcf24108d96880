// Changes of an override file's text, which keep the rest of it as it is written.
import { compareVersions } from "../model/sdkVersion.js";

/** A part of a file, and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What limits the override of an old name, and that of the new one. */
export interface Limits {
  old: string;
  now: string;
}

export function limitsOf(before: string, after: string): Limits {
  const isUp = compareVersions(before, after) < 0;
  return isUp
    ? { old: `until: ${JSON.stringify(before)}`, now: `since: ${JSON.stringify(after)}` }
    : { old: `since: ${JSON.stringify(before)}`, now: `until: ${JSON.stringify(after)}` };
}

/** @param entry - a map on one line */
export function limited(entry: string, limit: string): string {
  return `${entry.replace(/\s*\}$/, "")}, ${limit} }`;
}

export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, each) => result.slice(0, each.start) + each.text + result.slice(each.end), text);
}
