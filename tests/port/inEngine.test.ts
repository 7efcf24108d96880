// What headwater-port --write translates says the same as its GDScript in a real engine.
import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { oneScript } from "../../scripts/godot/oneScript.mjs";
import { GodotProject } from "../godotProject.js";
import { TranslatedProjects } from "./translatedProjects.js";

const original = new GodotProject(oneScript(readFileSync(new URL("values.gd", import.meta.url), "utf8")));
const projects = new TranslatedProjects();
afterAll(() => {
  original.remove();
  projects.remove();
});

test("numbers, texts, dictionaries, arrays, bytes and conversions", async () => {
  const { translated, lines } = projects.translate("values", original.folder);
  expect(translated).toBe(lines);
  expect(projects.compile()).toBe("");
  // The module main.js is that of main.gd.
  const [ported, engine] = await Promise.all([projects.run("values", "run.js"), original.run()]);
  expect([ported.code, ported.stderr]).toEqual([0, ""]);
  // Behind what the engine says of itself.
  const wanted = engine.printed.split("\n").slice(2);
  expect(wanted.length).toBeGreaterThan(40);
  expect(ported.stdout.split("\n")).toEqual(wanted);
}, 240_000);
