// Brings the tree to the state after a transaction or before it, from any state in between, as often as it takes.
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { linkOrCopy, moveFile, syncFolder } from "./durable.js";
import { type Change, hashOf, type Journal } from "./journal.js";

export interface RollReport {
  /** How many files this brought to their new or old state. */
  moved: number;
  /** Files that somebody else had changed meanwhile, and where they are now. */
  setAside: string[];
}

export function warnOfSetAside({ setAside }: RollReport, warn: (message: string) => void): void {
  for (const place of setAside)
    warn(`set aside, because it had been changed meanwhile: ${relative(process.cwd(), place)}`);
}

interface Roll {
  root: string;
  journal: Journal;
  report: RollReport;
}

export function rollForward(root: string, journal: Journal): RollReport {
  const { changes } = journal.read();
  const roll: Roll = { root, journal, report: { moved: 0, setAside: [] } };
  // What needs room comes first: renaming and deleting need none.
  for (const { path, after } of changes) if (after !== null) makeFolder(dirname(join(root, path)));
  for (const [index, change] of changes.entries()) {
    const target = join(root, change.path);
    const found = hashOf(target);
    // What was made already may have been edited since, on top of it.
    if (isMade(journal, index, change, found)) continue;
    if (found !== null && found !== change.before && found !== change.after) setAside(roll, change.path);
    if (change.after === null) rmSync(target, { force: true });
    else moveFile(journal.after(index), target);
    roll.report.moved++;
  }
  for (const { path, after } of changes) if (after === null) removeEmptyFolders(root, dirname(path));
  settle(roll, changes);
  return roll.report;
}

export function rollBack(root: string, journal: Journal): RollReport {
  journal.turnBack();
  const { changes, newFolders } = journal.read();
  const roll: Roll = { root, journal, report: { moved: 0, setAside: [] } };
  for (const [index, change] of [...changes.entries()].reverse()) {
    const target = join(root, change.path);
    const found = hashOf(target);
    if (found === change.before || !isMade(journal, index, change, found)) continue;
    if (found !== null && found !== change.after) setAside(roll, change.path);
    if (change.before === null) {
      rmSync(target, { force: true });
    } else {
      makeFolder(dirname(target));
      moveFile(journal.before(index), target);
    }
    roll.report.moved++;
  }
  for (const folder of [...newFolders].reverse()) removeIfEmpty(join(root, folder));
  settle(roll, changes);
  return roll.report;
}

/** Whether somebody has put back a file that a transaction had written: then all of it is not wanted. */
export function wasPutBack(root: string, journal: Journal): boolean {
  return journal.read().changes.some((change, index) => {
    const found = hashOf(join(root, change.path));
    return found === change.before && isMade(journal, index, change, found);
  });
}

/** A new file leaves its place in the journal when it is put into the tree. */
function isMade(journal: Journal, index: number, { after }: Change, found: string | null): boolean {
  return found === after || (after !== null && !existsSync(journal.after(index)));
}

/** A file stays where it is as well, until what replaces it is there. */
function setAside({ root, journal, report }: Roll, path: string): void {
  const folder = join(dirname(journal.folder), "set-aside");
  let place = join(folder, path);
  for (let number = 1; existsSync(place); number++) place = join(folder, `${path}.${number}`);
  makeFolder(dirname(place));
  const found = join(root, path);
  if (statSync(found).isDirectory()) renameSync(found, place);
  else linkOrCopy(found, place);
  report.setAside.push(place);
}

/** The journal may only go when the tree cannot fall back. */
function settle({ root, journal }: Roll, changes: readonly Change[]): void {
  const folders = new Set(changes.map(({ path }) => dirname(join(root, path))));
  for (const folder of folders) if (existsSync(folder)) syncFolder(folder);
  journal.remove();
}

function makeFolder(folder: string): void {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}

function removeEmptyFolders(root: string, path: string): void {
  for (let folder = path; folder !== "."; folder = dirname(folder)) {
    if (!removeIfEmpty(join(root, folder))) return;
  }
}

/** Whether it is gone. */
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return true;
    // The second is what some systems say for the first.
    if (["ENOTEMPTY", "EEXIST"].includes(code)) return false;
    throw error;
  }
}
