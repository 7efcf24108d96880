// Lists the C++ sources for binding.gyp: generated ones come and go with the SDK.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const names = readdirSync(join(__dirname, "../src"), { recursive: true });
for (const name of names.sort()) if (name.endsWith(".cc")) console.log(`src/${name.replaceAll("\\", "/")}`);
