// Reads the fields of an answer one after the other.

export class Fields {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws RangeError at the end, as all of them */
  text(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    if (end < 0) throw new RangeError("a text without an end");
    const text = this.#bytes.toString("utf8", this.#at, end);
    this.#at = end + 1;
    return text;
  }

  byte(): number {
    return this.#bytes.readUInt8(this.#skip(1));
  }

  short(): number {
    return this.#bytes.readUInt16LE(this.#skip(2));
  }

  int(): number {
    return this.#bytes.readInt32LE(this.#skip(4));
  }

  float(): number {
    return this.#bytes.readFloatLE(this.#skip(4));
  }

  long(): bigint {
    return this.#bytes.readBigUInt64LE(this.#skip(8));
  }

  #skip(size: number): number {
    this.#at += size;
    return this.#at - size;
  }
}
