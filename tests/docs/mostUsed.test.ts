// The functions that are used most have an example in their documentation; that it compiles is in fences.test.ts.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodsOfTyped } from "./mostUsed.mjs";

test("the sixty functions used most have an example (node tests/docs/mostUsed.mjs counts them anew)", () => {
  const uses = JSON.parse(readFileSync(new URL("mostUsed.json", import.meta.url), "utf8")) as Record<string, number>;
  const methods = methodsOfTyped();
  const names = Object.keys(uses).map((name) => name.split(".") as [owner: string, method: string]);
  expect(names.length).toBe(60);
  const lacking = names.filter(([owner, name]) => methods.get(name)?.owner !== owner || !methods.get(name)?.hasExample);
  expect(lacking.map((name) => name.join("."))).toEqual([]);
});
