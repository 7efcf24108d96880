// Bytes as Godot has them: PackedByteArray, which here cannot grow in place, and StreamPeerBuffer.

export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function text_of(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

export function joined(first: Uint8Array, second: ArrayLike<number>): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

export function resized(bytes: Uint8Array, length: number): Uint8Array {
  const all = new Uint8Array(length);
  all.set(bytes.subarray(0, length));
  return all;
}

/** Reads and writes numbers and text, one behind the other. */
export class StreamPeerBuffer {
  data_array: Uint8Array = new Uint8Array();
  big_endian = false;
  #at = 0;

  seek(position: number): void {
    this.#at = position;
  }

  get_position(): number {
    return this.#at;
  }

  get_size(): number {
    return this.data_array.length;
  }

  get_available_bytes(): number {
    return this.data_array.length - this.#at;
  }

  /** A view of the next bytes, which `writes` makes room for. */
  #next(length: number, writes: boolean): DataView {
    const from = this.#at;
    this.#at += length;
    if (writes && this.data_array.length < this.#at) this.data_array = resized(this.data_array, this.#at);
    return new DataView(this.data_array.buffer, this.data_array.byteOffset + from, length);
  }

  put_u8(value: number): void {
    this.#next(1, true).setUint8(0, value);
  }
  put_8(value: number): void {
    this.#next(1, true).setInt8(0, value);
  }
  put_u16(value: number): void {
    this.#next(2, true).setUint16(0, value, !this.big_endian);
  }
  put_16(value: number): void {
    this.#next(2, true).setInt16(0, value, !this.big_endian);
  }
  put_u32(value: number): void {
    this.#next(4, true).setUint32(0, value, !this.big_endian);
  }
  put_32(value: number): void {
    this.#next(4, true).setInt32(0, value, !this.big_endian);
  }
  put_u64(value: bigint): void {
    this.#next(8, true).setBigUint64(0, value, !this.big_endian);
  }
  put_64(value: bigint): void {
    this.#next(8, true).setBigInt64(0, value, !this.big_endian);
  }
  put_float(value: number): void {
    this.#next(4, true).setFloat32(0, value, !this.big_endian);
  }
  put_double(value: number): void {
    this.#next(8, true).setFloat64(0, value, !this.big_endian);
  }
  put_data(bytes: Uint8Array): void {
    this.#next(bytes.length, true);
    this.data_array.set(bytes, this.#at - bytes.length);
  }
  put_utf8_string(text: string): void {
    const bytes = Buffer.from(text);
    this.put_u32(bytes.length);
    this.put_data(bytes);
  }

  get_u8(): number {
    return this.#next(1, false).getUint8(0);
  }
  get_8(): number {
    return this.#next(1, false).getInt8(0);
  }
  get_u16(): number {
    return this.#next(2, false).getUint16(0, !this.big_endian);
  }
  get_16(): number {
    return this.#next(2, false).getInt16(0, !this.big_endian);
  }
  get_u32(): number {
    return this.#next(4, false).getUint32(0, !this.big_endian);
  }
  get_32(): number {
    return this.#next(4, false).getInt32(0, !this.big_endian);
  }
  get_u64(): bigint {
    return this.#next(8, false).getBigUint64(0, !this.big_endian);
  }
  get_64(): bigint {
    return this.#next(8, false).getBigInt64(0, !this.big_endian);
  }
  get_float(): number {
    return this.#next(4, false).getFloat32(0, !this.big_endian);
  }
  get_double(): number {
    return this.#next(8, false).getFloat64(0, !this.big_endian);
  }
  /** @param length - In bytes; without it, it stands before the text. */
  get_utf8_string(length = -1): string {
    const bytes = length < 0 ? this.get_u32() : length;
    const from = this.#at;
    this.#at += bytes;
    return new TextDecoder().decode(this.data_array.subarray(from, this.#at));
  }
}
