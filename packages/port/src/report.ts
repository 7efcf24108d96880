// What headwater-port found, for all formats. `--format json` prints it as it is.

import { type Judgement, type Status, statuses, unsupported } from "./judgement.js";
import type { MultiplayerUse } from "./multiplayer.js";
import type { Side } from "./sides.js";

export interface ReportedUse extends Judgement {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** As written. */
  readonly name: string;
  /** Where the script runs. What clients alone run does not count. */
  readonly side: Side;
}

/** Of Godot's own multiplayer. */
export interface ReportedMultiplayer extends MultiplayerUse {
  readonly file: string;
  readonly side: Side;
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
  readonly schema: 2;
  readonly project: string;
  /** Files read. */
  readonly files: number;
  /** What told the server's scripts from the clients'; empty when nothing did, and all count. */
  readonly sidesBy: string;
  /** Number of the server's uses, by status. */
  readonly totals: Readonly<Record<Status, number>>;
  readonly uses: readonly ReportedUse[];
  /** What is used of Godot's own multiplayer. */
  readonly multiplayer: readonly ReportedMultiplayer[];
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

/** What counts: the uses of the server's scripts. */
export function serverUses({ uses }: Report): ReportedUse[] {
  return uses.filter(({ side }) => side === "server");
}

/** Godot's multiplayer in the server's scripts. */
export function serverMultiplayer({ multiplayer }: Report): ReportedMultiplayer[] {
  return multiplayer.filter(({ side }) => side === "server");
}

/** Whether traffic goes through Godot's multiplayer; asking it who one is makes no traffic. */
export function hasGodotTraffic(report: Report): boolean {
  return serverMultiplayer(report).some(({ kind, name }) => kind !== "api" && name !== "OfflineMultiplayerPeer");
}

/** Whether the server can be ported as it is. */
export function isPortable(report: Report): boolean {
  return (
    !hasGodotTraffic(report) && statuses.every((status) => !unsupported.has(status) || report.totals[status] === 0)
  );
}

export interface NameNote {
  readonly name: string;
  readonly status: Status;
  readonly text: string;
}

/** What is to be known of the names used, each said once, what hinders first. */
export function notesOf(report: Report): NameNote[] {
  const notes = new Map<string, NameNote>();
  for (const { name, status, how } of serverUses(report)) {
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
