// The SDK that somebody else's binding was made for, as the accessors that it asks for tell.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";

/** The newest kept one that has them all. */
export function sdkOf(packageName: string): string {
  const folder = dirname(createRequire(import.meta.url).resolve(packageName));
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(join(folder, name), "utf8"));
  const asked = new Set(texts.flatMap((text) => text.match(/\bSteamAPI_Steam\w+_v\d{3}\b/g) ?? []));
  const fits = (version: string): boolean => {
    const { interfaces } = keptModel(version);
    const accessors = new Set(interfaces.flatMap((each) => each.accessors.map(({ flatName }) => flatName)));
    return asked.size > 0 && [...asked].every((name) => accessors.has(name));
  };
  const found = keptModelVersions().findLast(fits);
  if (found === undefined) throw new Error(`${packageName} asks for ${[...asked].join(", ")}, which no kept SDK has`);
  return found;
}
