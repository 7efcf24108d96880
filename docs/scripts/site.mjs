// npm run docs: the site, from the guides, the packages' declarations and the kept models, into .vitepress/dist.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { writeApiPages } from "./apiPages.mjs";
import { writeNames } from "./namesPage.mjs";
import { writeSdkDiffs } from "./sdkDiffs.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const progress = (text) => process.stdout.isTTY && console.log(text);

progress("Reading the packages' declarations");
const { names, sidebar } = await writeApiPages({
  packages: path("../../packages"),
  tsconfig: path("../tsconfig.json"),
  out: path("../build/api"),
});
progress("Comparing the SDKs");
const versions = writeSdkDiffs(path("../public/sdk"));
writeNames(path("../build/names.md"));
writeFileSync(path("../build/site.json"), JSON.stringify({ names, sidebar, versions }));
progress("Building the site");
await build(path(".."));
