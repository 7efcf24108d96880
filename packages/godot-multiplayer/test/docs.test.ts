// docs/godot-multiplayer.md says what the code does.
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limitTable } from "../src/index.js";

const document = readFileSync(new URL("../../../docs/godot-multiplayer.md", import.meta.url), "utf8");

test("limits", () => {
  const rows = Object.entries(limitTable).map(
    ([name, { default: usual, what, beyond }]) =>
      `| \`${name}\` | ${usual.toLocaleString("en")} | ${what} | ${beyond} |\n`,
  );
  expect(document.slice(document.indexOf("| `"), -1)).toContain(rows.join("").trimEnd());
});

test("the tests that it names are there", () => {
  const named = [...document.matchAll(/`([\w/]+\.test\.ts)`/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(new URL(file, import.meta.url)))).toEqual([]);
});
