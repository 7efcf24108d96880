// A registry on 127.0.0.1 that knows nothing but what is published to it: what installs from it needs nobody else.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "../installPinned.mjs";
import { root } from "../steps.mjs";

const listed = fileURLToPath(new URL("registry/", import.meta.url));
const folder = join(root, ".cache/release/registry");

/**
 * Starts an empty registry.
 * @param {string} storage made anew
 * @param {{others?: boolean}} [options] `others`: packages that are not ours come from the registry that npm is set to
 * @returns {Promise<{url: string, npmrc: string, stop: () => Promise<void>}>} npmrc is a configuration that may publish
 */
export async function startRegistry(storage, { others = false } = {}) {
  await installPinned("fetching the registry", listed, folder);
  rmSync(storage, { recursive: true, force: true });
  mkdirSync(storage, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(storage, "config.json");
  writeFileSync(config, JSON.stringify(configuration(storage, port, others), null, 2));
  const program = join(folder, "node_modules/verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [program, "--config", config], { stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  const ended = new Promise((resolve) => child.once("close", resolve));
  await new Promise((resolve, reject) => {
    ended.then(() => reject(new Error(`The registry ended:\n${output.join("")}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output.push(chunk);
        if (output.join("").includes("http address")) resolve();
      });
    }
  });
  const npmrc = join(storage, "npmrc");
  writeFileSync(npmrc, `registry=${url}\n${url.replace(/^http:/, "")}:_authToken=${await tokenOf(url)}\n`);
  const stop = () => {
    child.kill();
    return ended;
  };
  return { url, npmrc, stop };
}

/** YAML, which JSON is. */
function configuration(storage, port, others) {
  const own = { access: "$all", publish: "$authenticated", unpublish: "$authenticated" };
  const rest = others ? { ...own, proxy: "npm" } : own;
  const packages = { "@headwater/*": own, "create-headwater": own, "**": rest };
  return {
    storage: join(storage, "packages"),
    listen: `127.0.0.1:${port}`,
    auth: { htpasswd: { file: join(storage, "htpasswd") } },
    packages,
    ...(others && {
      uplinks: { npm: { url: execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim() } },
    }),
    max_body_size: "100mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "info" },
  };
}

async function tokenOf(url) {
  const name = "release";
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: "rehearsal" }),
  });
  if (!response.ok) throw new Error(`The registry gives no token: ${response.status} ${await response.text()}`);
  const { token } = await response.json();
  return token;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
