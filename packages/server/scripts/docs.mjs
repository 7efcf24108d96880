// Writes what the documents have from the code. Run after a build: npm run docs -w @headwater/server.
import { writeFileSync } from "node:fs";
import { defaults } from "../dist/esm/defaults.js";
import { limitTable } from "../dist/esm/limits.js";
import { limitsDocument } from "./limitsDocument.mjs";

writeFileSync(new URL("../../../docs/server-limits.md", import.meta.url), limitsDocument(limitTable, defaults));
