#!/usr/bin/env node
// Starts the built program; in a fresh checkout it says what is missing.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const commandLine = new URL("../dist/commandLine.js", import.meta.url);
if (existsSync(fileURLToPath(commandLine))) {
  const { run } = await import(commandLine.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  console.error("create-headwater is not built: run `npm run build` in the repository root.");
  process.exitCode = 2;
}
