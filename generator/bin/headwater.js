#!/usr/bin/env node
// Starts the built CLI; in a fresh checkout it says what is missing.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { isUpToDate } from "./sources.js";

// Seconds are too short for the optimizing compiler to pay: it took a third of what generating costs the processor.
setFlagsFromString("--no-opt");

// `headwater parse ... | head` closes the pipe early, which is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const cli = new URL("../dist/cli.js", import.meta.url);
const isBuilt = existsSync(fileURLToPath(cli));
if (isBuilt && isUpToDate()) {
  const { run } = await import(cli.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  const problem = isBuilt ? "was built from other sources than those that are here" : "is not built";
  console.error(`headwater ${problem}: run \`npm run build\` in the repository root.`);
  process.exitCode = 1;
}
