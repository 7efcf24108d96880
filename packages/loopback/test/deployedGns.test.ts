// The copies of GameNetworkingSockets beside the library: apart from each other, and complete.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ElfLibrary } from "../../../scripts/gns/elf.mjs";
import { libraryPath } from "../js/index.js";

const folder = dirname(libraryPath());

function open(name: string): ElfLibrary {
  return new ElfLibrary(readFileSync(join(folder, name)), name);
}

describe.skipIf(process.platform !== "linux").each([
  ["server", "srv"],
  ["user", "usr"],
])("the %s's copy (else: no ELF)", (context, prefix) => {
  const own = (name: string) => name.startsWith(prefix);
  const gns = open(`libgns-${context}.so`).needed().find(own) ?? "";

  test("is found through its host library, under a name of its own", () => {
    expect(gns).toMatch(/GameNetworkingSockets/);
    expect(existsSync(join(folder, gns))).toBe(true);
    expect(open(gns).soname()).toBe(gns);
  });

  test("has a protobuf of its own, as two copies cannot share one", () => {
    const protobufs = open(gns)
      .needed()
      .filter((name) => name.includes("protobuf"));
    expect(protobufs).toHaveLength(1);
    expect(protobufs.every((name) => own(name) && existsSync(join(folder, name)))).toBe(true);
    expect(protobufs.map((name) => open(name).soname())).toEqual(protobufs);
  });

  test("keeps its static objects to the end of the process, and so does its protobuf", () => {
    for (const name of [gns, ...open(gns).needed().filter(own)]) {
      expect(open(name).undefinedNames()).toContain("__gns_atexit");
      expect(open(name).undefinedNames()).not.toContain("__cxa_atexit");
    }
  });
});

test("licences go along", () => {
  expect(readFileSync(join(folder, "LICENSE.GameNetworkingSockets.txt"), "utf8")).toContain("Redistribution");
});

test("a file that is no ELF library is refused by name", () => {
  expect(() => new ElfLibrary(Buffer.from("#!/bin/sh\n"), "script.so")).toThrow("script.so: not a 64-bit");
});
