// The command: arguments, streams, exit codes; and the executable itself.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "../src/commandLine.js";
import { folders, nodeClasses, project } from "./facts.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-port-"));
  writeFileSync(join(folder, "server.gd"), "func _process(_delta):\n\tSteamServer.run_callbacks()\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ran(args: string[], { terminal = false, env = {} as Record<string, string> } = {}) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    isTTY: terminal,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = run(args, { folders, nodeClasses, stdout: stream("stdout"), stderr: stream("stderr"), env });
  return { code, ...written };
}

const bin = fileURLToPath(new URL("../bin/headwater-port.js", import.meta.url));

test("the executable: 0 when everything is there, 1 when something is not, 2 for wrong usage", () => {
  const execute = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: "utf8" });
  const good = execute(folder);
  expect([good.status, good.stderr]).toEqual([0, ""]);
  expect(good.stdout).toContain("server.gd:2:14  supported  run_callbacks");
  const bad = execute(project, "--format", "json");
  expect([bad.status, bad.stderr]).toEqual([1, ""]);
  expect(JSON.parse(bad.stdout)).toMatchObject({ schema: 2, project: "project", totals: { unknown: 3, removed: 1 } });
  const wrong = execute();
  expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
  expect(wrong.stderr).toContain("no folder is given");
});

test.each<[args: string[], says: RegExp]>([
  [[], /no folder is given\. Name the folder/],
  [["a", "b"], /one folder is read at a time, and 2 are given: a, b/],
  [["/nowhere/at/all"], /\/nowhere\/at\/all: there is no such folder/],
  [[join(project, "project.godot")], /project\.godot: is a file\. Name the folder/],
  [[project, "--format", "html"], /--format html: there is no such format\. Choose one of text, md, json/],
  [[project, "--server-scene", "res://no.tscn"], /--server-scene no\.tscn: there is no such file in .*Name it as res:/],
  [[project, "--fromat", "md"], /Unknown option '--fromat'/],
  [[project, "--out", "/nowhere/at/all/report.md"], /--out \/nowhere\/at\/all\/report\.md: cannot be written: ENOENT/],
  [[project, "--to", "elsewhere"], /--to says where --write writes to\. Add --write/],
  [[project, "--write", "--format", "md"], /--write prints what it did, as text or json/],
])("%j is wrong usage", (args, says) => {
  const { code, stdout, stderr } = ran(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});

test("--help", () => {
  const { code, stdout } = ran(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/--format.*--out.*Exit code/s);
});

test("--out writes what would be printed, and says so on stderr", () => {
  const out = join(folder, "report.md");
  const { code, stdout, stderr } = ran([project, "--format", "md", "--out", out], { terminal: true });
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(out);
  expect(readFileSync(out, "utf8")).toBe(ran([project, "--format", "md"]).stdout);
});

test("colours on a terminal only, and not against the user's will", () => {
  const colour = "\u001b[";
  expect(ran([project], { terminal: true }).stdout).toContain(colour);
  expect(ran([project], { terminal: true, env: { NO_COLOR: "1" } }).stdout).not.toContain(colour);
  expect(ran([project]).stdout).not.toContain(colour);
});

test("--server-scene sets aside what it does not lead to", () => {
  writeFileSync(join(folder, "server.tscn"), '[ext_resource type="Script" path="res://server.gd" id="1"]\n');
  writeFileSync(join(folder, "menu.gd"), "func f():\n\tSteamServer.createLobby(1, 2)\n");
  expect(ran([folder]).code).toBe(1);
  const { code, stdout } = ran([folder, "--server-scene", "res://server.tscn"]);
  expect(code).toBe(0);
  expect(stdout).toContain(
    "Run by clients alone, as told by --server-scene server.tscn; not counted:\n  menu.gd (1 use)",
  );
});

test("--write translates the server's scripts, once", () => {
  const from = join(folder, "translated");
  mkdirSync(from);
  writeFileSync(join(from, "server.gd"), "func _process(_delta):\n\tSteamServer.run_callbacks()\n");
  writeFileSync(join(from, "menu.gd"), "func f():\n\tSteam.createLobby(1, 2)\n");
  const first = ran([from, "--write"]);
  expect([first.code, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("server.gd -> server.ts  2 of 2 lines\n");
  expect(first.stdout).toContain("Not looked at:\n  menu.gd  run by clients alone\n");
  expect(first.stdout).toContain("\nTranslated 2 of 2 lines (100.0 %) of 1 scripts.\n");
  expect(readdirSync(from).toSorted()).toEqual([
    "godot.ts",
    "godotBytes.ts",
    "godotText.ts",
    "main.ts",
    "menu.gd",
    "server.gd",
    "server.ts",
  ]);
  writeFileSync(join(from, "server.ts"), "// mine\n");
  const { code, stdout } = ran([from, "--write"]);
  expect(code).toBe(1);
  expect(stdout).toContain("server.ts  2 of 2 lines; it is there already, and was left as it is");
  expect(readFileSync(join(from, "server.ts"), "utf8")).toBe("// mine\n");
});

test("--write leaves a script called main its name", () => {
  const from = join(folder, "mains");
  mkdirSync(from);
  writeFileSync(join(from, "main.gd"), "extends Node\nfunc _ready():\n\tSteamServer.logOnAnonymous()\n");
  expect(ran([from, "--write"]).code).toBe(0);
  expect(readFileSync(join(from, "main.ts"), "utf8")).toContain("SteamServer.logOnAnonymous()");
  expect(readFileSync(join(from, "run.ts"), "utf8")).toContain('from "./main.js"');
});

test("a project without Steam", () => {
  const { code, stdout } = ran([join(project, "addons/godotsteam/demo")]);
  expect(code).toBe(0);
  expect(stdout).toContain("Nothing to port.");
});
