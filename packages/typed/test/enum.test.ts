// Enum objects: members, reverse names, and that neither can be changed.
import { expect, test } from "vitest";
import { enumObject } from "../src/manual/enum.js";

const Mood = enumObject({ Good: 0, Fine: 0, Bad: -1, _404: 404 });

test("members and reverse names", () => {
  expect(Mood.Good).toBe(0);
  expect(Mood._404).toBe(404);
  expect(Mood[404]).toBe("_404");
  expect(Mood[-1]).toBe("Bad");
  expect(Mood[3]).toBeUndefined();
});

test("the first of two members names their value", () => {
  expect(Mood[0]).toBe("Good");
});

test("only members enumerate", () => {
  expect(Object.keys(Mood)).toEqual(["Good", "Fine", "Bad", "_404"]);
});

test("is frozen", () => {
  expect(() => Object.assign(Mood, { Good: 5 })).toThrow(TypeError);
});
