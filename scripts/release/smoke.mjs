// Installs published packages into an empty folder, as a user does, and runs the README's server there.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../steps.mjs";

const player = fileURLToPath(new URL("smoke/player.mjs", import.meta.url));

/**
 * Makes the folder of a user's project, with the README's server in it.
 * @param {string} folder made anew
 * @param {{game: number, query: number}} [ports] for the README's
 */
export function makeProject(folder, ports = { game: 27015, query: 27016 }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const [, server] = /^```ts\n(.*?)^```$/ms.exec(readFileSync(join(root, "README.md"), "utf8"));
  writeFileSync(
    join(folder, "server.mjs"),
    server.replaceAll("27015", `${ports.game}`).replaceAll("27016", `${ports.query}`),
  );
  writeFileSync(join(folder, "player.mjs"), readFileSync(player, "utf8").replaceAll("27015", `${ports.game}`));
}

/** What such a project needs. */
export const installed = ["@headwater/server", "@headwater/typed", "@headwater/loopback"];

/**
 * @param {string} folder
 * @param {{command?: string[], env?: Record<string, string>}} [how] the command that stands for `node`
 * @throws with what it printed if a message does not come back, or the server does not end
 */
export function runServer(folder, { command = [process.execPath], env = {} } = {}) {
  const output = execFileSync(command[0], [...command.slice(1), "player.mjs"], {
    cwd: folder,
    // Nothing of the developer's environment helps along.
    env: { HOME: folder, TMPDIR: folder, ...env },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 300_000,
  });
  if (!/ joins\n[\s\S]*^there and back\n[\s\S]*^the server has ended\n$/m.test(output))
    throw new Error(`The README's server said: ${output}`);
}
