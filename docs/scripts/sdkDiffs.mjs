// What the SDK explorer shows: the differences of every two kept SDKs, with the verdicts of `headwater diff`.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffSdks } from "@headwater/generator/dist/diff/diffSdks.js";
import { overridesOf } from "@headwater/generator/dist/overrides/overridesOf.js";
import { keptModel, keptModelVersions } from "@headwater/generator/dist/sdks/keptModel.js";

/**
 * Writes one file for each pair, older first: `1.60..1.64.json`.
 * @param {string} out
 * @returns {string[]} the kept SDKs, oldest first
 */
export function writeSdkDiffs(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const versions = keptModelVersions();
  const models = versions.map((version) => ({ model: keptModel(version), origin: "headers" }));
  for (const [index, from] of models.entries()) {
    for (const to of models.slice(index + 1)) {
      const { packages, changes, verdict } = diffSdks(from, to, { overridesOf });
      const library = changes.filter(({ audience }) => audience === "server");
      const file = `${from.model.sdkVersion}..${to.model.sdkVersion}.json`;
      writeFileSync(
        join(out, file),
        JSON.stringify({ verdict, packages: packages.map(row), library: library.map(row) }),
      );
    }
  }
  return versions;
}

function row({ severity, group, name, reason, before, after }) {
  return { severity, group, name, reason, before, after };
}
