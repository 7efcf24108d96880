// What is known of the loopback besides the model: its hand-written classes, what a file of notes says their behaviour
// is worth, and the table of its faults.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ApiModel } from "../model/apiModel.js";
import { repositoryRoot } from "../packageRoot.js";
import { type FaultTable, faultTable } from "./faultTable.js";
import type { LoopbackBehaviour } from "./loopbackBehaviour.js";

/** Relative to the repository. */
export const loopbackFolder = "packages/loopback/src";
/** What is said of the loopback: its behaviour and its faults. */
export const loopbackDataFolder = "generator/loopback";
export const behaviourFile = `${loopbackDataFolder}/behaviour.yaml`;
export const faultsFile = `${loopbackDataFolder}/faults.yaml`;

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

/** @throws Error if it cannot be read, or does not fit */
export function loopbackFaults(model: ApiModel, known: readonly ApiModel[]): FaultTable {
  return faultTable(parse(readFileSync(join(repositoryRoot, faultsFile), "utf8")), faultsFile, model, known);
}

/** The texts of the files of one kind that are not generated. */
function handWritten(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(extension) && !name.startsWith("generated/"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
