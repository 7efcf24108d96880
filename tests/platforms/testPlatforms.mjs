// npm run test:platforms [-- --only linux-x64]: what is built (npm run build:platforms) is packed, published to a registry on
// this machine, installed on every system that can be had here, and run there. Ends with a table of what was run.
import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandLine } from "../../scripts/commandLine.mjs";
import { targets } from "../../scripts/platforms/targets.mjs";
import { startRegistry } from "../../scripts/release/localRegistry.mjs";
import { packAll } from "../../scripts/release/pack.mjs";
import { publish } from "../../scripts/release/publish.mjs";
import { registryOf } from "../../scripts/release/registryOf.mjs";
import { installed, makeProject } from "../../scripts/release/smoke.mjs";
import { main, root, StepError } from "../../scripts/steps.mjs";
import { musls, tryMusl } from "./musl.mjs";
import { tryProduction } from "./production.mjs";
import { systems } from "./systems.mjs";

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));
const valve = join(root, "node_modules/steamworks.js/dist");
const { values } = commandLine(import.meta.url, { options: { only: { type: "string" } } });

await main(async () => {
  const isChosen = ({ platform }) => values.only === undefined || platform === values.only;
  const folder = join(root, ".cache/platforms/tested");
  const platformFolder = (kind, { name }) => {
    const built = join(root, "packages", `${kind}-${name}`);
    // A folder without its binary is being built.
    return existsSync(join(built, kind === "native" ? "headwater.node" : "parts.json")) ? built : undefined;
  };
  const registry = await startRegistry(join(folder, "storage"));
  const results = [];
  try {
    const packed = packAll(join(folder, "packed"), { platformFolder });
    checkContents(packed);
    await publish(packed, registryOf(registry), ["latest"]);
    for (const system of systems.filter(isChosen)) results.push([system, await tryOn(system, registry.url, packed)]);
    for (const system of musls.filter(isChosen)) results.push([system, await tryInCpp(system, packed)]);
  } finally {
    await registry.stop();
  }
  console.log("| system | package | what was run |\n| --- | --- | --- |");
  for (const [{ name, platform }, { text }] of results) console.log(`| ${name} | \`${platform}\` | ${text} |`);
  if (results.some(([, { failed }]) => failed)) throw new StepError("Not all of it works.");
});

/** A local build has other files beside its GameNetworkingSockets, and a list of its own (tests/packaging/contents). */
function checkContents(packed) {
  for (const { name, os, libc } of targets) {
    const loopback = packed.find((each) => each.name === `@headwater/loopback-${name}`);
    const list = beside(`contents/loopback-${os}${libc === "musl" ? "-musl" : ""}.txt`);
    if (loopback && `${loopback.files.join("\n")}\n` !== readFileSync(list, "utf8"))
      throw new StepError(`${loopback.name} has ${loopback.files.join(", ")}: not what ${list} says.`);
  }
}

/** @returns {Promise<{text: string, failed?: boolean}>} */
async function tryOn(system, registry, packed) {
  const notHere = await system.prepare();
  if (notHere) return { text: `not run: ${notHere}` };
  const needed = ["native", "loopback"].map((kind) => `${kind}-${system.platform}`);
  const notBuilt = needed.find((name) => !packed.some((each) => each.name === `@headwater/${name}`));
  if (notBuilt) return { text: `not run: packages/${notBuilt} is not built (npm run build:platforms)` };
  try {
    const project = join(system.projects, system.platform);
    makeProject(project);
    const options = ["--registry", registry, "--ignore-scripts", "--no-audit", "--no-fund"];
    system.npm(project, ["install", ...installed, ...options]);
    const library = system.valve && join(project, basename(system.valve));
    if (library) cpSync(join(valve, system.valve), library);
    for (const [program, ...args] of [["basics.mjs", ...(library ? [basename(library)] : [])], ["loopback.mjs"]]) {
      cpSync(beside(`programs/${program}`), join(project, program));
      system.node(project, [program, "result.txt", ...args]);
      const said = readFileSync(join(project, "result.txt"), "utf8").trim();
      if (!/(?:^|: )works$/.test(said)) return { failed: true, text: said };
    }
    system.node(project, ["player.mjs"]);
    if (system.isOfImage) {
      const folderOf = (name) => packed.find((each) => each.name === name).folder;
      const loopback = join(folderOf("@headwater/loopback-linux-x64"), "lib");
      await tryProduction(system.root, { create: folderOf("create-headwater"), loopback, registry });
    }
    const also = [
      ...(library ? ["Valve's library without Steam"] : []),
      "the loopback and the README's server",
      ...(system.isOfImage ? ["the production image's steps"] : []),
    ];
    return { text: ["load, errors, threads", ...also].join("; ") };
  } catch (error) {
    console.error(error.message);
    return { failed: true, text: `${error.message.split("\n", 1)[0]}` };
  }
}

/** @returns {Promise<{text: string, failed?: boolean}>} */
async function tryInCpp(system, packed) {
  const name = `loopback-${system.platform}`;
  const loopback = packed.find((each) => each.name === `@headwater/${name}`);
  if (!loopback) return { text: `not run: packages/${name} is not built (npm run build:platforms)` };
  try {
    const notHere = await tryMusl(system, join(loopback.folder, "lib"));
    return { text: notHere ? `not run: ${notHere}` : "a server with a player on the loopback, in C++" };
  } catch (error) {
    console.error(error.message);
    return { failed: true, text: `${error.message.split("\n", 1)[0]}` };
  }
}
