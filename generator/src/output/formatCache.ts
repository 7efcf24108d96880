// Formatted texts by the hash of what went in, so that an unchanged generate starts no formatter at all.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../transaction/durable.js";

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
      // A machine that lost power may have the name and not the content.
      return readFileSync(join(this.#folder, key), "utf8") || undefined;
    } catch {
      return undefined;
    }
  }

  set(key: string, text: string): void {
    mkdirSync(this.#folder, { recursive: true });
    // Half an entry would be half a generated file in the next run.
    replaceFile(join(this.#folder, key), text);
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
    const aged = names.map((name) => ({ name, time: timeOf(join(this.#folder, name)) }));
    aged.sort((a, b) => a.time - b.time);
    for (const { name } of aged.slice(0, names.length / 2)) rmSync(join(this.#folder, name), { force: true });
  }
}

/** Of a file that another run may just have removed. */
function timeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
