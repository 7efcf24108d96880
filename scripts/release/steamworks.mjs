// The SDK that the packages are generated for, and the SDKs whose libraries answer to it. A library knows its own
// interfaces' versions only, so those are meant that export every accessor of a game server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

const generated = join(root, "packages/native/src/generated");

export function steamworksOf() {
  const { version: sdk } = JSON.parse(readFileSync(join(generated, "sdk.json"), "utf8"));
  const known = readFileSync(join(generated, "known_sdks.inc"), "utf8");
  const accessors = new Map(
    [...known.matchAll(/^HEADWATER_SDK\("([^"]+)",([^)]*)\)/gm)].map(([, version, list]) => [
      version,
      new Set([...list.matchAll(/"(SteamAPI_Steam(?:GameServer|NetworkingUtils)\w*)"/g)].map(([, name]) => name)),
    ]),
  );
  const wanted = [...(accessors.get(sdk) ?? [])];
  const libraries = [...accessors]
    .filter(([, has]) => wanted.every((name) => has.has(name)))
    .map(([version]) => version);
  return { sdk, libraries };
}
