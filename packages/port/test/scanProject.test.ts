// Whole projects: which files are read, what replaces the singleton, what the three formats look like.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { markdownReport } from "../src/markdownReport.js";
import type { Report } from "../src/report.js";
import { scanProject } from "../src/scanProject.js";
import { textReport } from "../src/textReport.js";
import { facts, factsWithoutNotes, project } from "./facts.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-port-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function scan(): Report {
  return scanProject(folder, facts, () => undefined);
}

function uses(report: Report): string[] {
  return report.uses.map(({ file, line, name }) => `${file}:${line} ${name}`);
}

test.each<[format: string, render: (report: Report) => string]>([
  ["txt", (report) => textReport(report, facts.advice, false)],
  ["md", (report) => markdownReport(report, facts.advice)],
  ["json", (report) => `${JSON.stringify(report, null, 2)}\n`],
])("the report as %s", async (extension, render) => {
  const report = scanProject(project, factsWithoutNotes, () => undefined);
  await expect(render(report)).toMatchFileSnapshot(`expected/report.${extension}`);
});

test("tools' folders and GodotSteam itself are left out", () => {
  const skipped = [".git", ".godot", ".import", "node_modules", "addons/godotsteam", "addons/GodotSteam_Server"];
  for (const each of [...skipped, "addons/other", "game/node_modules"]) write(`${each}/a.gd`, "Steam.secure()");
  write("bindings/Steam.cs", "namespace GodotSteam; public static class Steam { int F() => Steam.Secure(); }");
  write("a.txt", "Steam.secure()");
  write("A.GD", "Steam.secure()");
  const report = scan();
  expect(uses(report)).toEqual(["A.GD:1 secure", "addons/other/a.gd:1 secure"]);
  expect(report.skipped).toEqual(["addons/GodotSteam_Server", "addons/godotsteam", "bindings/Steam.cs"]);
});

test("links are followed, loops are not", () => {
  write("a/b/c.gd", "Steam.secure()");
  symlinkSync(folder, join(folder, "a/b/loop"));
  symlinkSync(join(folder, "a"), join(folder, "z"));
  symlinkSync(join(folder, "nowhere.gd"), join(folder, "broken.gd"));
  const report = scan();
  expect(uses(report)).toEqual(["a/b/c.gd:1 secure"]);
  expect(report.unreadable).toEqual([{ path: "broken.gd", reason: "ENOENT: no such file or directory" }]);
});

test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
  "a file without permission (else: root may read everything, Windows has no such modes)",
  () => {
    // Root may read everything; Windows has no such bits.
    write("a.gd", "Steam.secure()");
    chmodSync(join(folder, "a.gd"), 0);
    expect(scan().unreadable).toEqual([{ path: "a.gd", reason: "EACCES: permission denied" }]);
  },
);

test("a script that cannot be followed is reported, and the others are read", () => {
  write("a.cs", `class A { string s = ${'$"{'.repeat(200_000)}Steam`);
  write("b.cs", "class B { void F() { Steam.Secure(); } }");
  const report = scan();
  expect(uses(report)).toEqual(["b.cs:1 Secure"]);
  expect(report.unreadable).toMatchObject([{ path: "a.cs" }]);
});

test("a class or autoload of the singleton's name replaces it in the scripts of its language", () => {
  write("steam.gd", "class_name Steam\nfunc f(): Steam.notOurs()");
  write("a.gd", "Steam.notOurs()\nSteamServer.secure()\nvar s = Engine.get_singleton('Steam')\nfunc f(): s.logOff()");
  write("A.cs", "class A { void F() { Steam.LogOff(); SteamServer.NotOurs(); } }");
  write("SteamServer.cs", "namespace Mine; class SteamServer { }");
  const report = scan();
  expect(uses(report)).toEqual(["A.cs:1 LogOff", "a.gd:2 secure", "a.gd:4 logOff"]);
  expect(report.shadows.map(({ file, what, name }) => [file, what, name])).toEqual([
    ["SteamServer.cs", "class", "SteamServer"],
    ["steam.gd", "class", "Steam"],
  ]);
});

test("an autoload of project.godot", () => {
  write("project.godot", '[autoload]\nSteam="*res://s.gd"\n');
  write("a.gd", "Steam.notOurs()");
  const report = scan();
  expect(report.uses).toEqual([]);
  expect(report.shadows).toMatchObject([{ file: "project.godot", what: "autoload", line: 2 }]);
});

test("progress is told for each file", () => {
  for (const name of ["a.gd", "b.gd", "c.gd"]) write(name, "");
  const told: [number, number][] = [];
  scanProject(folder, facts, (done, all) => told.push([done, all]));
  expect(told).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});
