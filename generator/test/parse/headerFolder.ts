// Throw-away folders of headers for tests whose bytes would not survive an editor or git.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Writes `files` to a new folder that is gone after the test; strings are written as Latin-1. */
export function headerFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "headwater-headers-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, "latin1");
  }
  return folder;
}
