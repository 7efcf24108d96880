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

/** The flat functions that are written by hand. */
export function definedFunctions(root: string = repositoryRoot): ReadonlySet<string> {
  const sources = handWritten(join(root, loopbackFolder), ".cc");
  return new Set(
    sources.flatMap((text) => [...text.matchAll(/^S_API\b[^;{}()]*?\b(\w+)\(/gm)].map(([, name]) => name ?? "")),
  );
}

/** @throws Error if one of them cannot be read */
export function loopbackSources(root: string = repositoryRoot): LoopbackBehaviour {
  return {
    headers: handWritten(join(root, loopbackFolder), ".h"),
    notes: parse(readFileSync(join(root, behaviourFile), "utf8")) as LoopbackBehaviour["notes"],
    notesFile: behaviourFile,
  };
}

/** The texts of the files of one kind that are not generated. */
function handWritten(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(extension) && !name.startsWith("generated/"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
