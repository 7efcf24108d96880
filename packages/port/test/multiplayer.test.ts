// Godot's own multiplayer: what is found of it, on which side scripts run, and what the verdict makes of both.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clientPages, multiplayerGroups } from "../src/groups.js";
import { hasGodotTraffic, isPortable, type Report } from "../src/report.js";
import { scanFile } from "../src/scanFile.js";
import { scanProject } from "../src/scanProject.js";
import { verdict } from "../src/textReport.js";
import { facts } from "./facts.js";

function found(source: string, extension: string): string {
  const { uses } = scanFile(source, extension).multiplayer;
  return uses.map(({ kind, name }) => `${kind} ${name}`.trim()).join(", ");
}

test.each<[given: string, want: string]>([
  ["var peer := ENetMultiplayerPeer.new()", "peer ENetMultiplayerPeer"],
  [
    "var peer: SteamMultiplayerPeer = SteamMultiplayerPeer.new()",
    "peer SteamMultiplayerPeer, peer SteamMultiplayerPeer",
  ],
  [
    "var peer = NetworkedMultiplayerENet.new()\nget_tree().network_peer = peer",
    "peer NetworkedMultiplayerENet, api network_peer",
  ],
  ['@rpc("any_peer", "reliable") func hello(a): pass', "rpc hello"],
  ["@rpc\nfunc hello(): pass\n@rpc() func bye(): pass", "rpc hello, rpc bye"],
  ["remote func a(): pass\nmaster func b(): pass\nremotesync var c = 1", "rpc a, rpc b, rpc c"],
  [
    "hello.rpc(1)\nhello.rpc_id(2, x)\nrpc('a')\nrpc_id(1, \"b\", 2)\nnode.rpc('c')",
    "call hello, call hello, call a, call b, call c",
  ],
  ["var id = multiplayer.get_remote_sender_id()", "sender get_remote_sender_id"],
  [
    "multiplayer.multiplayer_peer = null\nif multiplayer.is_server(): pass",
    "api multiplayer.multiplayer_peer, api multiplayer.is_server",
  ],
  [
    "set_multiplayer_authority(1)\nif is_network_master(): pass",
    "api set_multiplayer_authority, api is_network_master",
  ],
  ["var s: MultiplayerSpawner\n$Sync.get_path()", "spawner MultiplayerSpawner"],
  // Names that only look like it.
  ["# ENetMultiplayerPeer\nvar remote = 1\nfunc rpc(): pass\nvar x = 'rpc_id'", ""],
  ["x.multiplayer.foo\nother.ENetMultiplayerPeer", ""],
])("GDScript %j: %s", (source, want) => expect(found(source, ".gd")).toBe(want));

test.each<[given: string, want: string]>([
  [
    "class A { ENetMultiplayerPeer p = new ENetMultiplayerPeer(); }",
    "peer ENetMultiplayerPeer, peer ENetMultiplayerPeer",
  ],
  ["class A { [Rpc(MultiplayerApi.RpcMode.AnyPeer)] public void Hello(int a) { } }", "rpc Hello"],
  ["class A { void F() { Rpc(nameof(Hello), 1); RpcId(1, MethodName.Bye); } }", "call Hello, call"],
  [
    "class A { int F() => Multiplayer.GetRemoteSenderId(); bool S => Multiplayer.IsServer(); }",
    "sender GetRemoteSenderId, api Multiplayer.IsServer",
  ],
])("C# %j: %s", (source, want) => expect(found(source, ".cs")).toBe(want));

test("a scene's nodes and built-in scripts", () => {
  const scene = `[gd_scene format=3]
[sub_resource type="GDScript" id="1"]
script/source = "extends Node
@rpc func hello(): pass
"
[node name="A" type="MultiplayerSpawner" parent="."]
[node name="B" type="MultiplayerSynchronizer" parent="."]
`;
  const { uses } = scanFile(scene, ".tscn").multiplayer;
  expect(uses.map(({ kind, line }) => [kind, line])).toEqual([
    ["spawner", 6],
    ["synchronizer", 7],
    ["rpc", 4],
  ]);
});

describe("a project", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "headwater-port-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  function scan(serverScene?: string): Report {
    return scanProject(folder, facts, () => undefined, { serverScene });
  }
  function sides(report: Report): string[] {
    return [...new Set([...report.uses, ...report.multiplayer].map(({ file, side }) => `${file}: ${side}`))].sort();
  }

  test("whose traffic is @rpc over ENet, with Steam for identity alone, is not portable", () => {
    write(
      "server.gd",
      `var peer := ENetMultiplayerPeer.new()
func _ready():
	peer.create_server(7777, 32)
	multiplayer.multiplayer_peer = peer
	SteamServer.run_callbacks()
@rpc("any_peer") func hello(ticket: PackedByteArray):
	var id := multiplayer.get_remote_sender_id()
	welcome.rpc(id)
@rpc func welcome(_id: int): pass
`,
    );
    const report = scan();
    expect(report.totals).toMatchObject({ supported: 1, "client-only": 0 });
    expect(hasGodotTraffic(report)).toBe(true);
    expect(isPortable(report)).toBe(false);
    expect(verdict(report)).toMatch(/traffic goes through Godot's multiplayer/);
    expect(multiplayerGroups(report, facts.advice).map(({ title, uses, names }) => [title, uses, ...names])).toEqual([
      ["ENetMultiplayerPeer", 1],
      ["@rpc functions", 2, "hello", "welcome"],
      ["rpc calls", 1, "welcome"],
      ["senders of rpc calls", 1, "get_remote_sender_id"],
      ["multiplayer API", 1, "multiplayer.multiplayer_peer"],
    ]);
  });

  test("whose files name each other by uid:// and through resources is followed", () => {
    const use = "func f():\n\tSteamServer.run_callbacks()\n";
    for (const name of ["server", "weapon", "network", "menu"]) write(`${name}.gd`, use);
    write("server.gd.uid", "uid://b5server\n");
    write("network.gd.uid", "uid://b5network\n");
    write(
      "server.tscn",
      '[gd_scene format=3 uid="uid://scene1"]\n[ext_resource type="Script" uid="uid://b5server" id="1"]\n',
    );
    write(
      "sword.tres",
      '[gd_resource type="Resource" format=3 uid="uid://sword"]\n[ext_resource path="res://weapon.gd"]\n',
    );
    write("server.gd", `${use}const SWORD := preload("uid://sword")\n`);
    write(
      "project.godot",
      '[application]\nrun/main_scene.dedicated_server="uid://scene1"\n[autoload]\nNetwork="*uid://b5network"\n',
    );
    const report = scan();
    expect(report.sidesBy).toContain("server.tscn");
    expect(sides(report)).toEqual(["menu.gd: client", "network.gd: server", "server.gd: server", "weapon.gd: server"]);
  });

  test("that only asks Godot who it is has no traffic of Godot's", () => {
    write("server.gd", "func f():\n\tif multiplayer.is_server(): SteamServer.run_callbacks()\n");
    expect(isPortable(scan())).toBe(true);
  });

  test("without a hint: what a script does tells its side", () => {
    write("server.gd", "func f(): SteamServer.serverInitEx('', 1, 2, 3, '1')\n");
    write("host.gd", "func f(p):\n\tp.create_server(1)\n\tSteam.getFriendCount()\n");
    write("menu.gd", "func f(): Steam.createLobby(2, 4)\n");
    write("join.gd", "func f(p):\n\tp.create_client('a', 1)\n\tSteam.getSteamID()\n");
    write("shared.gd", "func f(): Steam.getSteamID()\n");
    write("net.gd", "@rpc func f(): Steam.createLobby(2, 4)\n");
    const report = scan();
    expect(sides(report)).toEqual([
      "host.gd: server",
      "join.gd: client",
      "menu.gd: client",
      "net.gd: server",
      "server.gd: server",
      "shared.gd: server",
    ]);
    expect(report.totals).toMatchObject({ "client-only": 2 });
  });

  test("where no script is a server's, all count", () => {
    write("menu.gd", "func f(): Steam.createLobby(2, 4)\n");
    const report = scan();
    expect([report.sidesBy, sides(report)]).toEqual(["", ["menu.gd: server"]]);
    expect(isPortable(report)).toBe(false);
  });

  const scenes = (): void => {
    write("server.tscn", '[ext_resource type="Script" path="res://src/server.gd" id="1"]\n');
    write("client.tscn", '[ext_resource type="Script" path="res://src/menu.gd" id="1"]\n');
    write("src/server.gd", 'extends Base\nconst W = preload("res://src/world.tscn")\nfunc f(): SteamServer.secure()\n');
    write("src/base.gd", "class_name Base\nfunc f(): Steam.createLobby(1, 2)\n");
    write("src/world.tscn", '[ext_resource type="Script" path="res://src/World.cs" id="1"]\n');
    write("src/World.cs", "public partial class World : Node { Rules r; void F() { Steam.Secure(); } }\n");
    write("src/Rules.cs", "public class Rules { void F() { Steam.Secure(); } }\n");
    write("src/menu.gd", "func f():\n\tSteam.createLobby(1, 2)\n\tSteamServer.secure()\n");
    write("src/auto.gd", "func f(): Steam.secure()\n");
  };
  const reached = [
    "src/Rules.cs: server",
    "src/World.cs: server",
    "src/auto.gd: server",
    "src/base.gd: server",
    "src/menu.gd: client",
    "src/server.gd: server",
  ];

  test("--server-scene: what it leads to, and autoloads", () => {
    scenes();
    write("project.godot", '[autoload]\nAuto="*res://src/auto.gd"\n');
    const report = scan("server.tscn");
    expect(sides(report)).toEqual(reached);
    expect(report.totals["client-only"]).toBe(1);
    expect(report.sidesBy).toBe("--server-scene server.tscn");
  });

  test("a feature's main scene in project.godot", () => {
    scenes();
    write(
      "project.godot",
      '[application]\nrun/main_scene="res://client.tscn"\nrun/main_scene.dedicated_server="res://server.tscn"\n[autoload]\nAuto="*res://src/auto.gd"\n',
    );
    expect(sides(scan())).toEqual(reached);
  });

  test("what the export of a dedicated server leaves out", () => {
    write(
      "export_presets.cfg",
      '[preset.0]\nname="S"\ndedicated_server=true\ncustomized_files={\n"res://ui/": "remove"\n}\n',
    );
    write("ui/menu.gd", "func f(): SteamServer.secure()\n");
    write("server.gd", "func f(): SteamServer.secure()\n");
    expect(sides(scan())).toEqual(["server.gd: server", "ui/menu.gd: client"]);
  });

  test("names for clients come in groups with what to do, those used most first", () => {
    write(
      "server.gd",
      "func f():\n\tSteamServer.secure()\n\tSteam.getFriendCount()\n\tSteam.createLobby(1, 2)\n\tSteam.joinLobby(3)\n",
    );
    const groups = clientPages(scan(), facts.advice);
    expect(groups.map(({ title, uses, first, names }) => [title, uses, first, ...names])).toEqual([
      ["Matchmaking", 2, "server.gd:4", "createLobby", "joinLobby"],
      ["Friends", 1, "server.gd:3", "getFriendCount"],
    ]);
    expect(groups[0]?.advice).toContain("setAdvertiseServerActive");
  });
});
