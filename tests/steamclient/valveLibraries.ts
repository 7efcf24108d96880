// Where npm has Valve's libraries, as other projects' packages carry them. Nothing of them is copied.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const packages: Record<string, string> = { "1.60": "steamworks.js", "1.62": "@pipelab/steamworks.js" };

/** The SDKs that they are of. */
export const valveSdks: string[] = Object.keys(packages);

/** Whether it is known how Valve's library looks for its client here. */
export const findsClients: boolean = process.platform === "linux" && process.arch === "x64";

export function valveLibrary(sdk: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${packages[sdk]}/package.json`);
  return join(dirname(manifest), "dist/linux64/libsteam_api.so");
}
