// What a template's text becomes, and what is refused. Whether projects build and run is in tests/packaging.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../src/commandLine.js";
import { filledIn, isPackageName } from "../src/project.js";

let folder = "";
let said = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "create-headwater-"));
  said = "";
  const hear = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(hear);
  vi.spyOn(process.stdout, "write").mockImplementation(hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [60, "a\n  b arena 60\nd\n"],
  [0, "a\n  c arena\nd\n"],
])("a text for %i ticks", (tickRate, want) => {
  const text = "a\n  // ticks:\n  b __NAME__ __TICK_RATE__\n  // end\n  // no ticks:\n  c __NAME__\n  // end\nd\n";
  expect(filledIn(text, { name: "arena", tickRate })).toBe(want);
});

test.each([
  ["my-game", true],
  ["2d_game", true],
  ["My Game", false],
  ["-x", false],
  ["", false],
  ["a/b", false],
])("a name: %j", (name, good) => expect(isPackageName(name)).toBe(good));

test.each([
  [["My Game"], "cannot be a package's name"],
  [["game", "--ticks", "many"], "--ticks many: expected a number from 0 to 1000"],
  [["game", "--tick", "1"], "--tick"],
])("%j is refused", async ([name = "", ...flags], message) => {
  expect(await run([join(folder, name), ...flags])).toBe(2);
  expect(said).toContain(message);
});

test("a folder with something in it is left alone", async () => {
  mkdirSync(join(folder, "game"));
  writeFileSync(join(folder, "game/mine"), "");
  expect(await run([join(folder, "game"), "--ticks", "0"])).toBe(2);
  expect([said, readdirSync(join(folder, "game"))]).toEqual([expect.stringContaining("is not empty"), ["mine"]]);
});

test("help is printed", async () => {
  expect(await run(["--help"])).toBe(0);
  expect(said).toContain("npm create headwater [folder]");
});
