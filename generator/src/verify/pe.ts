// The exports of a PE library (Windows DLL): the names of its export directory.
import type { ByteReader } from "./byteReader.js";
import { ExportNames, mostExports } from "./exportNames.js";
import type { LibraryImage } from "./libraryImage.js";

const machines = new Map([
  [0x14c, "x86"],
  [0x8664, "x64"],
  [0xaa64, "arm64"],
]);
const mostSections = 1024;
const isDllFlag = 0x2000;

interface Section {
  address: number;
  offset: number;
  fileSize: number;
}

export function isPe(reader: ByteReader): boolean {
  return reader.size >= 2 && reader.u16(0, "the file's first bytes") === 0x5a4d;
}

/** @throws LibraryFormatError */
export function readPe(reader: ByteReader): LibraryImage {
  const header = reader.u32(0x3c, "the offset of the PE header");
  if (reader.u32(header, "the PE header") !== 0x4550)
    reader.fail("it starts like a Windows program but is none", header);
  if ((reader.u16(header + 22, "the PE header") & isDllFlag) === 0) reader.fail("it is no DLL", header + 22);
  const machine = reader.u16(header + 4, "the PE header");
  return {
    format: "PE",
    architecture: machines.get(machine) ?? `machine 0x${machine.toString(16)}`,
    exports: readExports(reader, header),
  };
}

function readExports(reader: ByteReader, header: number): ReadonlySet<string> {
  const optional = header + 24;
  const wide = readWidth(reader, optional);
  const directoryCount = reader.u32(optional + (wide ? 108 : 92), "the optional header");
  const directory = directoryCount === 0 ? 0 : reader.u32(optional + (wide ? 112 : 96), "the export directory's entry");
  const found = new ExportNames(reader);
  if (directory === 0) return found.names;

  const sections = readSections(reader, header);
  const offsetOf = (address: number, what: string): number => {
    const at = sections.find((each) => address >= each.address && address < each.address + each.fileSize);
    if (!at) reader.fail(`${what} is at address 0x${address.toString(16)}, which no section of the file holds`);
    return address - at.address + at.offset;
  };
  const exports = offsetOf(directory, "the export directory");
  const count = reader.u32(exports + 24, "the export directory");
  if (count > mostExports) reader.fail(`${count} exports are more than a Steam library has`, exports + 24);
  if (count === 0) return found.names;
  const names = offsetOf(reader.u32(exports + 32, "the export directory"), "the table of names");
  reader.expectRoom(names, count * 4, "the table of names");
  for (let at = names; at < names + count * 4; at += 4) {
    const name = offsetOf(reader.u32(at, "an export's name"), "an export's name");
    found.add(reader.text(name, reader.size, "an export's name"));
  }
  return found.names;
}

/** Whether addresses have 64 bits, which moves what stands behind them. */
function readWidth(reader: ByteReader, optional: number): boolean {
  const kind = reader.u16(optional, "the optional header");
  if (kind !== 0x10b && kind !== 0x20b) reader.fail(`0x${kind.toString(16)} is no kind of PE file`, optional);
  return kind === 0x20b;
}

function readSections(reader: ByteReader, header: number): Section[] {
  const count = reader.u16(header + 6, "the PE header");
  if (count > mostSections) reader.fail(`${count} sections are more than a library has`, header + 6);
  const table = header + 24 + reader.u16(header + 20, "the PE header");
  return Array.from({ length: count }, (_, index) => {
    const at = table + index * 40;
    const what = `section header ${index}`;
    return {
      address: reader.u32(at + 12, what),
      offset: reader.u32(at + 20, what),
      fileSize: reader.u32(at + 16, what),
    };
  });
}
