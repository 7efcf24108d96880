// npm run docs: the site, from the guides, the packages' declarations and the kept models, into a folder of .vitepress/dist
// that is named after the SDK.
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { currentSdk } from "@headwater/generator/dist/sdks/currentSdk.js";
import { build } from "vitepress";
import { writeApiPages } from "./apiPages.mjs";
import { writeNames } from "./namesPage.mjs";
import { writeSdkDiffs } from "./sdkDiffs.mjs";
import { writeSiteRoot } from "./siteRoot.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const progress = (what) => console.log(`${what} …`);

progress("Reading the packages");
const { names, sidebar } = await writeApiPages({
  packages: path("../../packages"),
  tsconfig: path("../tsconfig.json"),
  out: path("../build/api"),
});
progress("Comparing the SDKs");
const versions = writeSdkDiffs(path("../public/sdk"));
writeNames(path("../build/names.md"));
const sdk = currentSdk();
writeFileSync(path("../build/site.json"), JSON.stringify({ names, sdk, sidebar, versions }));
progress("Building the site");
rmSync(path("../.vitepress/dist"), { recursive: true, force: true });
await build(path(".."));
writeSiteRoot(path("../.vitepress/dist"), versions, sdk);
