// What headwater-port --write translates says the same as its GDScript in a real engine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { TranslatedProjects } from "./translatedProjects.js";

const project = fileURLToPath(new URL("engine/values", import.meta.url));
const projects = new TranslatedProjects();
afterAll(() => projects.remove());

/** What the project prints, behind what the engine says of itself. */
async function inEngine(): Promise<string[]> {
  const runner = join(repositoryRoot, "scripts/godot/run.mjs");
  const child = spawn(process.execPath, [runner, project], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed] = await Promise.all([text(child.stdout), once(child, "close")]);
  return printed.split("\n").slice(2);
}

test("numbers, texts, dictionaries, arrays, bytes and conversions", async () => {
  const { translated, lines } = projects.translate("values", project);
  expect(translated).toBe(lines);
  expect(projects.compile()).toBe("");
  const [{ code, stdout, stderr }, wanted] = await Promise.all([projects.run("values", "main.js"), inEngine()]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(wanted.length).toBeGreaterThan(40);
  expect(stdout.split("\n")).toEqual(wanted);
}, 240_000);
