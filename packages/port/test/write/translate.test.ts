// GDScript and what becomes of it, pair by pair. `npx vitest run -u` accepts; the package's type check compiles them.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { translate } from "../../src/write/writeProject.js";
import { facts } from "../facts.js";

const folder = (name: string): string => fileURLToPath(new URL(`${name}/`, import.meta.url));

test.each(readdirSync(folder("scripts")))("%s", async (path) => {
  const source = readFileSync(folder("scripts") + path, "utf8");
  const [translation] = translate([{ path, source }], new Map(), facts, "../../../runtime/godot.js");
  await expect(translation?.text).toMatchFileSnapshot(folder("expected") + path.replace(".gd", ".ts"));
});
