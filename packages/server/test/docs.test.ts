// The tables of the documents are those of the code.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { limitsDocument } from "../scripts/limitsDocument.mjs";
import { defaults } from "../src/defaults.js";
import { limitTable } from "../src/limits.js";

test("docs/server-limits.md says what the code does", () => {
  const document = readFileSync(new URL("../../../docs/server-limits.md", import.meta.url), "utf8");
  expect(document, "Run npm run docs -w @headwater/server.").toBe(limitsDocument(limitTable, defaults));
});
