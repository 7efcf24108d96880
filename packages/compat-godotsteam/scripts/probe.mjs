// npm run probe: runs test/engine/*.gd in a real Godot and writes beside each what it said. With --check it writes
// nothing and exits 1 when the engine says something else.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { runProject } from "../../../scripts/godot/engine.mjs";
import { oneScript } from "../../../scripts/godot/oneScript.mjs";

const probes = new URL("../test/engine/", import.meta.url);
const singleton = "steam_server.gd";

const read = (name) => readFileSync(new URL(name, probes), "utf8");

/** Case -> what it said. */
async function record(script) {
  const recorded = { engine: "", cases: {} };
  let said;
  const code = await runProject(
    oneScript(script, { SteamServer: read(singleton) }),
    (line) => {
      if (line.startsWith("Godot Engine ")) recorded.engine = line.split(" - ")[0];
      if (line.startsWith("CASE ")) recorded.cases[line.slice(5)] = said = [];
      if (line.startsWith("SAID ")) said.push(line.slice(5));
    },
    (line) => {
      if (/SCRIPT ERROR|Parse Error/.test(line)) console.error(line);
    },
  );
  if (code !== 0) throw new Error(`the engine ended with ${code}`);
  return recorded;
}

for (const name of readdirSync(probes).filter((each) => each.endsWith(".gd") && each !== singleton)) {
  const file = name.replace(".gd", ".json");
  const said = await record(read(name));
  if (!process.argv.includes("--check")) {
    writeFileSync(new URL(file, probes), `${JSON.stringify(said, null, 2)}\n`);
    console.log(`wrote test/engine/${file}`);
  } else if (!isDeepStrictEqual(JSON.parse(read(file)), said)) {
    console.error(`test/engine/${file}: the engine says something else: run npm run probe.`);
    process.exitCode = 1;
  }
}
// The engine leaves timers behind.
process.exit();
