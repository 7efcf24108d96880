// The exports of an ELF shared object (Linux), found as the dynamic loader finds them: section headers may be stripped.
import type { ByteReader } from "./byteReader.js";
import { ExportNames, mostExports } from "./exportNames.js";
import type { LibraryImage } from "./libraryImage.js";

const machines = new Map([
  [0x03, "x86"],
  [0x28, "arm"],
  [0x3e, "x64"],
  [0xb7, "arm64"],
]);
const mostSegments = 1024;
const segmentLoad = 1;
const segmentDynamic = 2;
const tags = { end: 0, hash: 4, stringTable: 5, symbolTable: 6, stringSize: 10, gnuHash: 0x6ffffef5 };
const typeSharedObject = 3;

interface Segment {
  type: number;
  offset: number;
  address: number;
  fileSize: number;
}

/** Where the fields of the format lie, which differs between its 32-bit and its 64-bit form. */
class ElfFile {
  readonly reader: ByteReader;
  readonly wide: boolean;
  readonly segments: Segment[];

  constructor(reader: ByteReader) {
    this.reader = reader;
    const kind = reader.u8(4, "the ELF class");
    if (kind !== 1 && kind !== 2) reader.fail(`${kind} is no ELF class`, 4);
    if (reader.u8(5, "the ELF byte order") !== 1) reader.fail("it is for big-endian machines, Steam has none", 5);
    this.wide = kind === 2;
    if (reader.u16(16, "the ELF type") !== typeSharedObject) reader.fail("it is no shared library", 16);
    this.segments = this.#readSegments();
  }

  word(offset: number, what: string): number {
    return this.wide ? this.reader.u64(offset, what) : this.reader.u32(offset, what);
  }

  /** The file offset of what the loader puts at `address`. */
  offsetOf(address: number, what: string): number {
    const at = this.segments.find(
      ({ type, address: start, fileSize }) => type === segmentLoad && address >= start && address < start + fileSize,
    );
    if (!at) this.reader.fail(`${what} is at address 0x${address.toString(16)}, which no segment of the file holds`);
    return address - at.address + at.offset;
  }

  #readSegments(): Segment[] {
    const { reader, wide } = this;
    const table = this.word(wide ? 32 : 28, "the ELF header");
    const size = reader.u16(wide ? 54 : 42, "the ELF header");
    const count = reader.u16(wide ? 56 : 44, "the ELF header");
    if (count > mostSegments) reader.fail(`${count} segments are more than a library has`, wide ? 56 : 44);
    if (count > 0 && size < (wide ? 56 : 32))
      reader.fail(`segment headers of ${size} bytes are too short`, wide ? 54 : 42);
    return Array.from({ length: count }, (_, index) => {
      const at = table + index * size;
      const what = `segment header ${index}`;
      return {
        type: reader.u32(at, what),
        offset: this.word(at + (wide ? 8 : 4), what),
        address: this.word(at + (wide ? 16 : 8), what),
        fileSize: this.word(at + (wide ? 32 : 16), what),
      };
    });
  }
}

export function isElf(reader: ByteReader): boolean {
  return reader.size >= 4 && reader.u32BigEndian(0, "the file's first bytes") === 0x7f454c46;
}

/** @throws LibraryFormatError */
export function readElf(reader: ByteReader): LibraryImage {
  const elf = new ElfFile(reader);
  const machine = reader.u16(18, "the ELF machine");
  return {
    format: "ELF",
    architecture: machines.get(machine) ?? `machine ${machine}`,
    exports: readSymbols(elf, readDynamic(elf)),
  };
}

/** The entries of the dynamic section, by tag. */
function readDynamic(elf: ElfFile): Map<number, number> {
  const segment = elf.segments.find(({ type }) => type === segmentDynamic);
  if (!segment) elf.reader.fail("it has no dynamic section, so it exports nothing");
  const entrySize = elf.wide ? 16 : 8;
  elf.reader.expectRoom(segment.offset, segment.fileSize, "the dynamic section");
  const entries = new Map<number, number>();
  for (let at = segment.offset; at + entrySize <= segment.offset + segment.fileSize; at += entrySize) {
    const tag = elf.word(at, "a dynamic entry");
    if (tag === tags.end) break;
    entries.set(tag, elf.word(at + entrySize / 2, "a dynamic entry"));
  }
  return entries;
}

function readSymbols(elf: ElfFile, dynamic: ReadonlyMap<number, number>): ReadonlySet<string> {
  const { reader, wide } = elf;
  const entry = (tag: number, what: string): number =>
    dynamic.get(tag) ?? reader.fail(`its dynamic section names no ${what}`);
  const symbols = elf.offsetOf(entry(tags.symbolTable, "symbol table"), "the symbol table");
  const strings = elf.offsetOf(entry(tags.stringTable, "string table"), "the string table");
  const stringSize = entry(tags.stringSize, "size of the string table");
  reader.expectRoom(strings, stringSize, "the string table");
  const count = symbolCount(elf, dynamic);
  const size = wide ? 24 : 16;
  reader.expectRoom(symbols, count * size, "the symbol table");

  const found = new ExportNames(reader);
  for (let at = symbols; at < symbols + count * size; at += size) {
    const info = reader.u8(at + (wide ? 4 : 12), "a symbol");
    const visibility = reader.u8(at + (wide ? 5 : 13), "a symbol") & 3;
    const section = reader.u16(at + (wide ? 6 : 14), "a symbol");
    // Undefined ones are imports; of the defined, global, weak and unique ones can be looked up unless they are hidden.
    if (section === 0 || ![1, 2, 10].includes(info >> 4) || visibility === 1 || visibility === 2) continue;
    const name = reader.u32(at, "a symbol");
    if (name >= stringSize) reader.fail("a symbol's name lies outside the string table", at);
    found.add(reader.text(strings + name, strings + stringSize, "a symbol's name"));
  }
  return found.names;
}

/** The symbol table does not say how long it is; the hash tables do. */
function symbolCount(elf: ElfFile, dynamic: ReadonlyMap<number, number>): number {
  const hash = dynamic.get(tags.hash);
  const gnuHash = dynamic.get(tags.gnuHash);
  const count =
    hash !== undefined
      ? elf.reader.u32(elf.offsetOf(hash, "the hash table") + 4, "the hash table")
      : gnuHash !== undefined
        ? gnuSymbolCount(elf, elf.offsetOf(gnuHash, "the hash table"))
        : elf.reader.fail("it has no hash table, so nothing can be looked up in it");
  if (count > mostExports) elf.reader.fail(`${count} symbols are more than a Steam library has`);
  return count;
}

/** Symbols are grouped by bucket; the last of the highest bucket is marked in the chain. */
function gnuSymbolCount({ reader, wide }: ElfFile, table: number): number {
  const what = "the hash table";
  const buckets = reader.u32(table, what);
  const first = reader.u32(table + 4, what);
  const filterWords = reader.u32(table + 8, what);
  const bucketTable = table + 16 + filterWords * (wide ? 8 : 4);
  reader.expectRoom(bucketTable, buckets * 4, what);
  let last = 0;
  for (let index = 0; index < buckets; index++) last = Math.max(last, reader.u32(bucketTable + index * 4, what));
  if (last < first) return first;
  const chain = bucketTable + buckets * 4;
  while ((reader.u32(chain + (last - first) * 4, what) & 1) === 0 && last <= mostExports) last++;
  return last + 1;
}
