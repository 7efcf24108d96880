// A few files, and a transaction that does to them everything one can do.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { recover } from "../../src/transaction/recover.js";
import { inTransaction, type Transaction } from "../../src/transaction/transaction.js";

export class SmallTree {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "headwater-transaction-")));
  /** What users were told. */
  readonly warnings: string[] = [];

  /** Whoever makes many of them removes each; {@link SmallTree.forThisTest} does it by itself. */
  constructor() {
    this.put("changed.txt", "old");
    this.put("same.txt", "same");
    this.put("script.sh", "old");
    chmodSync(this.path("script.sh"), 0o750);
    this.put("deleted/with/its/folders.txt", "old");
    this.put("partly/deleted.txt", "old");
    this.put("partly/kept.txt", "kept");
    mkdirSync(this.path("empty"));
  }

  static forThisTest(): SmallTree {
    const tree = new SmallTree();
    onTestFinished(() => tree.remove());
    return tree;
  }

  static change(transaction: Transaction): void {
    transaction.write("changed.txt", "new");
    transaction.write("same.txt", "same");
    transaction.write("script.sh", "new");
    transaction.write("new/deep/file.txt", "new");
    transaction.write("empty/file.txt", "new");
    transaction.delete("deleted/with/its/folders.txt");
    transaction.delete("partly/deleted.txt");
    transaction.delete("never/was.txt");
  }

  change(): Promise<void> {
    return this.inTransaction(SmallTree.change);
  }

  inTransaction<T>(work: (transaction: Transaction) => T | Promise<T>, command = "headwater test"): Promise<T> {
    return inTransaction({ root: this.root, command, warn: (message) => this.warnings.push(message) }, work);
  }

  recover(): void {
    recover(this.root, (message) => this.warnings.push(message));
  }

  /** As if the process that held the lock had ended without giving it back: in these tests it is the test's. */
  loseLockHolder(): void {
    for (const name of this.leftovers().filter((each) => /^lock\.\d+$/.test(each))) {
      const file = this.path(`.headwater/${name}`);
      const text = readFileSync(file, "utf8");
      if (text.startsWith("{")) writeFileSync(file, text.replace(/"pid":\d+/, `"pid":${noProcess}`));
    }
  }

  /** Everything in the tree, folders and modes as well. */
  state(): Record<string, string> {
    const state: Record<string, string> = {};
    for (const path of readdirSync(this.root, { recursive: true }) as string[]) {
      if (path.split(/[/\\]/)[0] === ".headwater") continue;
      const { mode } = statSync(this.path(path));
      const isFolder = statSync(this.path(path)).isDirectory();
      state[path] = isFolder ? "folder" : `${(mode & 0o777).toString(8)} ${this.read(path)}`;
    }
    return state;
  }

  /** What stands in the area of transactions. */
  leftovers(): string[] {
    try {
      return readdirSync(this.path(".headwater"));
    } catch {
      return [];
    }
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  path(path: string): string {
    return join(this.root, path);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** No system gives a process this number. */
export const noProcess = 2 ** 30;
