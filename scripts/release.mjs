// npm run release -- --rehearse [--local]: everything against a registry on 127.0.0.1, nothing of it stays.
// npm run release -- --version: versions and changelogs from changesets, to be committed.
// npm run release -- --publish [--provenance]: what is committed, to the registry that npm is set to.
// npm run release -- --roll-back 0.4.0 --to 0.3.0 --reason "...": points users to the release before.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./commandLine.mjs";
import { prepare } from "./prepare.mjs";
import { packAll } from "./release/pack.mjs";
import { requirePlaces } from "./release/places.mjs";
import { publish, rollBack } from "./release/publish.mjs";
import { registryOf } from "./release/registryOf.mjs";
import { rehearse } from "./release/rehearse.mjs";
import { sbomOf } from "./release/sbom.mjs";
import { releasedNames } from "./release/stage.mjs";
import { steamworksOf } from "./release/steamworks.mjs";
import { hasChangesets, tagsOf, version } from "./release/version.mjs";
import { main, root, StepError, step } from "./steps.mjs";

const { values } = commandLine(import.meta.url, {
  options: {
    rehearse: { type: "boolean", default: false },
    local: { type: "boolean", default: false },
    version: { type: "boolean", default: false },
    publish: { type: "boolean", default: false },
    provenance: { type: "boolean", default: false },
    "roll-back": { type: "string" },
    to: { type: "string" },
    reason: { type: "string" },
  },
});

await main(async () => {
  if (values.rehearse) {
    await buildAll();
    return rehearse({ local: values.local });
  }
  if (values.version) return version(root);
  if (values.publish) return publishCommitted();
  if (values["roll-back"] && values.to && values.reason) return takeBack(values["roll-back"], values.to, values.reason);
  throw new StepError("Say what to do: --rehearse, --version, --publish, or --roll-back with --to and --reason.");
});

async function buildAll() {
  await prepare();
  if (!values.local)
    await step(
      "building all platforms",
      process.execPath,
      ["scripts/buildPlatforms.mjs", ...(values.publish ? ["--symbols"] : [])],
      { live: true },
    );
}

async function publishCommitted() {
  requirePlaces();
  if (hasChangesets(root))
    throw new StepError("There are changesets: run `npm run release -- --version`, and commit that, first.");
  await buildAll();
  const packed = packAll(join(root, ".cache/release/packed"));
  writeFileSync(join(root, ".cache/release/sbom.cdx.json"), `${JSON.stringify(sbomOf(packed), null, 2)}\n`);
  const published = await publish(packed, registryOf({ provenance: values.provenance }), tagsOf(steamworksOf()));
  console.log(`  published ${published.length} packages`);
}

async function takeBack(from, previous, reason) {
  const packages = releasedNames().map((name) => ({ name, version: from, previous }));
  await rollBack(packages, registryOf(), { tags: tagsOf(steamworksOf()), reason });
}
