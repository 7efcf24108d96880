// Plays a tape to a server in GDScript, in a real engine.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { oneScript } from "../../../scripts/godot/oneScript.mjs";
import { GodotProject } from "../../godotProject.js";
import { godotText, steamServerScript, type TapeEntry, tapeLine } from "./steamServerScript.js";

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
  const project = new GodotProject({
    ...oneScript(script, { SteamServer: steamServerScript() }),
    "tape_player.gd": readFileSync(new URL("tape_player.gd", import.meta.url), "utf8"),
    "tape.txt": [godotText(Object.entries(environment)), ...entries].join("\n"),
  });
  try {
    const { code, printed, complaints } = await project.run();
    const [, said = ""] = printed.split("The tape begins.\n");
    return { code, lines: said.split("\n").slice(0, -1), complaints };
  } finally {
    project.remove();
  }
}
