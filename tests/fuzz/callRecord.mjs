// The call being made, kept in a file: after a crash it says which one it was.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";

const size = 400;

export class CallRecord {
  #file;
  #line = Buffer.alloc(size, " ");

  /** @param {string} path */
  constructor(path) {
    this.#file = openSync(path, "w");
  }

  /** @param {string} text */
  write(text) {
    this.#line.fill(" ");
    this.#line.write(text);
    writeSync(this.#file, this.#line, 0, size, 0);
  }

  close() {
    closeSync(this.#file);
  }
}

/** What was written last. @param {string} path */
export function lastCall(path) {
  return readFileSync(path, "utf8").trim();
}
