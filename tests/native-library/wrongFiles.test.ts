// Files that are no Steam library for this machine: each gives an error with the file, the reason and what to do.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { LibraryLoadError, libraryInfo, loadLibrary } from "@headwater/native";
import { afterAll, afterEach, describe, expect, test } from "vitest";

/** Valve's libraries for all systems. */
const foreign = join(dirname(createRequire(import.meta.url).resolve("steamworks.js/package.json")), "dist");
const folder = mkdtempSync(join(tmpdir(), "headwater-wrong-"));
const onLinux = process.platform === "linux" && process.arch === "x64";
const whyLinux = "the files are made for linux-x64";

afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => expect(libraryInfo()).toBeUndefined());

/** What loading the file says of it, without the file's name. */
function refusal(path: string): string {
  try {
    loadLibrary(path);
  } catch (error) {
    if (!(error instanceof LibraryLoadError)) throw error;
    expect(error.message).toContain("Possible solutions:");
    expect(error.message).toMatch(
      /\nSee node_modules\/@headwater\/native\/docs\/troubleshooting\.md#headwater_library_load$/,
    );
    expect(error.tried).toHaveLength(1);
    const where = `${path} (the path given): `;
    expect(error.tried[0]).toContain(where);
    return (error.tried[0] as string).slice(where.length);
  }
  throw new Error(`${path} was loaded.`);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A copy of this platform's loopback with some bytes changed. */
function spoiled(name: string, change: (bytes: Buffer) => void): string {
  const bytes = readFileSync(libraryPath());
  change(bytes);
  return file(name, bytes);
}

describe("no library at all", () => {
  test.each<[string, () => string, RegExp]>([
    ["nothing", () => join(folder, "nothing"), /^no such file\. Check the path\.$/],
    ["a path through a file", () => join(file("a-file", "x"), "libsteam_api.so"), /^no such file\. Check the path\.$/],
    ["a relative path", () => "libsteam_api.so", /^it must be an absolute path\.$/],
    ["an empty file", () => file("empty.so", ""), /^it is empty\. Copy it again from the SDK\.$/],
    [
      "a linker script",
      () => file("script.so", "INPUT(libsteam_api.so)\n"),
      /^it is no shared library, or its headers are cut off\. Take the SDK's redistributable_bin.+\.$/,
    ],
    ["a Java class", () => file("a.class", Buffer.from("cafebabe00000041", "hex")), /^it is no shared library/],
    ["something like a Windows program", () => file("dos.exe", "MZ and nothing else"), /^it is no shared library/],
  ])("%s", (_, make, want) => {
    expect(refusal(make())).toMatch(want);
  });

  test("a folder", () => {
    const path = join(folder, "folder");
    mkdirSync(path);
    expect(refusal(path)).toMatch(/^it is a folder\. Name the file in it; the SDK's is redistributable_bin.+\.$/);
  });

  test.skipIf(process.platform === "win32")("a pipe, without waiting for a writer (else: Windows has none)", () => {
    const path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    expect(refusal(path)).toMatch(/^it is no file but a device, pipe or socket\. Name the library's file, .+\.$/);
  });

  test.skipIf(process.platform === "win32")("a file nobody may read (else: Windows has no such modes)", () => {
    const path = join(folder, "secret.so");
    copyFileSync(libraryPath(), path);
    chmodSync(path, 0);
    chmodSync(folder, 0o755);
    const said = withoutRoot(() => refusal(path));
    expect(said).toMatch(/^it cannot be read\. Let the user this process runs as read it and enter its folders\.$/);
  });
});

describe.skipIf(!onLinux)(`a library for something else (else: ${whyLinux})`, () => {
  const remedy = "Take the SDK's redistributable_bin/linux64/libsteam_api.so.";
  const here = "but this Node runs on linux-x64";

  test.each<[string, () => string, string]>([
    [
      "Valve's for macOS",
      () => join(foreign, "osx/libsteam_api.dylib"),
      `it is made for macOS on ia32, x64, arm64, ${here}. ${remedy}`,
    ],
    [
      "a macOS library for one architecture",
      () => join(foreign, "osx/steamworksjs.darwin-arm64.node"),
      `it is made for macOS on arm64, ${here}. ${remedy}`,
    ],
    [
      "Valve's for Windows",
      () => join(foreign, "win64/steam_api64.dll"),
      `it is made for Windows on x64, ${here}. ${remedy}`,
    ],
    [
      "Linux on arm64",
      () => spoiled("arm64.so", (bytes) => bytes.writeUInt16LE(0xb7, 18)),
      `it is made for Linux on arm64, ${here}. ${remedy}`,
    ],
    [
      "Linux on a machine Node does not know",
      () => spoiled("vax.so", (bytes) => bytes.writeUInt16LE(0x4b, 18)),
      `it is made for Linux on machine 0x4b, ${here}. ${remedy}`,
    ],
    [
      "an object file",
      () => spoiled("object.so", (bytes) => bytes.writeUInt16LE(1, 16)),
      `it is a program or object file, no shared library. ${remedy}`,
    ],
  ])("%s", (_, make, want) => {
    expect(refusal(make())).toBe(want);
  });

  test("a 32-bit header, whose machine stands at the same place", () => {
    const header = Buffer.alloc(52);
    header.write("\x7fELF\x01\x01\x01", "latin1");
    header.writeUInt16LE(3, 16);
    header.writeUInt16LE(3, 18);
    expect(refusal(file("ia32.so", header))).toBe(`it is made for Linux on ia32, ${here}. ${remedy}`);
  });
});

// The loader maps the segments the headers promise; touching what the file does not have kills a process.
test.skipIf(!onLinux)(`a library that was cut off anywhere before its last segment ends (else: ${whyLinux})`, () => {
  const path = join(folder, "cut.so");
  copyFileSync(libraryPath(), path);
  const needed = Number(/speak of (\d+)/.exec(cut(4096))?.[1]);
  expect(cut(needed - 1)).toBe(
    `it is cut off: it has ${needed - 1} bytes, its headers speak of ${needed}. Copy it again from the SDK.`,
  );
  for (let bytes = 1; bytes < needed; bytes = Math.ceil(bytes * 1.5)) {
    expect(cut(bytes)).toMatch(/^it is (?:cut off: it has \d+ bytes|no shared library, or its headers are cut off)/);
  }

  function cut(bytes: number): string {
    copyFileSync(libraryPath(), path);
    truncateSync(path, bytes);
    return refusal(path);
  }
});

/** Root may read everything: tests that run as root are somebody else for a moment. */
function withoutRoot<T>(run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  const nobody = 65534;
  process.seteuid?.(nobody);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}
