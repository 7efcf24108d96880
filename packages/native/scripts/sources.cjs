// Lists the C++ sources for binding.gyp: generated ones come and go with the SDK.
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
for (const folder of ["src/runtime", "src/manual", "src/generated"]) {
  for (const file of readdirSync(join(root, folder)).sort()) {
    if (file.endsWith(".cc")) console.log(`${folder}/${file}`);
  }
}
