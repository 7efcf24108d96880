// The door that a run of these tests goes through: our own `libsteam_api`, or Valve's and behind it our `steamclient`.
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import * as typed from "@headwater/typed";
import { valveLibrary } from "../steamclient/valveLibraries.js";

const require = createRequire(import.meta.url);

/** The SDK of Valve's library; undefined for our own. */
export const valveSdk = process.env["HEADWATER_TEST_VALVE_SDK"];

/** What servers load. */
export const serverLibrary: string = valveSdk === undefined ? libraryPath() : valveLibrary(valveSdk);

/** Whether the library that is loaded has no such function, or another one under its name. */
export function isLacking(symbol: string): boolean {
  const { missing = [], incompatible = [] } = typed.libraryInfo() ?? {};
  return missing.includes(symbol) || incompatible.includes(symbol);
}

/**
 * The typed API for players. Behind Valve's library there are none, and each copy of the addon has one library in a
 * process: players get a copy of it, with our own library.
 */
export function playersApi(): typeof typed {
  if (valveSdk === undefined) return typed;
  const native = dirname(require.resolve("@headwater/native/package.json"));
  const folder = mkdtempSync(join(tmpdir(), "headwater-players-"));
  process.env["HEADWATER_NATIVE"] = join(folder, "headwater.node");
  copyFileSync(join(native, "build/Release/headwater.node"), process.env["HEADWATER_NATIVE"]);
  try {
    // The servers' copy came by import.
    return require("@headwater/typed") as typeof typed;
  } finally {
    delete process.env["HEADWATER_NATIVE"];
    rmSync(folder, { recursive: true });
  }
}
