// Where the packages say that the project is.
import { expect, test } from "vitest";
import { placesOf } from "../../scripts/release/places.mjs";

test("one address gives the three that a manifest has", () => {
  expect(placesOf("packages/typed", "git+https://example.org/a/b.git")).toEqual({
    repository: { type: "git", url: "git+https://example.org/a/b.git", directory: "packages/typed" },
    homepage: "https://example.org/a/b/tree/main/packages/typed#readme",
    bugs: "https://example.org/a/b/issues",
  });
});
