// The hand-written parts of the interface headers, from generator/frames.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generatorRoot } from "../packageRoot.js";

const folder = join(generatorRoot, "frames");

/** The text of each frame by the name of its header. */
export function loadFrames(): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".h")) : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
