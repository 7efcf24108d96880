// Makes a row of changes to files all or nothing: what stood there is put back unless all of it succeeds.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export class FileTransaction {
  readonly #root: string;
  /** What was at a path; undefined for nothing. */
  readonly #before = new Map<string, Buffer | undefined>();
  readonly #newFolders = new Set<string>();

  /** @param root - the folder all paths are relative to */
  constructor(root: string) {
    this.#root = root;
  }

  /** Remembers what is at `path`, before it is written or deleted. */
  protect(path: string): void {
    if (this.#before.has(path)) return;
    const file = join(this.#root, path);
    this.#before.set(path, existsSync(file) ? readFileSync(file) : undefined);
  }

  /** A folder that came into being: rolling back removes it with all that is in it. */
  created(folder: string): void {
    this.#newFolders.add(folder);
  }

  /** Puts everything back. Synchronous, so that it can run while the process is being interrupted. */
  rollBack(): void {
    for (const [path, bytes] of this.#before) {
      const file = join(this.#root, path);
      if (bytes === undefined) {
        rmSync(file, { force: true });
        this.#removeEmptyFolders(dirname(path));
      } else if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    }
    for (const folder of this.#newFolders) {
      rmSync(join(this.#root, folder), { recursive: true, force: true });
      this.#removeEmptyFolders(dirname(folder));
    }
    this.commit();
  }

  /** What was done stays. */
  commit(): void {
    this.#before.clear();
    this.#newFolders.clear();
  }

  #removeEmptyFolders(path: string): void {
    for (let folder = path; folder !== "."; folder = dirname(folder)) {
      const absolute = join(this.#root, folder);
      if (!existsSync(absolute)) continue;
      if (readdirSync(absolute).length > 0) return;
      rmdirSync(absolute);
    }
  }
}
