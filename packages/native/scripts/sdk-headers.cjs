// Prints the folder of Steamworks headers to compile against: $HEADWATER_SDK_HEADERS, else the headers of the SDK the
// generated sources were made from.
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "src/generated/sdk.json"), "utf8"));
const candidates = [
  process.env.HEADWATER_SDK_HEADERS,
  join(root, "../../sdk-headers", version),
  join(root, "../../sdk-local", version),
].filter(Boolean);
const found = candidates.find((folder) => existsSync(join(folder, "steam_gameserver.h")));
if (!found) {
  console.error(
    `No Steamworks headers for SDK ${version}. Looked for steam_gameserver.h in:\n  ${candidates.join("\n  ")}\n` +
      "Set HEADWATER_SDK_HEADERS to the public/steam folder of that SDK.",
  );
  process.exit(1);
}
console.log(found);
