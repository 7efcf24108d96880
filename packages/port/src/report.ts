// What headwater-port found, for all formats. `--format json` prints it as it is.
import { type Judgement, type Status, statuses, unsupported } from "./judgement.js";

export interface ReportedUse extends Judgement {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As written. */
  readonly name: string;
}

export interface ReportedShadow {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly what: string;
}

export interface Report {
  /** Of this form; a change that breaks readers counts it up. */
  readonly schema: 1;
  readonly project: string;
  /** Files read. */
  readonly files: number;
  /** Number of uses, by status. */
  readonly totals: Readonly<Record<Status, number>>;
  readonly uses: readonly ReportedUse[];
  /** What is named as the singleton, but is not, and `using static`: their uses are not listed. */
  readonly shadows: readonly ReportedShadow[];
  /** Folders and files left out because they are GodotSteam itself. */
  readonly skipped: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

export function totalsOf(uses: readonly Judgement[]): Record<Status, number> {
  const totals = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of uses) totals[status]++;
  return totals;
}

/** Whether the project can be ported as it is. */
export function isPortable({ totals }: Report): boolean {
  return statuses.every((status) => !unsupported.has(status) || totals[status] === 0);
}

export interface NameNote {
  readonly name: string;
  readonly status: Status;
  readonly text: string;
}

/** What is to be known of the names used, each said once, what hinders first. */
export function notesOf({ uses }: Report): NameNote[] {
  const notes = new Map<string, NameNote>();
  for (const { name, status, how } of uses) {
    const key = `${status} ${name} ${how}`;
    if (how !== undefined && !notes.has(key)) notes.set(key, { name, status, text: how });
  }
  const rank = ({ status }: NameNote): number => -statuses.indexOf(status);
  return [...notes.values()].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

/** What to write, behind an arrow, if that is not what stands there. */
export function arrow({ name, target, nearest }: ReportedUse): string {
  if (nearest !== undefined) return `nearest: ${nearest}`;
  return target === undefined || target === name ? "" : `-> ${target}`;
}
