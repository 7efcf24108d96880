// Prints the folder of Steamworks headers to compile against: those of the SDK that the generated sources were made from.
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "src/generated/sdk.json"), "utf8"));
const candidates = ["sdk-headers", "sdk-local"].map((name) => join(root, "../..", name, version));
const found = candidates.find((folder) => existsSync(join(folder, "steam_gameserver.h")));
if (!found) {
  console.error(
    `No steam_gameserver.h in ${candidates.join(" or ")}. Build the loopback in its repository, after npm run generate.`,
  );
  process.exit(1);
}
console.log(found);
