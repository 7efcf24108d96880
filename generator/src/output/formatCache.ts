// Formatted texts by the hash of what went in, so that an unchanged generate starts no formatter at all.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const mostEntries = 2000;

export class FormatCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  key(...parts: (string | undefined)[]): string {
    return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  }

  get(key: string): string | undefined {
    try {
      return readFileSync(join(this.#folder, key), "utf8");
    } catch {
      return undefined;
    }
  }

  set(key: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, key), text);
  }

  /** Drops the oldest half when there are too many entries. */
  prune(): void {
    let names: string[];
    try {
      names = readdirSync(this.#folder);
    } catch {
      return;
    }
    if (names.length <= mostEntries) return;
    const aged = names.map((name) => ({ name, time: statSync(join(this.#folder, name)).mtimeMs }));
    aged.sort((a, b) => a.time - b.time);
    for (const { name } of aged.slice(0, names.length / 2)) rmSync(join(this.#folder, name), { force: true });
  }
}
