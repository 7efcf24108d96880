// How the C++ conformance program is compiled, by its tests and by the runs with sanitizers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "src/generated/sdk.json"), "utf8"));
const headers = join(root, "../../sdk-headers", version);

/** For the compiler: the language, where headers are, and how the SDK spells its accessors. */
export const conformanceFlags = [
  ...["-std=c++17", "-Wall", "-Wextra", "-pthread", `-I${headers}`, `-I${join(root, "include")}`],
  // What only newer SDKs declare: the program is the same for each.
  ...["-include", join(root, "src/generated/later.h")],
  ...accessorMacros(readFileSync(join(headers, "steam_api_flat.h"), "utf8")),
];

/** `FLAT_SteamUser` for the accessor, whose name has the version of its interface in it. */
function accessorMacros(flatHeader) {
  return [...flatHeader.matchAll(/\bSteamAPI_(Steam\w+)_v\d{3}(?=\()/g)].map(
    ([flat, name]) => `-DFLAT_${name}=${flat}`,
  );
}
