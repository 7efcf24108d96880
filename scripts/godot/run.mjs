// A Godot project in a real engine: node scripts/godot/run.mjs <folder> [argument...], which its scripts find as lines of
// res://arguments.txt: the engine's web build breaks on command lines. Prints what it prints; complaints go to stderr.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runProject } from "./engine.mjs";

const [folder, ...args] = process.argv.slice(2);
const isOurs = (name) => /\.(?:gd|tscn|godot|txt)$/.test(name);
const names = readdirSync(folder, { recursive: true }).filter(isOurs);
const files = Object.fromEntries(
  names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
);
const frameMs = 16;
files["arguments.txt"] = args.join("\n");
process.exit(await runProject(files, console.log, console.error, { frameMs }));
