// npm run demo: a dedicated server and two players on this machine, without Steam.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { main, root } from "./steps.mjs";

await main(async () => {
  await prepare();
  const program = join(root, "examples/dedicated-server/dist/main.js");
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  // The terminal sends Ctrl-C to the demo, too, which ends in its own way; wait for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.exitCode = await new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
});
