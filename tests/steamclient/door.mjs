// The door that this process goes through: our own `libsteam_api`, or Valve's and behind it our `steamclient`. For tests,
// and for the programs that they start, which get the same environment.
import { randomUUID } from "node:crypto";
import { copyFileSync, linkSync, readdirSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import * as native from "@headwater/native";
import * as typed from "@headwater/typed";
import { valveLibrary } from "./valveLibraries.mjs";

const require = createRequire(import.meta.url);

export const valveSdk = process.env["HEADWATER_TEST_VALVE_SDK"] || undefined;

export const serverLibrary = valveSdk === undefined ? libraryPath() : valveLibrary(valveSdk);

/** @param {number} count */
export const roundsHere = (count) => (valveSdk === undefined ? count : Math.ceil(count / 10));

/** @param {string} symbol */
export function isLacking(symbol) {
  const { missing = [], incompatible = [] } = typed.libraryInfo() ?? {};
  return missing.includes(symbol) || incompatible.includes(symbol);
}

export function playersApi() {
  return valveSdk === undefined ? typed : withPlayersAddon(() => require("@headwater/typed"));
}

export function loadedForPlayers() {
  const players = valveSdk === undefined ? native : withPlayersAddon(() => require("@headwater/native"));
  players.loadLibrary(libraryPath());
  return players;
}

/** @template T @param {() => T} load what loads the addon @returns {T} */
export function withPlayersAddon(load) {
  if (valveSdk === undefined) return load();
  const named = process.env["HEADWATER_NATIVE"];
  process.env["HEADWATER_NATIVE"] = playersAddon();
  try {
    // The servers' copy came by import.
    return load();
  } finally {
    if (named === undefined) delete process.env["HEADWATER_NATIVE"];
    else process.env["HEADWATER_NATIVE"] = named;
  }
}

/**
 * The copy of the addon's file, which processes and threads share. It stands beside the original, named after the time
 * that was built, and is put in place whole.
 */
function playersAddon() {
  const folder = join(dirname(require.resolve("@headwater/native/package.json")), "build");
  const original = join(folder, "Release/headwater.node");
  const name = `players-${statSync(original).mtimeMs}.node`;
  const file = join(folder, name);
  const files = readdirSync(folder);
  if (files.includes(name)) return file;
  for (const old of files.filter((each) => /^players-.*\.node$/.test(each))) rmSync(join(folder, old), { force: true });
  const arriving = join(folder, `${randomUUID()}.node`);
  copyFileSync(original, arriving);
  try {
    linkSync(arriving, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  rmSync(arriving);
  return file;
}
