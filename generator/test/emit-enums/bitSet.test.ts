// Which enums are bit sets, by the values real enums have.
import { expect, test } from "vitest";
import { isBitSet } from "../../src/emit/enums/flags.js";

test.each([
  ["single bits", [0, 1, 2, 4, 8, 16, 32, 64], true],
  ["sparse bits", [1, 256, 512], true],
  ["bits and a mask", [0, 1, 2, 4, 8, 0xffff], true],
  ["a count", [0, 1, 2, 3, 4, 5], false],
  ["a count with gaps", [0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14], false],
  ["result codes", [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 16, 32, 64], false],
  ["two values", [0, 1], false],
])("%s", (_what, values, want) => {
  expect(isBitSet(values)).toBe(want);
});
