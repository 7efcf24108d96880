// What has to work wherever the packages are installed, without Steam: the addon loads, in threads as well, mistakes are
// errors, and Valve's own library, if one is named, says in its own words that Steam is missing.
// node basics.mjs <file for the result> [<Valve's library, beside this>]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isMainThread, Worker } from "node:worker_threads";

const [result, library] = process.argv.slice(2);

function expectThat(isSo, what) {
  if (!isSo) throw new Error(`not so: ${what}`);
}

async function refusal(attempt) {
  try {
    await attempt();
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
}

async function basics() {
  const { GameServer, ServerMode, SteamInitError } = await import("@headwater/typed");
  const { toSteam3 } = await import("@headwater/typed/steamid");
  const options = { gamePort: 27015, queryPort: 27016, mode: ServerMode.Authentication, version: "1.0.0.0" };
  expectThat(toSteam3(76561198006409530n) === "[U:1:46143802]", "SteamIDs are written as Steam does");
  const gone = fileURLToPath(new URL("gone.library", import.meta.url));
  const noLibrary = await refusal(() => GameServer.init({ ...options, library: gone }));
  expectThat(noLibrary.code === "HEADWATER_LIBRARY_LOAD", `a library that is not there is an error: ${noLibrary}`);
  const wrong = await refusal(() => GameServer.init({ ...options, gamePort: "27015" }));
  expectThat(/gamePort/.test(wrong.message), `a wrong option is named: ${wrong}`);
  if (!library) return;
  const valves = fileURLToPath(new URL(library, import.meta.url));
  const noSteam = await refusal(() => GameServer.init({ ...options, library: valves }));
  expectThat(noSteam instanceof SteamInitError, `Valve's library says that there is no Steam: ${noSteam}`);
}

async function inThreads() {
  const ends = [1, 2].map(
    () =>
      new Promise((resolve, reject) => {
        new Worker(new URL(import.meta.url)).once("error", reject).once("exit", resolve);
      }),
  );
  expectThat(
    (await Promise.all(ends)).every((code) => code === 0),
    "threads load the addon, and end",
  );
}

if (isMainThread) {
  // Not on the standard output, which not every emulator passes on.
  const report = (text) =>
    writeFileSync(result, `${process.platform}-${process.arch} Node ${process.version}: ${text}\n`);
  await basics()
    .then(inThreads)
    .then(() => report("works"))
    .catch((error) => report(error.stack));
} else {
  await import("@headwater/native");
}
