// An SDK as a user would have it: a folder outside of the repository, arranged as Valve's are.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Edits, writeValveSdk } from "../../generator/test/valve/valveSdk.js";

/** @param name - the folder's name, which says the version as Valve's zips do: `steamworks_sdk_199` */
export function foreignSdk(name: string, madeFrom: string, edits: Edits = {}): string {
  const parent = mkdtempSync(join(tmpdir(), "headwater-sdk-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return writeValveSdk(parent, name, { madeFrom, edits, lineEnd: "\r\n" });
}
