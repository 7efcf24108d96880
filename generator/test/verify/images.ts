// Smallest libraries of each format, made byte by byte, for the readers to be tried on.

/** Bytes that grow; numbers are little-endian unless said otherwise. */
class Bytes {
  readonly #parts: Buffer[] = [];
  size = 0;

  add(part: Buffer): this {
    this.#parts.push(part);
    this.size += part.length;
    return this;
  }

  u8(...values: number[]): this {
    return this.add(Buffer.from(values));
  }

  u16(...values: number[]): this {
    for (const value of values) this.u8(value & 0xff, value >>> 8);
    return this;
  }

  u32(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(4);
      part.writeUInt32LE(value >>> 0);
      this.add(part);
    }
    return this;
  }

  u32BigEndian(...values: number[]): this {
    for (const value of values) {
      const part = Buffer.alloc(4);
      part.writeUInt32BE(value >>> 0);
      this.add(part);
    }
    return this;
  }

  /** As wide as an address of the format. */
  word(wide: boolean, ...values: number[]): this {
    for (const value of values) wide ? this.u32(value, 0) : this.u32(value);
    return this;
  }

  zeros(count: number): this {
    return this.add(Buffer.alloc(count));
  }

  text(text: string): this {
    return this.add(Buffer.from(`${text}\0`, "latin1"));
  }

  done(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

interface ElfOptions {
  wide: boolean;
  hash: "sysv" | "gnu";
  names: readonly string[];
}

/** Exports `names`; beside them it imports `imported` and hides `hidden`. */
export function elf({ wide, hash, names }: ElfOptions): Buffer {
  const base = 0x10000;
  const symbols = [
    { name: "imported", info: 0x12, other: 0, section: 0 },
    { name: "hidden", info: 0x12, other: 2, section: 1 },
    { name: "local", info: 0x02, other: 0, section: 1 },
    ...names.map((name) => ({ name, info: 0x12, other: 0, section: 1 })),
  ];
  const strings = new Bytes().u8(0);
  const table = new Bytes().zeros(wide ? 24 : 16);
  for (const { name, info, other, section } of symbols) {
    if (wide) table.u32(strings.size).u8(info, other).u16(section).zeros(16);
    else table.u32(strings.size).zeros(8).u8(info, other).u16(section);
    strings.text(name);
  }
  const count = symbols.length + 1;
  const hashes =
    hash === "sysv"
      ? new Bytes().u32(1, count, 0).zeros(count * 4)
      : // One bucket that starts at the first symbol; the chain's last entry is odd.
        new Bytes()
          .u32(1, 1, 1, 0)
          .word(wide, 0)
          .u32(1)
          .u32(...symbols.map((_, index) => (index === symbols.length - 1 ? 1 : 2)));
  const headerSize = wide ? 64 : 52;
  const segmentSize = wide ? 56 : 32;
  const dynamicAt = headerSize + 2 * segmentSize;
  const dynamicSize = 5 * (wide ? 16 : 8);
  const tableAt = dynamicAt + dynamicSize;
  const stringsAt = tableAt + table.size;
  const hashesAt = stringsAt + strings.size;
  const end = hashesAt + hashes.size;
  const segment = (type: number, offset: number, size: number): Buffer =>
    wide
      ? new Bytes()
          .u32(type, 4)
          .word(true, offset, base + offset, base + offset, size, size, 8)
          .done()
      : new Bytes().u32(type, offset, base + offset, base + offset, size, size, 4, 8).done();
  return new Bytes()
    .u8(0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1, 0)
    .zeros(8)
    .u16(3, wide ? 0x3e : 0x03)
    .u32(1)
    .word(wide, 0, headerSize, 0)
    .u32(0)
    .u16(headerSize, segmentSize, 2, 0, 0, 0)
    .add(segment(1, 0, end))
    .add(segment(2, dynamicAt, dynamicSize))
    .word(wide, 6, base + tableAt, 5, base + stringsAt, 10, strings.size)
    .word(wide, hash === "sysv" ? 4 : 0x6ffffef5, base + hashesAt, 0, 0)
    .add(table.done())
    .add(strings.done())
    .add(hashes.done())
    .done();
}

interface MachOOptions {
  wide: boolean;
  /** `trieCommand`: as new linkers write it, in a load command of its own. */
  table: "trie" | "trieCommand" | "symbols";
  names: readonly string[];
}

export function machO({ wide, table, names }: MachOOptions): Buffer {
  const headerSize = wide ? 32 : 28;
  const commandSize = { trie: 48, trieCommand: 16, symbols: 24 }[table];
  const at = headerSize + commandSize;
  const body = new Bytes();
  const command = new Bytes();
  if (table === "symbols") {
    const strings = new Bytes().u8(0);
    const symbols = [
      { name: "_imported", type: 0x01 },
      { name: "_local", type: 0x0e },
      { name: "_private", type: 0x1f },
      ...names.map((name) => ({ name: `_${name}`, type: 0x0f })),
    ];
    for (const { name, type } of symbols) {
      body.u32(strings.size).u8(type, 1).u16(0).word(wide, 0);
      strings.text(name);
    }
    command.u32(2, commandSize, at, symbols.length, at + body.size, strings.size);
    body.add(strings.done());
  } else {
    body.add(trie(names));
    if (table === "trie") command.u32(0x80000022, commandSize, ...new Array<number>(8).fill(0), at, body.size);
    else command.u32(0x80000033, commandSize, at, body.size);
  }
  return new Bytes()
    .u32(wide ? 0xfeedfacf : 0xfeedface, wide ? 0x100000c : 0x7, 0, 6, 1, commandSize, 0)
    .zeros(wide ? 4 : 0)
    .add(command.done())
    .add(body.done())
    .done();
}

/** A root with the common `_`, below it a node with a leaf for each name. */
function trie(names: readonly string[]): Buffer {
  const inner = 5;
  const innerSize = 2 + names.reduce((sum, name) => sum + name.length + 2, 0);
  const node = new Bytes().u8(0, names.length);
  for (const [index, name] of names.entries()) node.text(name).u8(inner + innerSize + index * 4);
  const leaves = names.map(() => new Bytes().u8(2, 0, 0, 0).done());
  return new Bytes().u8(0, 1).text("_").u8(inner).add(node.done()).add(Buffer.concat(leaves)).done();
}

export function fat(...slices: Buffer[]): Buffer {
  const header = new Bytes().u32BigEndian(0xcafebabe, slices.length);
  let at = 8 + slices.length * 20;
  for (const slice of slices) {
    header.u32BigEndian(slice.readInt32LE(4), 0, at, slice.length, 0);
    at += slice.length;
  }
  return Buffer.concat([header.done(), ...slices]);
}

export function pe({ wide, names }: { wide: boolean; names: readonly string[] }): Buffer {
  const optionalSize = (wide ? 112 : 96) + 16 * 8;
  const dataAt = 0x40 + 24 + optionalSize + 40;
  const address = 0x1000;
  const strings = new Bytes();
  const pointers = new Bytes();
  const stringsAt = 40 + names.length * 4;
  for (const name of names) {
    pointers.u32(address + stringsAt + strings.size);
    strings.text(name);
  }
  const data = new Bytes()
    .zeros(20)
    .u32(names.length, names.length, 0, address + 40, 0)
    .add(pointers.done())
    .add(strings.done())
    .done();
  const optional = new Bytes()
    .u16(wide ? 0x20b : 0x10b)
    .zeros((wide ? 108 : 92) - 2)
    .u32(16, address, data.length)
    .zeros(15 * 8);
  return new Bytes()
    .u16(0x5a4d)
    .zeros(0x3a)
    .u32(0x40, 0x4550)
    .u16(wide ? 0x8664 : 0x14c, 1)
    .zeros(12)
    .u16(optionalSize, 0x2000)
    .add(optional.done())
    .zeros(8)
    .u32(data.length, address, data.length, dataAt)
    .zeros(16)
    .add(data)
    .done();
}
