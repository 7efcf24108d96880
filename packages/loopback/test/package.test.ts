// The package's JavaScript: where the library is.
import { existsSync } from "node:fs";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { libraryPath, version } from "../js/index.js";

test("libraryPath names an existing file of this platform", () => {
  expect(existsSync(libraryPath())).toBe(true);
  expect(basename(dirname(libraryPath()))).toBe(`${process.platform}-${process.arch}`);
});

test("version is the package's", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});
