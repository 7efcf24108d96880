// Library files of every format -> what they export; damaged and hostile ones -> an error that says where.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { LibraryFormatError } from "../../src/verify/libraryFormatError.js";
import { parseLibrary, readLibrary } from "../../src/verify/readLibrary.js";
import { elf, fat, machO, pe } from "./images.js";

const names = ["SteamAPI_Init", "SteamAPI_SteamUser_v023", "SteamAPI_Shutdown"];

const images: [title: string, bytes: Buffer, want: string[]][] = [
  ["ELF 64, System V hash table", elf({ wide: true, hash: "sysv", names }), ["ELF x64"]],
  ["ELF 64, GNU hash table", elf({ wide: true, hash: "gnu", names }), ["ELF x64"]],
  ["ELF 32, System V hash table", elf({ wide: false, hash: "sysv", names }), ["ELF x86"]],
  ["ELF 32, GNU hash table", elf({ wide: false, hash: "gnu", names }), ["ELF x86"]],
  ["Mach-O 64, export trie", machO({ wide: true, table: "trie", names }), ["Mach-O arm64"]],
  ["Mach-O 64, export trie of its own", machO({ wide: true, table: "trieCommand", names }), ["Mach-O arm64"]],
  ["Mach-O 64, symbol table", machO({ wide: true, table: "symbols", names }), ["Mach-O arm64"]],
  ["Mach-O 32, symbol table", machO({ wide: false, table: "symbols", names }), ["Mach-O x86"]],
  [
    "Mach-O fat",
    fat(machO({ wide: false, table: "trie", names }), machO({ wide: true, table: "trieCommand", names })),
    ["Mach-O x86", "Mach-O arm64"],
  ],
  ["PE 64", pe({ wide: true, names }), ["PE x64"]],
  ["PE 32", pe({ wide: false, names }), ["PE x86"]],
];

describe.each(images)("%s", (_, bytes, want) => {
  test("exports the names", () => {
    const read = parseLibrary("lib", bytes);
    expect(read.map(({ format, architecture }) => `${format} ${architecture}`)).toEqual(want);
    for (const image of read) expect([...image.exports].sort()).toEqual([...names].sort());
  });

  test("is refused with the place, wherever it is cut off", () => {
    let refused = 0;
    for (let length = 0; length < bytes.length; length++) {
      if (outcome(bytes.subarray(0, length)) === "refused") refused++;
    }
    // What may be missing is padding behind the last table.
    expect(refused).toBeGreaterThan(bytes.length * 0.8);
  });

  test("is read or refused, whatever single byte is wrong", () => {
    for (let at = 0; at < bytes.length; at++) {
      for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
        const damaged = Buffer.from(bytes);
        damaged[at] = value;
        expect(["read", "refused"]).toContain(outcome(damaged));
      }
    }
  });
});

function outcome(bytes: Buffer): "read" | "refused" {
  try {
    parseLibrary("lib", bytes);
    return "read";
  } catch (error) {
    if (error instanceof LibraryFormatError && error.message.startsWith("lib")) return "refused";
    throw error;
  }
}

describe("what is no library", () => {
  test.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "neither ELF"],
    ["text", Buffer.from("#!/bin/sh\necho\n"), "neither ELF"],
    ["an archive", Buffer.from("!<arch>\n"), "neither ELF"],
    ["a Java class", Buffer.from("cafebabe00000041", "hex"), "neither ELF"],
    ["an ELF program", elfWith(16, 2), "offset 0x10: it is no shared library"],
    ["a big-endian ELF", elfWith(5, 2), "offset 0x5: it is for big-endian machines"],
    ["a Mach-O program", machOWith(12, 2), "offset 0xc: it is no dynamic library"],
    ["a DOS program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "is none"],
  ])("%s", (_, bytes, message) => {
    expect(() => parseLibrary("file", bytes)).toThrow(message);
  });

  test("the message says how to get a good one", () => {
    const cut = elf({ wide: true, hash: "gnu", names }).subarray(0, 300);
    expect(() => parseLibrary("libsteam_api.so", cut)).toThrow(
      /^libsteam_api\.so, offset 0x[\da-f]+: .* needs \d+ bytes, the file ends at 0x12c\. It is cut off or damaged/,
    );
  });
});

function elfWith(offset: number, value: number): Buffer {
  const bytes = elf({ wide: true, hash: "gnu", names });
  bytes[offset] = value;
  return bytes;
}

function machOWith(offset: number, value: number): Buffer {
  const bytes = machO({ wide: true, table: "trie", names });
  bytes[offset] = value;
  return bytes;
}

describe("hostile libraries", () => {
  test("an export trie that leads back to its root", () => {
    const bytes = machO({ wide: true, table: "trie", names });
    const root = bytes.length - trieLength();
    bytes[root + 4] = 0;
    expect(() => parseLibrary("lib", bytes)).toThrow("comes back to its node 0x0");
  });

  test("tables that claim more than the file holds take no memory", () => {
    const bytes = pe({ wide: true, names });
    const data = 0x40 + 24 + 112 + 16 * 8 + 40;
    bytes.writeUInt32LE(0xffffffff, data + 24);
    expect(() => parseLibrary("lib", bytes)).toThrow("4294967295 exports are more than a Steam library has");
    bytes.writeUInt32LE(400_000, data + 24);
    expect(() => parseLibrary("lib", bytes)).toThrow("the table of names needs 1600000 bytes");
  });

  test("a hash chain without an end stops at the file's", () => {
    const bytes = elf({ wide: true, hash: "gnu", names });
    bytes.writeUInt32LE(2, bytes.length - 4);
    expect(() => parseLibrary("lib", bytes)).toThrow("the hash table needs 4 bytes");
  });
});

function trieLength(): number {
  return machO({ wide: true, table: "trie", names }).length - 32 - 48;
}

describe("readLibrary", () => {
  function temporary(): string {
    const folder = mkdtempSync(join(tmpdir(), "headwater-verify-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return folder;
  }

  test("reads from disk", () => {
    const file = join(temporary(), "steam_api64.dll");
    writeFileSync(file, pe({ wide: true, names }));
    expect(readLibrary(file)[0]?.exports).toEqual(new Set(names));
  });

  test("refuses what cannot be one before reading it", () => {
    const folder = temporary();
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "huge"), "");
    truncateSync(join(folder, "huge"), 3e9);
    expect(() => readLibrary(join(folder, "none"))).toThrow(`${join(folder, "none")}: it cannot be read (ENOENT)`);
    expect(() => readLibrary(join(folder, "sub"))).toThrow("it is not a file: name the library itself");
    expect(() => readLibrary(join(folder, "huge"))).toThrow("far larger than any Steam library");
  });
});
