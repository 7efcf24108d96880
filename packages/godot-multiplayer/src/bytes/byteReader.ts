// Little-endian numbers and texts out of bytes. Nothing is read behind the end, and nothing is copied that need not be.
import { isUtf8 } from "node:buffer";
import { explained } from "@headwater/typed/foundation";

/** A packet that is not as it has to be. */
export class PacketError extends Error {
  override readonly name = "PacketError";
  /** What all of them have. */
  readonly code = "HEADWATER_BAD_PACKET";

  constructor(message: string) {
    super(explained(message, "HEADWATER_BAD_PACKET"));
  }
}

const shortText = 24;

export class ByteReader {
  readonly bytes: Uint8Array;
  offset: number;
  /** Where reading ends. */
  readonly end: number;
  readonly #view: DataView;

  constructor(bytes: Uint8Array, offset = 0, end = bytes.length) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.offset = offset;
    this.end = end;
  }

  get rest(): number {
    return this.end - this.offset;
  }

  /** @throws PacketError if less than that is left */
  need(count: number): void {
    if (count > this.end - this.offset)
      throw new PacketError(`byte ${this.offset}: ${count} bytes are expected, ${this.rest} are left.`);
  }

  /** Where the next `count` bytes begin, which are then read. */
  #take(count: number): number {
    this.need(count);
    const at = this.offset;
    this.offset = at + count;
    return at;
  }

  skip(count: number): void {
    this.#take(count);
  }
  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }
  int8(): number {
    return this.#view.getInt8(this.#take(1));
  }
  int16(): number {
    return this.#view.getInt16(this.#take(2), true);
  }
  uint16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }
  int32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }
  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }
  int64(): bigint {
    return this.#view.getBigInt64(this.#take(8), true);
  }
  uint64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }
  float32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }
  float64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  /** The next bytes, in memory of their own. */
  copy(count: number): Uint8Array {
    const at = this.#take(count);
    return new Uint8Array(this.bytes.subarray(at, at + count));
  }

  /** The next bytes as text, to the first NUL: Godot ends texts there, and both ends have to read the same. */
  utf8(count: number): string {
    const at = this.#take(count);
    return (count <= shortText ? this.#shortAscii(at, count) : undefined) ?? this.#decode(at, count);
  }

  /** Names and the like: calling Node's decoder would take longer. */
  #shortAscii(at: number, count: number): string | undefined {
    let text = "";
    for (let index = at; index < at + count; index++) {
      const code = this.bytes[index] as number;
      if (code === 0 || code >= 0x80) return undefined;
      text += String.fromCharCode(code);
    }
    return text;
  }

  #decode(at: number, count: number): string {
    const text = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + at, count);
    // A whole text has to be valid, what is behind the NUL included.
    if (!isUtf8(text)) throw new PacketError(`byte ${at}: a text is not UTF-8.`);
    const nul = text.indexOf(0);
    const string = text.toString("utf8", 0, nul === -1 ? count : nul);
    return string.charCodeAt(0) === 0xfeff ? string.slice(1) : string;
  }
}
