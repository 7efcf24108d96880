// What a real engine does with packets of all kinds, this package does, but for what it refuses on purpose.
import { expect, test } from "vitest";
import { compare } from "./differential/compare.mjs";

test("packets that are right, changed and hostile", async () => {
  const { accepted, refusedMore, differences } = await compare(20_261_126, 4000);
  expect(differences).toEqual([]);
  expect(accepted).toBeGreaterThan(500);
  expect(Object.keys(refusedMore)).toContain("broken arguments, which Godot replaces by null");
});
