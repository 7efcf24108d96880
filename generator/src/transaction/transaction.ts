// The one way to write to the checkout: a command collects what is to change, and all of it happens or nothing.
// Killed at any moment, a command leaves the tree as it was, or a journal by which the next command finishes it.
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { onExit } from "signal-exit";
import { CheckoutLock } from "./checkoutLock.js";
import { copyOwnership, linkOrCopy, syncFile, syncFolder } from "./durable.js";
import { type Change, hashOf, hashOfBytes, Journal } from "./journal.js";
import { recoverWith } from "./recover.js";
import { rollBack, rollForward, warnOfSetAside } from "./roll.js";
import { transactionArea, transactionFolder } from "./transactionArea.js";

export interface TransactionOptions {
  /** Absolute path of the checkout. */
  root: string;
  /** As the user would write it, for messages. */
  command: string;
  /** Gets what was done about an earlier command that had been killed. */
  warn: (message: string) => void;
}

/**
 * Runs `work` while no other command writes, then makes the changes that it collected.
 *
 * @throws Error when another command runs, when `work` fails or when the disk does; nothing is changed then
 */
export async function inTransaction<T>(
  options: TransactionOptions,
  work: (transaction: Transaction) => T | Promise<T>,
): Promise<T> {
  const { root, command, warn } = options;
  const lock = CheckoutLock.take(transactionArea(root), command);
  const transaction = new Transaction(options);
  const end = (): void => {
    transaction.discard();
    lock.release();
  };
  // Signals as well: SIGINT, SIGTERM, SIGHUP. None arrives while changes are made, which runs in one go.
  const forget = onExit(end);
  try {
    recoverWith(lock, root, warn);
    const result = await work(transaction);
    transaction.commit();
    return result;
  } finally {
    forget();
    end();
  }
}

export class Transaction {
  readonly #root: string;
  readonly #command: string;
  readonly #warn: (message: string) => void;
  readonly #journal: Journal;
  /** By path; null for a file to delete. */
  readonly #contents = new Map<string, Uint8Array | null>();

  constructor({ root, command, warn }: TransactionOptions) {
    this.#root = root;
    this.#command = command;
    this.#warn = warn;
    this.#journal = new Journal(transactionFolder(root));
  }

  /** @param path - absolute, or relative to the checkout; in it in either case */
  write(path: string, content: string | Uint8Array): void {
    this.#contents.set(this.#inCheckout(path), typeof content === "string" ? Buffer.from(content) : content);
  }

  delete(path: string): void {
    this.#contents.set(this.#inCheckout(path), null);
  }

  /** What is to change so far, relative to the checkout. */
  get paths(): string[] {
    return [...this.#contents.keys()];
  }

  /** A new folder to work in, in the checkout's file system. It goes when the transaction ends, however it does. */
  workFolder(name: string): string {
    mkdirSync(this.#journal.folder, { recursive: true });
    return mkdtempSync(join(this.#journal.folder, `${name}-`));
  }

  /** Synchronous, so that no signal and no other code gets in between. */
  commit(): void {
    const contents = [...this.#contents].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#contents.clear();
    try {
      if (!this.#stage(contents)) return;
    } catch (error) {
      this.#journal.remove();
      throw this.#failure("nothing was changed", error);
    }
    try {
      warnOfSetAside(rollForward(this.#root, this.#journal), this.#warn);
    } catch (error) {
      this.#undo(error);
    }
  }

  /** Nothing of what was collected happens. What has begun to happen stays for the next command. */
  discard(): void {
    this.#contents.clear();
    try {
      if (this.#journal.direction === "none") this.#journal.remove();
    } catch {
      // The next command tries again.
    }
  }

  /** With slashes, as paths are in journals. */
  #inCheckout(path: string): string {
    const inside = relative(this.#root, resolve(this.#root, path)).replaceAll("\\", "/");
    if (inside === "" || isAbsolute(inside) || inside.split("/")[0] === "..") {
      throw new Error(`${path} is not in ${this.#root}, so it cannot be changed with it`);
    }
    return inside;
  }

  /** @returns whether there is anything to do */
  #stage(contents: readonly (readonly [string, Uint8Array | null])[]): boolean {
    const changes = contents.flatMap(([path, bytes]) => {
      const before = hashOf(join(this.#root, path));
      const after = bytes === null ? null : hashOfBytes(bytes);
      return before === after ? [] : [{ path, before, after, bytes }];
    });
    if (changes.length === 0) return false;
    for (const { path, before } of changes) if (before === "folder") throw new Error(`${path} is a folder`);
    const written = new Set(changes.flatMap(({ path, bytes }) => (bytes === null ? [] : [path])));
    for (const path of written) {
      const inside = parentsOf(path).find((parent) => written.has(parent));
      if (inside !== undefined) throw new Error(`${inside} would be a file and the folder of ${path}`);
    }
    const { folder } = this.#journal;
    for (const name of ["before", "after"]) mkdirSync(join(folder, name), { recursive: true });
    for (const [index, { path, before, bytes }] of changes.entries()) {
      const staged = this.#journal.after(index);
      if (bytes !== null) writeFileSync(staged, bytes);
      if (before === null) continue;
      if (bytes !== null) copyOwnership(join(this.#root, path), staged);
      linkOrCopy(join(this.#root, path), this.#journal.before(index));
    }
    // All are written before the first is waited for: the disk then takes them together.
    for (const [index, { bytes }] of changes.entries()) if (bytes !== null) syncFile(this.#journal.after(index));
    for (const name of ["before", "after", "..", "."]) syncFolder(join(folder, name));
    this.#journal.begin({
      format: 1,
      command: this.#command,
      changes: changes.map(({ path, before, after }): Change => ({ path, before, after })),
      newFolders: this.#newFolders(changes),
    });
    return true;
  }

  /** Outer ones first. */
  #newFolders(changes: readonly Change[]): string[] {
    const folders = new Set<string>();
    for (const { path, after } of changes) {
      if (after === null) continue;
      for (const folder of parentsOf(path)) if (!existsSync(join(this.#root, folder))) folders.add(folder);
    }
    return [...folders].sort();
  }

  #undo(cause: unknown): never {
    try {
      rollBack(this.#root, this.#journal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw this.#failure(`nor could it be undone (${reason}). The next headwater command tries again`, cause);
    }
    throw this.#failure("everything is as it was", cause);
  }

  #failure(outcome: string, cause: unknown): Error {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new Error(`\`${this.#command}\` could not write its files: ${reason}; ${outcome}`, { cause });
  }
}

/** The folders a path is in, the nearest first. */
function parentsOf(path: string): string[] {
  const parents: string[] = [];
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) parents.push(folder);
  return parents;
}
