#!/usr/bin/env node
// Starts the built tool; in a fresh checkout it says what is missing.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `headwater-server watch | head` closes the pipe early, which is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const commandLine = new URL("../dist/esm/tool/commandLine.js", import.meta.url);
if (existsSync(fileURLToPath(commandLine))) {
  const { run } = await import(commandLine.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  console.error("headwater-server is not built: run `npm run build` in the repository root.");
  process.exitCode = 2;
}
