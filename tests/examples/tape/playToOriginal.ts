// Plays a tape to a server in GDScript, in a real engine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { deserialize } from "node:v8";
import { repositoryRoot } from "../../repository.js";
import { godotText, steamServerScript, type TapeEntry, tapeLine } from "./steamServerScript.js";

const project = `config_version=5
[application]
run/main_scene="res://main.tscn"
[autoload]
SteamServer="*res://steam_server.gd"
[rendering]
renderer/rendering_method="gl_compatibility"
`;
const scene = `[gd_scene load_steps=2 format=3]
[ext_resource type="Script" path="res://main.gd" id="1"]
[node name="Main" type="Node"]
script = ExtResource("1")
`;

export interface Played {
  readonly code: number | null;
  /** What the server printed. */
  readonly lines: readonly string[];
  /** What the engine and the tape complain of. */
  readonly complaints: string;
}

/** @param recorded - What record.mjs has written. */
export async function playToOriginal(script: string, recorded: Uint8Array): Promise<Played> {
  const { environment, tape } = deserialize(recorded) as { environment: object; tape: Uint8Array[] };
  const entries = tape.map((each) => tapeLine(deserialize(each) as TapeEntry));
  const folder = mkdtempSync(join(tmpdir(), "headwater-tape-"));
  try {
    const files = {
      "project.godot": project,
      "main.tscn": scene,
      "main.gd": script,
      "steam_server.gd": steamServerScript(),
      "tape_player.gd": readFileSync(new URL("tape_player.gd", import.meta.url), "utf8"),
      "tape.txt": [godotText(Object.entries(environment)), ...entries].join("\n"),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const runner = join(repositoryRoot, "scripts/godot/run.mjs");
    const child = spawn(process.execPath, [runner, folder], { stdio: ["ignore", "pipe", "pipe"] });
    const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    const [, said = ""] = printed.split("The tape begins.\n");
    return { code: child.exitCode, lines: said.split("\n").slice(0, -1), complaints };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
