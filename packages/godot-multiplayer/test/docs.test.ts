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

/** Cells of the table of features. */
const features = (document.split("| --- | --- | --- | --- | --- | --- |\n")[1]?.split("\n\n")[0] ?? "")
  .split("\n")
  .map((row) => row.split(" | "));

test.each(features)("%s", (_, webSocket, steam, newer, older, shown = "") => {
  for (const cell of [webSocket, steam, newer, older]) expect(cell).toMatch(/\S/);
  if (webSocket === "none") return;
  const named = shown.split("<br>").flatMap((part) => {
    const [, file = ""] = /`([\w.]+)`/.exec(part) ?? [];
    return [...part.matchAll(/\*([^*]+)\*/g)].map(([, title = ""]) => [file, title]);
  });
  expect(named.length).toBeGreaterThan(0);
  for (const [file = "", title = ""] of named) expect(textOf(file), `${file}: ${title}`).toContain(`("${title}"`);
  // What is said to have been tried with an engine names a test that runs one.
  for (const [cell, runs] of [
    [webSocket, /^(?:engine|differential|godotArena)\./],
    [steam, /^godotArena\./],
  ] as const)
    if (cell?.includes("engine")) expect(named.some(([file = ""]) => runs.test(file))).toBe(true);
});

test("features are all there", () => expect(features.length).toBeGreaterThan(15));

/** The test file of that name. */
function textOf(file: string): string {
  const places = ["", "protocol/", "variant/", "../../../tests/examples/"].map(
    (place) => new URL(place + file, import.meta.url),
  );
  const found = places.filter((place) => existsSync(place));
  return found.map((place) => readFileSync(place, "utf8")).join("\n");
}
