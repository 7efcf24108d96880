// The SDK the packages are generated for.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../packageRoot.js";
import { keptModelVersions } from "./keptModel.js";

/** In an empty checkout the newest that is kept. */
export function currentSdk(): string {
  const file = join(repositoryRoot, "packages/native/src/generated/sdk.json");
  if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  const newest = keptModelVersions().at(-1);
  if (newest === undefined) throw new Error("generator/models holds no SDK to generate from.");
  return newest;
}
