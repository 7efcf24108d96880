// Gathers what the published package needs beside its JavaScript: the binary built here, and the interface headers
// that let other platforms build their own. Run by npm pack and npm publish.
const { cpSync, existsSync, mkdirSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const binary = join(root, "build/Release/headwater.node");
if (!existsSync(binary)) {
  console.error(`${binary} does not exist: run \`npm run build\` in the repository first.`);
  process.exit(1);
}
const target = join(root, "prebuilds", `${process.platform}-${process.arch}`);
mkdirSync(target, { recursive: true });
cpSync(binary, join(target, "headwater.node"));

const { version } = JSON.parse(readFileSync(join(root, "src/generated/sdk.json"), "utf8"));
rmSync(join(root, "sdk-headers"), { recursive: true, force: true });
cpSync(join(root, "../../sdk-headers", version), join(root, "sdk-headers", version), { recursive: true });
