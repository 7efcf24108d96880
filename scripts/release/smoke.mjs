// Installs published packages into an empty folder, as a user does, and runs the README's server there.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../steps.mjs";

const player = fileURLToPath(new URL("smoke/player.mjs", import.meta.url));
const ports = { game: "27015", query: "27016" };

/**
 * Makes the folder of a user's project, with the README's server in it.
 * @param {string} folder made anew
 */
export function makeProject(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const [, server] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(root, "README.md"), "utf8"));
  writeFileSync(join(folder, "server.mjs"), server);
  copyFileSync(player, join(folder, "player.mjs"));
}

/** What such a project needs. */
export const installed = ["@headwater/typed", "@headwater/loopback"];

/** @throws with what it printed if a message does not come back, or the server does not end */
export function runServer(folder) {
  // Nothing of the developer's environment helps along.
  const options = { cwd: folder, env: { HOME: folder, TMPDIR: folder }, encoding: "utf8", timeout: 120_000 };
  const output = execFileSync(process.execPath, ["player.mjs", ports.game], {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (output !== "there and back\nthe server has ended\n") throw new Error(`The README's server said: ${output}`);
}
