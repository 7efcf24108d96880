// When a recorded run may stand for a new one: only while nothing that went in or came out has changed.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { RunRecord } from "../../src/output/runRecord.js";

let root: string;
let record: RunRecord;
const inputs = ["in", "config.json", "optional.json"];

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "headwater-record-"));
  root = folder;
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(root, "in/deep"), { recursive: true });
  mkdirSync(join(root, "out"));
  put("in/deep/a.h", "a");
  put("config.json", "{}");
  put("out/a.ts", "a");
  record = new RunRecord(root, "test");
});

function put(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

test("holds while nothing changes, for a new process as well", () => {
  expect(record.stillHolds(inputs)).toBe(false);
  record.save(inputs, ["out", "out/a.ts"]);
  expect(record.stillHolds(inputs)).toBe(true);
  expect(new RunRecord(root, "test").stillHolds(inputs)).toBe(true);
  expect(new RunRecord(root, "other").stillHolds(inputs)).toBe(false);
});

test.each<[string, () => void]>([
  ["an input below a folder changes", () => put("in/deep/a.h", "b")],
  ["an input is added", () => put("in/b.h", "b")],
  ["an input is removed", () => rmSync(join(root, "in/deep/a.h"))],
  ["an input is renamed", () => renameSync(join(root, "in/deep/a.h"), join(root, "in/deep/b.h"))],
  ["a missing input appears", () => put("optional.json", "")],
  ["an output changes", () => put("out/a.ts", "b")],
  ["an output is removed", () => rmSync(join(root, "out/a.ts"))],
  ["an orphan appears", () => put("out/orphan.ts", "")],
  ["the record is damaged", () => put("node_modules/.cache/headwater/test.json", "{")],
])("does not hold when %s", (_, change) => {
  record.save(inputs, ["out", "out/a.ts"]);
  change();
  expect(record.stillHolds(inputs)).toBe(false);
});
