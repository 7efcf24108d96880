// headwater-port --write, on servers in the style of real projects and on the examples: how much of them it translates,
// that it compiles, and that it says what it should on the loopback.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { arenaSays, dedicatedServerSays } from "../examples/demosSay.js";
import { repositoryRoot } from "../repository.js";
import { type Translated, TranslatedProjects } from "./translatedProjects.js";

const folder = join(repositoryRoot, "tests/port/projects");
const servers = readdirSync(folder);

/** Written for something else. */
const others = [
  ["godot-dedicated-server", "examples/godot-dedicated-server"],
  ["godot-sockets-arena", "examples/godot-sockets-arena"],
  ["signals-in-the-engine", "packages/compat-godotsteam/test/engine"],
  ["multiplayer-in-the-engine", "packages/godot-multiplayer/test/differential/project"],
] as const;

const projects = new TranslatedProjects();
const translated = new Map<string, Translated>();
let faults = "";
beforeAll(() => {
  for (const name of servers) translated.set(name, projects.translate(name, join(folder, name)));
  for (const [name, path] of others) translated.set(name, projects.translate(name, join(repositoryRoot, path)));
  faults = projects.compile();
}, 300_000);
afterAll(() => projects.remove());

test("what it writes compiles, as strictly as this repository does", () => {
  expect(faults).toBe("");
});

test("docs/porting.md says how much of each is translated", () => {
  const page = readFileSync(join(repositoryRoot, "docs/porting.md"), "utf8");
  const rows = [...page.matchAll(/^\| \[?`?([\w-]+)`?.*? \| (\d+) \| (\d+) of (\d+) \|/gm)].map(
    ([, name, ...figures]) => [name, figures.map(Number)],
  );
  expect(rows).toEqual(
    [...translated].map(([name, { scripts, translated: done, lines }]) => [name, [scripts.length, done, lines]]),
  );
});

describe.each(servers)("%s", (name) => {
  test("runs on the loopback, and says what it should", async () => {
    const { code, stdout, stderr } = await projects.run(name, "main.js");
    expect({ code, stderr }).toMatchObject({ code: 0 });
    await expect(stdout + stderr).toMatchFileSnapshot(join(folder, name, "said.txt"));
  }, 120_000);
});

describe.each([
  ["godot-dedicated-server", 0, dedicatedServerSays],
  ["godot-sockets-arena", 6, arenaSays],
] as const)("%s", (name, skipped, says) => {
  test("says what the port by hand says", async () => {
    const javascript = projects.javascript(name);
    for (const file of ["demo.js", "player.js"])
      copyFileSync(join(repositoryRoot, "examples", name, "dist", file), join(javascript, file));
    writeFileSync(join(javascript, "server.js"), demoServer);
    const { code, stdout, stderr } = await projects.run(name, "demo.js");
    expect([code, stderr]).toEqual([0, ""]);
    // Without what the players print.
    const lines = stdout.trimEnd().split("\n").slice(skipped);
    const said = lines.filter((line) => !/^(?:\w+>|\{)/.test(line)).map((line) => line.replace(/\d{17,}/, "ID"));
    expect(said.toSorted()).toEqual(says.toSorted());
  }, 120_000);
});

/** The demo plays the translated server: its main loop is the stage's, so `quit` has to be, too. */
const demoServer = `import { get_tree } from "@headwater/example-godot-stage";
import * as gd from "./godot.js";
gd.get_tree().quit = get_tree().quit;
export * from "./src/server.js";
`;
