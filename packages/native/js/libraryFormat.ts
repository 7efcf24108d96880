// What a library file is made for, read off its first bytes: the loaders' own answers name neither, and mapping a
// file that was cut off can end the process.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The systems whose library formats are told apart. */
export type LibrarySystem = "linux" | "darwin" | "win32";

/** A shared library by its headers. */
export interface LibraryFormat {
  system: LibrarySystem;
  /** As in `process.arch`; more than one in a universal Mach-O file. `machine 0x15` for those Node has no name for. */
  architectures: string[];
  /** False for a program or an object file. */
  isLibrary: boolean;
  /** The bytes the file must have at least for what its headers say. */
  minimumSize: number;
}

/** ELF's e_machine. */
const elfMachines = new Map([
  [0x03, "ia32"],
  [0x28, "arm"],
  [0x3e, "x64"],
  [0xb7, "arm64"],
]);
/** Mach-O's cputype. */
const machOMachines = new Map([
  [0x00000007, "ia32"],
  [0x01000007, "x64"],
  [0x0100000c, "arm64"],
]);
/** COFF's Machine. */
const peMachines = new Map([
  [0x014c, "ia32"],
  [0x8664, "x64"],
  [0xaa64, "arm64"],
]);

/** Enough for the headers of every format; those of Steam's libraries end within the first kilobyte. */
const headBytes = 64 * 1024;

/**
 * Reads the headers of a file.
 *
 * @returns undefined if the file begins like no library of any system, or ends inside its headers
 * @throws the system's error if the file cannot be read
 */
export function readLibraryFormat(path: string): LibraryFormat | undefined {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(Math.min(headBytes, fstatSync(file).size));
    const head = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
    return elf(head) ?? machO(head) ?? pe(head);
  } catch (error) {
    // A read behind the end: the headers are cut off, or only look like headers.
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    closeSync(file);
  }
}

function elf(head: Buffer): LibraryFormat | undefined {
  if (!head.toString("latin1", 0, 4).startsWith("\x7fELF")) return undefined;
  const wide = head.readUInt8(4) === 2;
  const littleEndian = head.readUInt8(5) === 1;
  const u16 = (at: number): number => (littleEndian ? head.readUInt16LE(at) : head.readUInt16BE(at));
  const u32 = (at: number): number => (littleEndian ? head.readUInt32LE(at) : head.readUInt32BE(at));
  const u64 = (at: number): number => Number(littleEndian ? head.readBigUInt64LE(at) : head.readBigUInt64BE(at));
  const word = wide ? u64 : u32;

  const segments = word(wide ? 32 : 28);
  const segmentBytes = u16(wide ? 54 : 42);
  const segmentCount = u16(wide ? 56 : 44);
  let minimumSize = segments + segmentBytes * segmentCount;
  // Behind the head lies no table of segments that a linker wrote.
  for (let index = 0, at = segments; index < segmentCount && at < head.length; index++, at += segmentBytes) {
    const end = word(at + (wide ? 8 : 4)) + word(at + (wide ? 32 : 16));
    minimumSize = Math.max(minimumSize, end);
  }
  const sharedObject = 3;
  return {
    system: "linux",
    architectures: [nameOf(elfMachines, u16(18))],
    isLibrary: u16(16) === sharedObject,
    minimumSize,
  };
}

function machO(head: Buffer): LibraryFormat | undefined {
  const library = { system: "darwin", isLibrary: true, minimumSize: 0 } as const;
  const magic = head.length >= 8 ? head.readUInt32BE(0) : 0;
  // Little-endian, 64 and 32 bits.
  if (magic === 0xcffaedfe || magic === 0xcefaedfe) {
    return { ...library, architectures: [nameOf(machOMachines, head.readUInt32LE(4))] };
  }
  const universal = 0xcafebabe;
  const architectureBytes = 20;
  const mostArchitectures = 16;
  const count = magic === universal ? head.readUInt32BE(4) : 0;
  // Java's class files begin alike; what follows is their version, which is larger.
  if (count === 0 || count > mostArchitectures) return undefined;
  const architectures = Array.from({ length: count }, (_, index) =>
    nameOf(machOMachines, head.readUInt32BE(8 + index * architectureBytes)),
  );
  return { ...library, architectures };
}

function pe(head: Buffer): LibraryFormat | undefined {
  if (head.toString("latin1", 0, 2) !== "MZ") return undefined;
  const header = head.readUInt32LE(0x3c);
  if (head.toString("latin1", header, header + 4) !== "PE\0\0") return undefined;
  const dll = 0x2000;
  return {
    system: "win32",
    architectures: [nameOf(peMachines, head.readUInt16LE(header + 4))],
    isLibrary: (head.readUInt16LE(header + 22) & dll) !== 0,
    minimumSize: 0,
  };
}

function nameOf(machines: ReadonlyMap<number, string>, machine: number): string {
  return machines.get(machine) ?? `machine 0x${machine.toString(16)}`;
}
