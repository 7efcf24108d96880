// Remembers the last complete run by what went in and what came out, so that a run with nothing to do ends at once.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { replaceFile } from "../transaction/durable.js";

interface Content {
  inputs: string;
  outputs: string;
  /** What `outputs` was taken over. */
  produced: string[];
}

export class RunRecord {
  readonly #file: string;
  readonly #root: string;

  /** @param root - the folder that all paths are relative to */
  constructor(root: string, name: string) {
    this.#root = root;
    this.#file = join(root, "node_modules/.cache/headwater", `${name}.json`);
  }

  /** Whether the inputs and outputs of the recorded run are what they were. */
  stillHolds(inputs: readonly string[]): boolean {
    const recorded = this.#read();
    if (recorded === undefined || recorded.inputs !== this.#fingerprint(inputs)) return false;
    return recorded.outputs === this.#fingerprint(recorded.produced);
  }

  /**
   * @param inputs - files and folders: everything the outputs depend on
   * @param produced - the files that came out, and the folders in which any other file would be an orphan
   */
  save(inputs: readonly string[], produced: readonly string[]): void {
    const content: Content = {
      inputs: this.#fingerprint(inputs),
      outputs: this.#fingerprint(produced),
      produced: [...produced],
    };
    mkdirSync(dirname(this.#file), { recursive: true });
    replaceFile(this.#file, JSON.stringify(content));
  }

  #read(): Content | undefined {
    try {
      return JSON.parse(readFileSync(this.#file, "utf8")) as Content;
    } catch {
      return undefined;
    }
  }

  /** Over names and contents, folders with all below them; what is missing counts as such. */
  #fingerprint(paths: readonly string[]): string {
    const hash = createHash("sha256");
    const add = (path: string): void => {
      try {
        const bytes = readFileSync(join(this.#root, path));
        hash.update(`${path}\0${bytes.length}\0`).update(bytes);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EISDIR") hash.update(`${path}\0missing\0`);
        else for (const name of readdirSync(join(this.#root, path)).sort()) add(`${path}/${name}`);
      }
    };
    for (const path of paths) add(path);
    return hash.digest("hex");
  }
}
