// Declarations of Godot projects: what is written for them, when it no longer fits, and what cannot be declared.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { GodotNode, godotNode } from "@headwater/godot-multiplayer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/commandLine.js";
import { takenNames } from "../src/declarations/networked.js";
import { folders, nodeClasses } from "./facts.js";

const duel = fileURLToPath(new URL("fixtures/duel", import.meta.url));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-declarations-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function generated(project: string, ...args: string[]): { code: number; stdout: string; stderr: string } {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text.replaceAll(folder, "<out>");
    },
  });
  const environment = { folders, nodeClasses, stdout: stream("stdout"), stderr: stream("stderr"), env: {} };
  const code = run(["generate", project, "--out", join(folder, "out"), ...args], environment);
  return { code, ...written };
}

function read(file: string): string {
  return readFileSync(join(folder, "out", file), "utf8");
}

/** A project of these files, and what is declared of it. */
function declared(files: Readonly<Record<string, string>>): { scripts: string; scenes: string; stderr: string } {
  const project = join(folder, "project");
  for (const [name, text] of Object.entries({ "project.godot": "config_version=5\n", ...files })) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  const { stderr } = generated(project);
  return { scripts: read("scripts.ts"), scenes: read("scenes.ts"), stderr };
}

test("a project's scripts, scenes and root; usesDeclarations.ts is compiled with what is expected", async () => {
  const { code, stdout, stderr } = generated(duel, "--bigint", "steam_id");
  expect([code, stdout]).toEqual([0, "<out>/out: 6 scripts with RPCs, 4 scenes; 3 files written.\n"]);
  expect(stderr.split("\n")).toEqual([
    "network.gd:13: rpc_config() declares functions that are not seen here: add them by hand, with byNodeConfig.",
    "player.gd:10: use: target is Node2D, which is nothing that can be sent: declared as Variant.",
    "player.tscn:12: Sync: .:seen: the type of seen is not written in actor.gd: declared as Variant.",
    "boss.tscn:12: Sync: .:seen: the type of seen is not written in actor.gd: declared as Variant.",
    "",
  ]);
  for (const file of ["scripts.ts", "scenes.ts", "index.ts"])
    await expect(read(file)).toMatchFileSnapshot(`expected/duel/generated/${file}`);
});

test("--check: nothing to say, then what has changed, and nothing is written", () => {
  const project = join(folder, "project");
  cpSync(duel, project, { recursive: true });
  expect(generated(project, "--check")).toMatchObject({ code: 1, stdout: expect.stringContaining("is missing") });
  generated(project);
  expect(generated(project, "--check")).toMatchObject({
    code: 0,
    stdout: "The declarations are those of the project.\n",
  });
  const script = join(project, "lock.gd");
  writeFileSync(script, readFileSync(script, "utf8").replace("func turn()", "func turn(key: String)"));
  const before = read("scripts.ts");
  const { code, stdout } = generated(project, "--check");
  expect(code).toBe(1);
  expect(stdout).toContain('out/scripts.ts\n  - turn: rpc("any_peer", []),\n');
  expect(stdout).toContain('  + turn: rpc("any_peer", ["String"]),\n  + abstract turn(key: string): void;\n');
  expect(stdout).toMatch(/The project has moved on: headwater-port generate .*project --out .*out\n$/);
  expect(stdout).not.toContain("scenes.ts");
  expect(read("scripts.ts")).toBe(before);
});

test.each<[given: string, want: string]>([
  ["@rpc func a(): pass", 'a: rpc("authority", [])'],
  ["@rpc() func a(): pass", 'a: rpc("authority", [])'],
  ["@rpc('any_peer')\n\n# why\nfunc a() -> void:\n\tpass", 'a: rpc("any_peer", [])'],
  [
    '@rpc("unreliable", "any_peer", "call_local", 3) func a(): pass',
    '{ transfer: "unreliable", channel: 3, callLocal: true }',
  ],
  [
    'const C := 4\n@rpc("authority", "call_remote", "reliable", C) func a(): pass',
    'a: rpc("authority", [], { channel: 4 })',
  ],
  [
    "@rpc func a(b, c: int, d := 1.5, e := -2, f := 'x', g := true): pass",
    '["Variant", "int", "float", "int", "String", "bool"], { optional: 4 }',
  ],
  [
    "@rpc func a(b := Vector3.ZERO, c := Color(1, 2, 3), d := [1, [2]], e := {x = 1}): pass",
    '["Vector3", "Color", "Array", "Dictionary"]',
  ],
  [
    "@rpc func a(b: Array[Vector2i], c: Dictionary[String, Array]): pass",
    '["Array[Vector2i]", "Dictionary[String, Array]"]',
  ],
  [
    "enum E { A }\n@rpc func a(b: E, c: Node.ProcessMode, d: Variant.Type, e: Error): pass",
    '["int", "int", "int", "int"]',
  ],
  ['@rpc func a(b: int = max(1, 2), c: String = "),"): pass', '["int", "String"], { optional: 2 }'],
  ["@rpc @warning_ignore('x') func a(): pass\nfunc b(): pass", 'a: rpc("authority", []),\n};'],
  ["@export @rpc func a(): pass\n@onready var x = $Y\n@rpc\nfunc b(): pass", 'b: rpc("authority", []),\n};'],
])("of %j", (given, want) => {
  expect(declared({ "a.gd": `extends Node\n${given}\n` })).toMatchObject({
    scripts: expect.stringContaining(want),
    stderr: "",
  });
});

test("methods of base scripts by path and class, in Godot's order, the last declaration counting", () => {
  const { scripts } = declared({
    "base.gd": 'class_name Base\nextends Node\n@rpc("any_peer") func b(): pass\n@rpc func Z(): pass\n',
    "middle.gd": "extends Base\n@rpc func _m(): pass\n",
    "deep/last.gd":
      'extends "../middle.gd"\n@rpc func b(): pass\nfunc Z(): pass\n@rpc func \u{1f600}(): pass\n@rpc func \uff5e(): pass\n',
    "loop.gd": 'extends "loop.gd"\n@rpc func a(): pass\n',
  });
  const last = scripts.slice(scripts.indexOf("lastRpcs"), scripts.indexOf("/** deep/last.gd"));
  const names = [...last.matchAll(/^ {2}(.+): rpc\("(\w+)"/gm)].map(([, name, mode]) => `${name} ${mode}`);
  expect(names).toEqual(["Z authority", "_m authority", "b authority", '"\uff5e" authority', '"\u{1f600}" authority']);
});

test("what cannot be told is said, and declared as any", () => {
  const { scripts, scenes, stderr } = declared({
    "a.gd":
      "extends Node\n@rpc func a(b: Resource, c: Foo.Bar): pass\n@rpc('any_peer', 'call_local', 'reliable', X.Y) func d(...rest): pass\n",
    "a.tscn":
      '[gd_scene format=3]\n[ext_resource type="Script" path="res://A.cs" id="1"]\n[sub_resource type="SceneReplicationConfig" id="c"]\nproperties/0/path = NodePath("../Out:x")\nproperties/1/path = NodePath(".:nothing")\n[node name="A" type="Node2D"]\nscript = ExtResource("1")\n[node name="S" type="MultiplayerSynchronizer" parent="."]\nreplication_config = SubResource("c")\n[node name="P" type="MultiplayerSpawner" parent="."]\nspawn_path = NodePath("../W")\n_spawnable_scenes = PackedStringArray("res://gone.tscn")\n',
  });
  expect(scripts).toContain('a: rpc("authority", ["Variant", "Variant"])');
  expect(scripts).toContain('d: rpc("any_peer", [], { callLocal: true })');
  expect(scenes).toContain("nothing: Variant = null");
  // Its place in the list is a number on the wire.
  expect(scenes).toContain("Gone: new () => GodotNode;");
  expect(stderr.trim().split("\n")).toEqual([
    "a.gd:2: a: b is Resource, which is nothing that can be sent: declared as Variant.",
    "a.gd:2: a: c is Foo.Bar, which is nothing that can be sent: declared as Variant.",
    "a.gd:3: d: it takes any number of arguments: only those that are named are declared.",
    "a.gd:3: d: its channel is X, which is not known: declared as 0.",
    "a.tscn:6: A.cs is C#: declare its RPCs by hand.",
    "a.tscn:8: S: ../Out:x: the node is not in this scene: declared as Variant.",
    "a.tscn:8: S: .:nothing: nothing is no property of its script or of Node2D that is known: declared as Variant.",
    "a.tscn:10: P spawns res://gone.tscn, which is not there.",
    "a.tscn:10: P spawns at ../W, which is not in this scene.",
  ]);
});

test("a method that every node has in TypeScript is refused, and nothing written", () => {
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "project.godot"), "");
  writeFileSync(join(project, "a.gd"), "extends Node\n@rpc func getNode(): pass\n");
  expect(generated(project)).toEqual({
    code: 1,
    stdout: "",
    stderr: "a.gd:2: every node has a getNode in TypeScript: call it otherwise.\n",
  });
  expect(() => read("scripts.ts")).toThrow(/no such file/);
});

test("the taken names are those that nodes have", () => {
  const own = Object.getOwnPropertyNames(new (godotNode({}))());
  const names = [...Object.getOwnPropertyNames(GodotNode.prototype), ...own, "nodes"];
  expect([...takenNames].sort()).toEqual([...new Set(names)].sort());
});

test("wrong usage", () => {
  expect(generated(join(duel, "player.tscn")).stderr).toMatch(/is a file\. Name the folder/);
  expect(generated(dirname(duel))).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/fixtures: has no project\.godot/),
  });
  expect(generated(duel, "--colour").code).toBe(2);
});
