// The copies of GameNetworkingSockets beside the library: apart from each other, and complete.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ElfLibrary } from "../../../scripts/gns/elf.mjs";
import { libraryPath } from "../js/index.js";

const folder = dirname(libraryPath());

function open(name: string): ElfLibrary {
  return new ElfLibrary(join(folder, name));
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
      expect(open(name).undefinedSymbols()).toContain("__gns_atexit");
      expect(open(name).undefinedSymbols()).not.toContain("__cxa_atexit");
    }
  });
});

test("licences go along", () => {
  expect(readFileSync(join(folder, "LICENSE.GameNetworkingSockets.txt"), "utf8")).toContain("Redistribution");
});

test.skipIf(process.platform !== "linux")("a symbol's version can be taken from it (else: no ELF)", () => {
  const changed = join(mkdtempSync(join(tmpdir(), "gns-")), "changed.so");
  const gns = open("libgns-server.so").needed()[0] ?? "";
  const library = open(gns);
  const versionOf = (elf: ElfLibrary, name: string) =>
    elf.neededVersions().find((need) => elf.undefinedSymbols(need).includes(name));
  const need = versionOf(library, "pthread_mutex_lock");
  if (!need) throw new Error("pthread_mutex_lock has no version: choose another symbol");
  library.unversion(need);
  library.write(changed);
  const result = new ElfLibrary(changed);
  rmSync(dirname(changed), { recursive: true });
  expect(versionOf(result, "pthread_mutex_lock")).toBeUndefined();
  expect(result.undefinedSymbols()).toEqual(open(gns).undefinedSymbols());
});

describe.skipIf(process.platform !== "linux")("what cannot be deployed (else: no ELF)", () => {
  test("a file that is no shared library is refused by name", () => {
    expect(() => new ElfLibrary(import.meta.filename)).toThrow(/deployedGns\.test\.ts: .*not an ELF file/i);
  });

  test("a name is not replaced by a longer one, and only if it is there", () => {
    const library = open("libgns-server.so");
    expect(() => library.rename("libgns-server.so", "libgns-servers.so")).toThrow("cannot rename libgns-server.so");
    expect(() => library.rename("libgns-sorver.so", "libgns-savior.so")).toThrow("no name of its own");
  });
});
