#!/usr/bin/env node
// Starts the built porting aid; in a fresh checkout it says what is missing.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `headwater-port . | head` closes the pipe early, which is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const commandLine = new URL("../dist/commandLine.js", import.meta.url);
if (existsSync(fileURLToPath(commandLine))) {
  const { run } = await import(commandLine.href);
  process.exitCode = run(process.argv.slice(2), {
    folders: {
      surface: fileURLToPath(new URL("../dist/surface", import.meta.url)),
      data: fileURLToPath(new URL("../data", import.meta.url)),
      runtime: fileURLToPath(new URL("../runtime", import.meta.url)),
    },
    nodeClasses: fileURLToPath(new URL("../data/generated/nodeClasses.json", import.meta.url)),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  });
} else {
  console.error("headwater-port is not built: run `npm run build` in the repository root.");
  process.exitCode = 2;
}
