// Library file -> what it exports, whatever platform it is for.
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { ByteReader } from "./byteReader.js";
import { isElf, readElf } from "./elf.js";
import { libraryFiles } from "./libraryFile.js";
import { LibraryFormatError } from "./libraryFormatError.js";
import type { LibraryImage } from "./libraryImage.js";
import { isMachO, readMachO } from "./machO.js";
import { isPe, readPe } from "./pe.js";

/** Valve's libraries are below 1 MB; debug builds of others can be large. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads the exports of a library, one image per architecture.
 *
 * @throws LibraryFormatError when the file is no library of a known format, or a damaged one
 */
export function readLibrary(file: string): LibraryImage[] {
  return parseLibrary(file, readBytes(file));
}

/** @param file - for messages */
export function parseLibrary(file: string, bytes: Buffer): LibraryImage[] {
  const reader = new ByteReader(file, bytes);
  if (isElf(reader)) return [readElf(reader)];
  if (isMachO(reader)) return readMachO(reader);
  if (isPe(reader)) return [readPe(reader)];
  return reader.fail(`it is no library: neither ELF (Linux), Mach-O (macOS) nor PE (Windows). Name ${libraryFiles}.`);
}

function readBytes(file: string): Buffer {
  let descriptor: number;
  try {
    // Not blocking: opening a pipe would wait for someone to write into it.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw new LibraryFormatError(file, `it cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new LibraryFormatError(file, "it is not a file: name the library itself");
    if (status.size > mostBytes) {
      throw new LibraryFormatError(file, `with ${status.size} bytes it is far larger than any Steam library`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
