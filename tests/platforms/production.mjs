// The production image of `npm create headwater`, without Docker: what the last stage of its Dockerfile does is done in a
// Debian root, of published packages. In place of Valve's library, the loopback is mounted where the image expects it.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../scripts/steps.mjs";

/**
 * @param {{folder: string, inside: (user: string, folder: string, env: Record<string, string>, args: string[]) => string[]}} system
 * a root folder, and the command that runs another in it
 * @param {string} create the unpacked package create-headwater
 * @param {string} loopback the folder of the loopback's library
 * @param {string} registry
 * @throws if the image would not do
 */
export async function tryProduction({ folder, inside }, { create, loopback, registry }) {
  const project = join(folder, "root/production/arena");
  rmSync(dirname(project), { recursive: true, force: true });
  execute([process.execPath, join(create, "bin/create-headwater.js"), project, "--ticks", "60"]);
  // As the stage before leaves it, with the checkout's compiler.
  execute([process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", join(project, "tsconfig.json")]);
  lock(project, registry);

  const at = (path) => join(folder, path);
  for (const path of ["server", "sdk", "home/node"]) rmSync(at(path), { recursive: true, force: true });
  // What the image has that it begins with.
  const users = readFileSync(at("etc/passwd"), "utf8");
  if (!/^node:/m.test(users)) execute(inside("root", "/", {}, ["useradd", "--uid", "1000", "--create-home", "node"]));
  cpSync(loopback, at("sdk/redistributable_bin/linux64"), { recursive: true });
  const image = { user: "root", folder: "/", env: { npm_config_registry: registry }, stages: stagesOf(at, project) };
  const lines = readFileSync(join(project, "Dockerfile"), "utf8")
    .split(/^FROM .*\n/m)
    .at(-1)
    .split("\n");
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#"))) take(line, image);
  await serve(inside(image.user, image.folder, image.env, image.command));

  function take(line, now) {
    const [, word, text] = /^([A-Z]+) (.*)$/.exec(line);
    if (word === "WORKDIR") {
      now.folder = text;
      mkdirSync(at(text), { recursive: true });
    } else if (word === "ENV") Object.assign(now.env, Object.fromEntries([text.split("=")]));
    else if (word === "COPY") copy(text.split(" "), now);
    else if (word === "RUN") execute(inside(now.user, now.folder, now.env, ["sh", "-c", text]));
    else if (word === "USER") now.user = text;
    else if (word === "CMD") now.command = JSON.parse(text);
    else if (word !== "EXPOSE")
      throw new Error(`tests/platforms/production.mjs does not know ${word} of a Dockerfile.`);
  }

  function copy(words, { folder: here, stages }) {
    const from = /^--from=(.*)/.exec(words[0])?.[1];
    const paths = from === undefined ? words : words.slice(1);
    const into = paths.at(-1);
    for (const path of paths.slice(0, -1)) {
      const name = into.endsWith("/") ? join(into, path) : into;
      const target = at(name.startsWith("/") ? name : join(here, name));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(stages[from ?? "context"](path), target, { recursive: true });
    }
  }
}

/** Where the files of a stage are. Valve's is not to be had here; the loopback wants none. */
function stagesOf(at, project) {
  const client = at("root/production/steamclient.so");
  writeFileSync(client, "");
  return {
    context: (path) => join(project, path),
    build: (path) => path.replace(/^\/server/, project),
    steam: () => client,
  };
}

/** The lock file that its developer commits; without the tools of development, which this registry does not have. */
function lock(project, registry) {
  const file = join(project, "package.json");
  const { devDependencies, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(manifest));
  execute(["npm", "install", "--package-lock-only", "--registry", registry, "--no-audit", "--no-fund"], project);
}

async function serve([command, ...args]) {
  const server = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  let output = "";
  const isOpen = () => /^Open as \d+$/m.test(output);
  for await (const chunk of server.stdout.setEncoding("utf8")) {
    const wasOpen = isOpen();
    output += chunk;
    // Once: a server that is told twice ends at once.
    if (isOpen() && !wasOpen) server.kill("SIGTERM");
  }
  const [code] = await ended;
  if (code !== 0 || !isOpen()) throw new Error(`The image's server ended with ${code}:\n${output}`);
}

function execute([command, ...args], cwd = root) {
  try {
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`\`${[command, ...args].join(" ")}\` failed:\n${error.stdout}${error.stderr}`);
  }
}
