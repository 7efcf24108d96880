// What a transaction is about to change, written to disk before it changes anything.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { syncFile, syncFolder } from "./durable.js";

/** A change of one file, by hashes; null stands for no file. */
export interface Change {
  /** Relative to the repository, with slashes. */
  path: string;
  before: string | null;
  after: string | null;
}

export interface JournalContent {
  /** Another version of the generator may find it. */
  format: 1;
  /** Which command it was, for messages. */
  command: string;
  changes: readonly Change[];
  /** Folders that came into being with the changes. */
  newFolders: readonly string[];
}

/** `forward`: to be finished. `back`: to be undone. `none`: nothing was changed. */
export type Direction = "forward" | "back" | "none";

/**
 * The folder of one transaction: `after/<n>` is the n-th change's new file until it is in place, `before/<n>` the old
 * one. The journal's name says which way it goes, and is changed by renaming it.
 */
export class Journal {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Whether a transaction has left anything. */
  get exists(): boolean {
    return existsSync(this.folder) || existsSync(trashOf(this.folder));
  }

  /** Whether what it left is of no use any more. */
  get isTrash(): boolean {
    return !existsSync(this.folder);
  }

  get direction(): Direction {
    if (existsSync(this.#file("back"))) return "back";
    return existsSync(this.#file("forward")) ? "forward" : "none";
  }

  /** From here on the changes count as made. */
  begin(content: JournalContent): void {
    const draft = join(this.folder, "journal.tmp");
    writeFileSync(draft, `${JSON.stringify(content)}\n`);
    syncFile(draft);
    renameSync(draft, this.#file("forward"));
    syncFolder(this.folder);
  }

  /** From here on the changes count as not made. */
  turnBack(): void {
    if (this.direction === "back") return;
    renameSync(this.#file("forward"), this.#file("back"));
    syncFolder(this.folder);
  }

  /** @throws Error when there is none, or none of this version */
  read(): JournalContent {
    const file = this.#file(this.direction);
    const content = JSON.parse(readFileSync(file, "utf8")) as JournalContent;
    if (content.format === 1) return content;
    throw new Error(`${file} is of another version of headwater: run that once, or remove ${this.folder}.`);
  }

  /** Removes all of it, at once: what is left of a removal that was cut short is no transaction. */
  remove(): void {
    if (!existsSync(this.folder)) return;
    const trash = trashOf(this.folder);
    rmSync(trash, { recursive: true, force: true });
    renameSync(this.folder, trash);
    this.removeTrash();
  }

  removeTrash(): void {
    try {
      rmSync(trashOf(this.folder), { recursive: true, force: true });
    } catch {
      // A formatter may still be at it; the next command tries again.
    }
  }

  before(index: number): string {
    return join(this.folder, "before", String(index));
  }

  after(index: number): string {
    return join(this.folder, "after", String(index));
  }

  #file(direction: Direction): string {
    return join(this.folder, direction === "back" ? "undo.json" : "journal.json");
  }
}

/** Of the file at a path; null for none. A folder has one that no file has. */
export function hashOf(file: string): string | null {
  try {
    return hashOfBytes(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (code === "EISDIR") return "folder";
    throw error;
  }
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function trashOf(folder: string): string {
  return `${folder}.trash`;
}
