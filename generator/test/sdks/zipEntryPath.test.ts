// Given/want tables of the paths and attributes of zip entries.
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/sdks/crc32.js";
import { entryPathProblem, isSymbolicLink } from "../../src/sdks/zipEntryPath.js";

describe("entryPathProblem", () => {
  test.each<[string, string | undefined]>([
    ["sdk/public/steam/steam_api.h", undefined],
    ["sdk/tools/Steam..app/a..b/..c", undefined],
    ["sdk/", undefined],
    ["../a.h", "leaves the folder by `..`"],
    ["sdk/../../a.h", "leaves the folder by `..`"],
    ["sdk/..", "leaves the folder by `..`"],
    ["sdk\\..\\a.h", "leaves the folder by `..`"],
    ["/etc/a.h", "has an absolute path"],
    ["\\\\server\\a.h", "has an absolute path"],
    ["C:/a.h", "has a drive letter in its path"],
    ["c:a.h", "has a drive letter in its path"],
    ["a.h\0.txt", "has a NUL character in its name"],
  ])("%j", (path, want) => {
    expect(entryPathProblem(path)).toBe(want);
  });
});

test.each([
  [0o120777, true],
  [0o100644, false],
  [0o040755, false],
  [0, false],
])("a mode of %o is a symbolic link: %s", (mode, want) => {
  expect(isSymbolicLink((mode << 16) >>> 0)).toBe(want);
});

test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
])("crc32 of %j", (text, want) => {
  expect(crc32(Buffer.from(text))).toBe(want);
});
