// The package managers that users have, each as it installs from a registry into an empty project: without a lock file,
// then by the one that it made. They find Node and nothing else: no compiler, no Python.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "../installPinned.mjs";
import { root } from "../steps.mjs";
import { installed, makeProject, runServer } from "./smoke.mjs";

const listed = fileURLToPath(new URL("managers/", import.meta.url));
const programs = join(root, ".cache/release/managers");
const modules = join(programs, "node_modules");
const npm = [process.execPath, join(realpathSync(process.execPath), "../../lib/node_modules/npm/bin/npm-cli.js")];
const pnpm = [process.execPath, join(modules, "pnpm/bin/pnpm.cjs")];
const yarn = [process.execPath, join(modules, "@yarnpkg/cli-dist/bin/yarn.js")];
const bun = [join(modules, `@oven/bun-${process.platform}-${bunsCpu()}/bin/bun`)];

/**
 * @typedef {object} Manager
 * @property {string} name
 * @property {string[]} command
 * @property {string[]} first arguments that install what package.json says
 * @property {string[]} locked the same by the lock file and without what only development needs
 * @property {(registry: string) => Record<string, string>} [files] its configuration
 * @property {string[]} [node] what stands for `node`, if Node alone does not find the packages
 */

/** @type {Manager[]} */
const managers = [
  { name: "npm", command: npm, first: ["install"], locked: ["ci", "--omit=dev", "--ignore-scripts"] },
  { name: "pnpm", command: pnpm, first: ["install"], locked: ["install", "--frozen-lockfile", "--prod"] },
  yarns("Yarn, node_modules", "node-modules"),
  { ...yarns("Yarn, Plug'n'Play", "pnp"), node: [...yarn, "node"] },
  { name: "Bun", command: bun, first: ["install"], locked: ["install", "--frozen-lockfile", "--production"] },
];

function yarns(name, nodeLinker) {
  const configuration = {
    nodeLinker,
    enableGlobalCache: false,
    enableTelemetry: false,
    unsafeHttpWhitelist: ["127.0.0.1"],
    // Yarn waits some days before it takes what is new.
    npmMinimalAgeGate: 0,
  };
  const files = (registry) => ({
    ".yarnrc.yml": JSON.stringify({ ...configuration, npmRegistryServer: registry }),
    "yarn.lock": "",
  });
  return { name, command: yarn, files, first: ["install", "--no-immutable"], locked: ["install", "--immutable"] };
}

/**
 * Installs with each of them and runs the README's server on what it installed.
 * @param {string} folder for the projects, made anew
 * @param {string} registry
 * @param {(name: string) => void} passed
 */
export async function tryManagers(folder, registry, passed) {
  await installPinned("fetching package managers", listed, programs);
  rmSync(folder, { recursive: true, force: true });
  const path = join(folder, "path");
  mkdirSync(path, { recursive: true });
  symlinkSync(process.execPath, join(path, "node"));
  for (const [index, manager] of managers.entries()) {
    const project = join(folder, `${index}`);
    makeProject(project);
    const file = join(project, "package.json");
    const dependencies = Object.fromEntries(installed.map((name) => [name, "latest"]));
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), dependencies }));
    for (const [name, text] of Object.entries(manager.files?.(registry) ?? {}))
      writeFileSync(join(project, name), text);
    const env = { PATH: path, HOME: project, TMPDIR: project, npm_config_registry: registry };
    for (const args of [manager.first, manager.locked]) {
      rmSync(join(project, "node_modules"), { recursive: true, force: true });
      run(manager, args, { cwd: project, env });
    }
    runServer(project, { command: manager.node, env });
    passed(manager.name);
  }
}

function run({ name, command: [program, ...own] }, args, options) {
  try {
    execFileSync(program, [...own, ...args], { ...options, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`${name}: \`${args.join(" ")}\` failed:\n${error.stdout}${error.stderr}`);
  }
}

function bunsCpu() {
  return process.arch === "arm64" ? "aarch64" : process.arch;
}
