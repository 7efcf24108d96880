// An SDK as a user would have it: a folder of Valve's layout outside of the repository, made from the kept headers.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { repositoryRoot } from "../repository.js";

/** Texts to replace, by header; each must be there. */
export type Edits = Record<string, readonly (readonly [find: string, replace: string])[]>;

/** @param name - the folder's name, which says the version as Valve's zips do: `steamworks_sdk_199` */
export function foreignSdk(name: string, madeFrom: string, edits: Edits): string {
  const parent = mkdtempSync(join(tmpdir(), "headwater-sdk-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const headers = join(parent, name, "public/steam");
  const source = join(repositoryRoot, "sdk-headers", madeFrom);
  for (const file of readdirSync(source).filter((each) => each.endsWith(".h"))) {
    cpSync(join(source, file), join(headers, file));
  }
  for (const [file, changes] of Object.entries(edits)) {
    let text = readFileSync(join(headers, file), "utf8");
    for (const [find, replace] of changes) {
      if (!text.includes(find)) throw new Error(`${madeFrom}/${file} has no "${find}"`);
      text = text.replace(find, () => replace);
    }
    writeFileSync(join(headers, file), text);
  }
  return join(parent, name);
}
