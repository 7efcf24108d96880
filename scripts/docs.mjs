// npm run docs [-- <SDK>... | --all]: the documentation as a site, in docs/.vitepress/dist; with the SDKs that are named,
// or all that are kept, beside the one that the packages are generated for, as the site is published.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { prepare, turbo } from "./prepare.mjs";
import { withSdkClone } from "./sdkClone.mjs";
import { main, root } from "./steps.mjs";

const site = "docs/.vitepress/dist";
/** Whose declarations are on the site, in the order in which they need each other. */
const documented = ["native", "typed", "loopback", "server", "compat-godotsteam", "godot-multiplayer"];

await main(async () => {
  await prepare();
  await turbo("building the documentation", "site");
  const { keptModelVersions } = await import("../generator/dist/sdks/keptModel.js");
  const { currentSdk } = await import("../generator/dist/sdks/currentSdk.js");
  const kept = keptModelVersions();
  const named = process.argv.slice(2);
  const others = (named.includes("--all") ? kept : named).filter((version) => version !== currentSdk());
  for (const version of others) {
    let generated = false;
    try {
      await withSdkClone(version, async (run, clone) => {
        generated = true;
        // Their declarations are wanted, not their binaries.
        for (const name of documented)
          await run(name, process.execPath, ["../../scripts/build-dual.mjs"], { cwd: join(clone, "packages", name) });
        await run("documentation", process.execPath, ["scripts/site.mjs"], { cwd: join(clone, "docs") });
        cpSync(join(clone, site, `sdk-${version}`), join(root, site, `sdk-${version}`), { recursive: true });
      });
    } catch (error) {
      // One that is kept to compare with, and that the packages cannot be generated for, has no site.
      if (generated || named.includes(version)) throw error;
      console.log(`  no site for SDK ${version}: ${error.message}`);
    }
  }
  const { writeSiteRoot } = await import("../docs/scripts/siteRoot.mjs");
  writeSiteRoot(join(root, site), kept, currentSdk());
});
