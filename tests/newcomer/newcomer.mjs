// npm run test:newcomer: the way from the README over the first server and authentication to deployment, walked in an
// empty Debian 12 with packages as npm would publish them. What runs are the commands and files of the documents, as they
// are printed; what stands in for Valve's library is the loopback's. The tools of development come from npm's registry.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localBuild } from "../../scripts/platforms/localBuild.mjs";
import { startRegistry } from "../../scripts/release/localRegistry.mjs";
import { packAll } from "../../scripts/release/pack.mjs";
import { publish } from "../../scripts/release/publish.mjs";
import { registryOf } from "../../scripts/release/registryOf.mjs";
import { main, root, StepError } from "../../scripts/steps.mjs";
import { tryProduction } from "../platforms/production.mjs";
import { systems } from "../platforms/systems.mjs";

const debian = systems.find(({ isOfImage }) => isOfImage);
const home = debian.projects;
const inHome = (...path) => join(home, ...path);

const document = (path) => readFileSync(join(root, path), "utf8");

/** The fences of a document in one language, in order. */
function fences(path, language) {
  return [...document(path).matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)]
    .filter(([, found]) => found === language)
    .map(([, , code]) => code);
}

const inside = (folder, commands) =>
  debian.root.inside("root", folder.slice(debian.root.folder.length), {}, ["sh", "-e", "-c", commands]);
const shown = (commands) => console.log(commands.trim().replace(/^/gm, "  $ "));

/** Runs commands in a folder of the machine, and prints them and what they say. */
function walk(folder, commands) {
  shown(commands);
  const [command, ...args] = inside(folder, commands);
  try {
    const said = execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
    console.log(said.trimEnd().replace(/^/gm, "    "));
  } catch (error) {
    throw new StepError(`${commands}failed:\n${error.stdout}${error.stderr}`);
  }
}

/** A server that is started, what is done once it says `ready`, and Ctrl+C. What it says has to match. */
async function serve(folder, start, { ready, meanwhile, said }) {
  shown(start);
  // The shell waits for the server, whose exit code is wanted.
  const [command, ...args] = inside(folder, `trap : INT\n${start}`);
  // With a process group of its own, which is what a terminal sends Ctrl+C to.
  const server = spawn(command, args, { detached: true, stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "close");
  let output = "";
  await new Promise((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
      process.stdout.write(chunk.replace(/^(?=.)/gm, "    "));
      if (ready.test(output)) resolve();
    });
    ended.then(() => reject(new StepError(`${start} ended before it said ${ready}.`)));
  });
  try {
    if (meanwhile) walk(folder, meanwhile);
  } finally {
    process.kill(-server.pid, "SIGINT");
  }
  const [code] = await ended;
  // npm itself ends with 130 then.
  if (![0, 130].includes(code) || !said.test(output))
    throw new StepError(`${start} ended with ${code}, and was to say ${said}.`);
}

/** README.md: its server, beside the loopback as the README names it. */
async function readme() {
  mkdirSync(inHome("readme"));
  const install = fences("README.md", "sh").find((commands) => commands.startsWith("npm init"));
  const [server] = fences("README.md", "ts");
  walk(inHome("readme"), `${install}npm install @headwater/loopback\n`);
  writeFileSync(inHome("readme/server.mjs"), server);
  const library = `STEAM_API_LIBRARY=$(node -p 'require("@headwater/loopback").libraryPath()')`;
  // It says nothing by itself when it is ready.
  writeFileSync(inHome("readme/main.mjs"), 'await import("./server.mjs");\nconsole.log("It serves.");\n');
  await serve(inHome("readme"), `${library} node main.mjs`, { ready: /It serves/, said: /It serves/ });
  walk(inHome("readme"), `${library} npx headwater-server doctor server.mjs --clock none || true\n`);
}

async function firstServer() {
  const page = "docs/guide/first-server.md";
  const [install, start] = fences(page, "sh");
  const [server, player] = fences(page, "js");
  const [, more] = /`player\.mjs`, in the same folder, with `([^`]+)`/.exec(document(page));
  walk(home, install);
  walk(inHome("arena"), `${more}\n`);
  writeFileSync(inHome("arena/server.mjs"), server);
  writeFileSync(inHome("arena/player.mjs"), player);
  await serve(inHome("arena"), start, {
    ready: /Players connect/,
    meanwhile: `[ "$(node player.mjs)" = Welcome. ]\n`,
    said: / is here\n[\s\S]* left: /,
  });
}

/** The guide's server for members, of whom the player is none. */
async function authentication() {
  const [members] = fences("docs/guide/authentication.md", "ts");
  const [, authorize] = /^( {2}authorize\(player\) \{[\s\S]*?^ {2}\},\n)/m.exec(members);
  const [, refused] = /^(server\.on\("refused".*)$/m.exec(members);
  const server = readFileSync(inHome("arena/server.mjs"), "utf8")
    .replace("import {", "import { RefusedError,")
    .replace("const server", "const members = new Set();\nconst server")
    .replace("  maxPlayers", `${authorize}  maxPlayers`)
    .replace(/$/, `\n${refused}\n`);
  writeFileSync(inHome("arena/members.mjs"), server);
  await serve(inHome("arena"), "node members.mjs", {
    ready: /Players connect/,
    // Nobody answers it, so it waits.
    meanwhile: "timeout 5 node player.mjs || true\n",
    said: /^\d+n \S+ \d+ This server is for members\.$/m,
  });
}

/** npm create headwater: the way of its page, and the Dockerfile of the deployment guide, stage by stage. */
async function deployment(packed, registry) {
  const page = "packages/create-headwater/README.md";
  const [create, goOn] = fences(page, "sh");
  // The other line of the two asks.
  walk(
    home,
    create.split("\n").find((line) => line.includes("--ticks")),
  );
  const [, before] = /^(.*) && npm run dev$/m.exec(goOn);
  walk(home, `${before} && npm run build && npm run typecheck\n`);
  await serve(inHome("my-game"), "npm run dev", { ready: /Open on /, said: /Open on / });
  const folderOf = (name) => packed.find((each) => each.name === name).folder;
  console.log("  the Dockerfile's last stage, line by line");
  await tryProduction(debian.root, {
    create: folderOf("create-headwater"),
    loopback: join(folderOf("@headwater/loopback-linux-x64"), "lib"),
    registry,
  });
}

await main(async () => {
  const notHere = await debian.prepare();
  if (notHere) throw new StepError(`Not walked: ${notHere}.`);
  const folder = join(root, ".cache/newcomer");
  const registry = await startRegistry(join(folder, "storage"), { others: true });
  try {
    const packed = packAll(join(folder, "packed"), { platformFolder: localBuild(join(folder, "platform")) });
    await publish(packed, registryOf(registry), ["latest"]);
    for (const made of ["readme", "arena", "my-game"]) rmSync(inHome(made), { recursive: true, force: true });
    writeFileSync(inHome(".npmrc"), `registry=${registry.url}\naudit=false\nfund=false\nupdate-notifier=false\n`);
    for (const step of [readme, firstServer, authentication, deployment]) {
      console.log(`${step.name}:`);
      await step(packed, registry.url);
    }
  } finally {
    await registry.stop();
  }
});
