// The exports of a Mach-O library (macOS), thin or fat: from the export trie, else from the symbol table.
import { type ByteReader, longestText } from "./byteReader.js";
import { ExportNames, mostExports } from "./exportNames.js";
import type { LibraryImage } from "./libraryImage.js";

const magic = { thin32: 0xfeedface, thin64: 0xfeedfacf, fat32: 0xcafebabe, fat64: 0xcafebabf };
const cpuTypes = new Map([
  [0x7, "x86"],
  [0x1000007, "x64"],
  [0xc, "arm"],
  [0x100000c, "arm64"],
]);
/** Java class files start like fat libraries; the number that follows is their version, 45 and up. */
const mostSlices = 30;
const commands = { symbolTable: 0x2, dyldInfo: 0x22, dyldInfoOnly: 0x80000022, exportsTrie: 0x80000033 };
const fileTypeLibrary = 6;

export function isMachO(reader: ByteReader): boolean {
  return isFat(reader) || isThin(reader);
}

/** One image per architecture. @throws LibraryFormatError */
export function readMachO(reader: ByteReader): LibraryImage[] {
  return isFat(reader) ? slices(reader).map(readSlice) : [readSlice(reader)];
}

function isFat(reader: ByteReader): boolean {
  if (reader.size < 8) return false;
  const first = reader.u32BigEndian(0, "the file's first bytes");
  return (
    (first === magic.fat32 || first === magic.fat64) && reader.u32BigEndian(4, "the number of slices") <= mostSlices
  );
}

function isThin(reader: ByteReader): boolean {
  if (reader.size < 4) return false;
  const first = reader.u32(0, "the file's first bytes");
  return first === magic.thin32 || first === magic.thin64;
}

function slices(reader: ByteReader): ByteReader[] {
  const wide = reader.u32BigEndian(0, "the fat header") === magic.fat64;
  const count = reader.u32BigEndian(4, "the fat header");
  if (count === 0) reader.fail("it is a fat library without a slice", 4);
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * (wide ? 32 : 20);
    const what = `slice ${index}`;
    const offset = wide ? reader.u64BigEndian(at + 8, what) : reader.u32BigEndian(at + 8, what);
    const length = wide ? reader.u64BigEndian(at + 16, what) : reader.u32BigEndian(at + 12, what);
    return reader.part(offset, length, what);
  });
}

function readSlice(reader: ByteReader): LibraryImage {
  if (!isThin(reader)) reader.fail("a slice of the fat library is not Mach-O of a little-endian machine", 0);
  const wide = reader.u32(0, "the Mach-O header") === magic.thin64;
  const cpu = reader.u32(4, "the Mach-O header");
  if (reader.u32(12, "the Mach-O header") !== fileTypeLibrary) reader.fail("it is no dynamic library", 12);
  return {
    format: "Mach-O",
    architecture: cpuTypes.get(cpu) ?? `CPU type ${cpu}`,
    exports: readExports(reader, wide),
  };
}

function readExports(reader: ByteReader, wide: boolean): ReadonlySet<string> {
  const count = reader.u32(16, "the Mach-O header");
  let at = wide ? 32 : 28;
  const end = at + reader.u32(20, "the Mach-O header");
  let symbolTable: number | undefined;
  for (let index = 0; index < count; index++) {
    const what = `load command ${index}`;
    const length = reader.u32(at + 4, what);
    if (length < 8 || at + length > end)
      reader.fail(`${what} is ${length} bytes long, which its table has no room for`, at);
    const command = reader.u32(at, what);
    if (command === commands.dyldInfo || command === commands.dyldInfoOnly) {
      const size = reader.u32(at + 44, what);
      if (size > 0) return readTrie(reader.part(reader.u32(at + 40, what), size, "the export trie"));
    }
    if (command === commands.exportsTrie) {
      const size = reader.u32(at + 12, what);
      if (size > 0) return readTrie(reader.part(reader.u32(at + 8, what), size, "the export trie"));
    }
    if (command === commands.symbolTable) symbolTable = at;
    at += length;
  }
  if (symbolTable === undefined) reader.fail("it has neither an export trie nor a symbol table");
  return readSymbolTable(reader, symbolTable, wide);
}

/** A tree of name parts; each node says how long its own data is, then lists its children. */
function readTrie(trie: ByteReader): ReadonlySet<string> {
  const found = new ExportNames(trie);
  // A node that is its own ancestor, or shared, would make endless names of few bytes.
  const seen = new Set([0]);
  const open = [{ offset: 0, prefix: "" }];
  for (let node = open.pop(); node; node = open.pop()) {
    const own = trie.uleb128(node.offset, "a node of the export trie");
    if (own.value > 0) found.add(withoutUnderscore(node.prefix));
    let at = own.next + own.value;
    const children = trie.u8(at++, "a node of the export trie");
    for (let index = 0; index < children; index++) {
      const part = trie.text(at, trie.size, "a name in the export trie");
      if (node.prefix.length + part.length >= longestText) trie.fail("a name in the export trie is too long", at);
      const child = trie.uleb128(at + part.length + 1, "a node of the export trie");
      if (seen.has(child.value)) trie.fail(`the export trie comes back to its node 0x${child.value.toString(16)}`, at);
      seen.add(child.value);
      if (seen.size > mostExports) trie.fail("the export trie is larger than that of a Steam library", at);
      open.push({ offset: child.value, prefix: node.prefix + part });
      at = child.next;
    }
  }
  return found.names;
}

function readSymbolTable(reader: ByteReader, command: number, wide: boolean): ReadonlySet<string> {
  const [symbols, count, strings, stringSize] = [8, 12, 16, 20].map((at) =>
    reader.u32(command + at, "the symbol table's load command"),
  ) as [number, number, number, number];
  const size = wide ? 16 : 12;
  if (count > mostExports) reader.fail(`${count} symbols are more than a Steam library has`, command + 12);
  reader.expectRoom(symbols, count * size, "the symbol table");
  reader.expectRoom(strings, stringSize, "the string table");
  const found = new ExportNames(reader);
  for (let at = symbols; at < symbols + count * size; at += size) {
    const type = reader.u8(at + 4, "a symbol");
    const isDebugging = (type & 0xe0) !== 0;
    const isPrivate = (type & 0x10) !== 0;
    const isExternal = (type & 0x01) !== 0;
    const isDefined = (type & 0x0e) !== 0;
    if (isDebugging || isPrivate || !isExternal || !isDefined) continue;
    const name = reader.u32(at, "a symbol");
    if (name >= stringSize) reader.fail("a symbol's name lies outside the string table", at);
    found.add(withoutUnderscore(reader.text(strings + name, strings + stringSize, "a symbol's name")));
  }
  return found.names;
}

/** The C name: Mach-O puts an underscore in front of every symbol. */
function withoutUnderscore(name: string): string {
  return name.startsWith("_") ? name.slice(1) : name;
}
