// What docs/loopback-functions.md is made from besides the model: the loopback's hand-written classes, and what a file
// of notes says their behaviour is worth.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../packageRoot.js";
import type { LoopbackBehaviour } from "./loopbackBehaviour.js";

/** Relative to the repository. */
export const loopbackFolder = "packages/loopback/src";
export const behaviourFile = "generator/loopback/behaviour.yaml";

/** @throws Error if one of them cannot be read */
export function loopbackSources(root: string = repositoryRoot): LoopbackBehaviour {
  const folder = join(root, loopbackFolder);
  const headers = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".h") && !name.startsWith("generated/"));
  return {
    headers: headers.sort().map((name) => readFileSync(join(folder, name), "utf8")),
    notes: parse(readFileSync(join(root, behaviourFile), "utf8")) as LoopbackBehaviour["notes"],
    notesFile: behaviourFile,
  };
}
