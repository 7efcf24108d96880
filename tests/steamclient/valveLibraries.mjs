// Where npm has Valve's libraries, as other projects' packages carry them. Nothing of them is copied.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** By the SDK that the library is of. */
const packages = new Map([
  ["1.60", "steamworks.js"],
  ["1.62", "@pipelab/steamworks.js"],
]);

export const valveSdks = [...packages.keys()];

export const findsClients = process.platform === "linux" && process.arch === "x64";

/** @param {string} sdk */
export function valveLibrary(sdk) {
  const manifest = createRequire(import.meta.url).resolve(`${packages.get(sdk)}/package.json`);
  return join(dirname(manifest), "dist/linux64/libsteam_api.so");
}
