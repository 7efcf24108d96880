// Little-endian numbers and texts into bytes that grow as they are needed.

export class ByteWriter {
  #bytes: Buffer;
  #view: DataView;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = Buffer.allocUnsafeSlow(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  get length(): number {
    return this.#length;
  }

  /** Begins anew, in the same memory. */
  clear(): this {
    this.#length = 0;
    return this;
  }

  /** What was written, in memory of its own. */
  take(): Uint8Array {
    return new Uint8Array(this.#bytes.subarray(0, this.#length));
  }

  /** Where the next `count` bytes go. */
  #room(count: number): number {
    const at = this.#length;
    this.#length = at + count;
    if (this.#length > this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(this.#length, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }

  uint8(value: number): this {
    // Asked for first: it may move to a larger memory.
    const at = this.#room(1);
    this.#view.setUint8(at, value);
    return this;
  }
  int16(value: number): this {
    const at = this.#room(2);
    this.#view.setInt16(at, value, true);
    return this;
  }
  /** Signed or not: the bits are the same. */
  int32(value: number): this {
    const at = this.#room(4);
    this.#view.setInt32(at, value, true);
    return this;
  }
  int64(value: bigint): this {
    const at = this.#room(8);
    this.#view.setBigInt64(at, value, true);
    return this;
  }
  float32(value: number): this {
    const at = this.#room(4);
    this.#view.setFloat32(at, value, true);
    return this;
  }
  float64(value: number): this {
    const at = this.#room(8);
    this.#view.setFloat64(at, value, true);
    return this;
  }
  raw(bytes: Uint8Array): this {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
    return this;
  }

  /** UTF-8, without length or end. */
  utf8(text: string): this {
    const size = Buffer.byteLength(text);
    const at = this.#room(size);
    this.#bytes.write(text, at, size, "utf8");
    return this;
  }

  /** Zeros up to a multiple of 4 since `from`. */
  pad(from: number): this {
    while ((this.#length - from) & 3) this.uint8(0);
    return this;
  }

  /** Changes a number that was written before. */
  setInt32(at: number, value: number): void {
    this.#view.setInt32(at, value, true);
  }
}
