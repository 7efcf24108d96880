// The differing part of two texts, with a few words around it.
import { expect, test } from "vitest";
import { changedText } from "../../src/diff/changedText.js";

test.each([
  ["a", "b", "a", "b"],
  [undefined, "new words", "none", "new words"],
  ["one two three four five six", "one two three four five 6", "… two three four five six", "… two three four five 6"],
  ["six 1 2 3 4 5", "seven 1 2 3 4 5", "six 1 2 3 4 …", "seven 1 2 3 4 …"],
  ["it is", "it really is", "it is", "it really is"],
  ["a a", "a a a", "a a", "a a a"],
])("%j, then %j", (old, now, before, after) => {
  expect(changedText(old, now)).toEqual({ before, after });
});
