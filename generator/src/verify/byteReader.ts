// Reads numbers and texts out of an untrusted file. Every offset is checked; nothing is read, and no memory taken, for
// what lies outside the file.
import { LibraryFormatError } from "./libraryFormatError.js";

/** C++ names can be long, those of a C API are not. What is longer is cut, so that no file is read many times over. */
export const longestText = 512;

export class ByteReader {
  /** For messages. */
  readonly file: string;
  readonly #bytes: Buffer;
  /** Where this part starts in the file, for messages. */
  readonly #base: number;

  constructor(file: string, bytes: Buffer, base = 0) {
    this.file = file;
    this.#bytes = bytes;
    this.#base = base;
  }

  get size(): number {
    return this.#bytes.length;
  }

  /** `what` names what is read, for the message should it lie outside: `the symbol table`. */
  u8(offset: number, what: string): number {
    return this.#bytes[this.#checked(offset, 1, what)] as number;
  }

  u16(offset: number, what: string): number {
    return this.#bytes.readUInt16LE(this.#checked(offset, 2, what));
  }

  u32(offset: number, what: string): number {
    return this.#bytes.readUInt32LE(this.#checked(offset, 4, what));
  }

  u32BigEndian(offset: number, what: string): number {
    return this.#bytes.readUInt32BE(this.#checked(offset, 4, what));
  }

  /** As a number: beyond 2^53 it is inexact, but so far outside of any file that its use is refused anyway. */
  u64(offset: number, what: string): number {
    return Number(this.#bytes.readBigUInt64LE(this.#checked(offset, 8, what)));
  }

  u64BigEndian(offset: number, what: string): number {
    return Number(this.#bytes.readBigUInt64BE(this.#checked(offset, 8, what)));
  }

  /** A NUL-terminated text that ends before `end`. */
  text(offset: number, end: number, what: string): string {
    this.#checked(offset, 1, what);
    const last = Math.min(end, this.size);
    const window = this.#bytes.subarray(offset, Math.min(last, offset + longestText));
    const length = window.indexOf(0);
    if (length < 0 && offset + longestText >= last) this.fail(`${what} does not end within its table`, offset);
    return window.toString("latin1", 0, length < 0 ? window.length : length);
  }

  /** A variable-length number, and the offset behind it. */
  uleb128(offset: number, what: string): { value: number; next: number } {
    let value = 0;
    for (let index = 0; index < 8; index++) {
      const byte = this.u8(offset + index, what);
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return { value, next: offset + index + 1 };
    }
    return this.fail(`${what} is not a number of this format`, offset);
  }

  /** A part of the file as a reader of its own; its offsets start at 0. */
  part(offset: number, length: number, what: string): ByteReader {
    this.#checked(offset, length, what);
    return new ByteReader(this.file, this.#bytes.subarray(offset, offset + length), this.#base + offset);
  }

  /** Refuses a table that does not fit into the file before anything is read of it. */
  expectRoom(offset: number, length: number, what: string): void {
    this.#checked(offset, length, what);
  }

  fail(what: string, offset?: number): never {
    throw new LibraryFormatError(this.file, what, offset === undefined ? undefined : this.#base + offset);
  }

  #checked(offset: number, length: number, what: string): number {
    if (offset < 0 || length < 0 || offset + length > this.size) {
      this.fail(
        `${what} needs ${length} bytes, the file ends at 0x${(this.#base + this.size).toString(16)}. ` +
          "It is cut off or damaged: copy it from the SDK again.",
        offset,
      );
    }
    return offset;
  }
}
