// The bill of materials of a release, in CycloneDX: its packages with their hashes, what they depend on, and what is in
// their binaries.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

/** @param {import("./pack.mjs").Packed[]} packed */
export function sbomOf(packed) {
  const own = packed.map(componentOf);
  const manifests = packed.map(({ folder }) => readJson(join(folder, "package.json")));
  const refs = new Map(packed.map(({ name }, index) => [name, own[index]["bom-ref"]]));
  const foreign = new Map();
  for (const name of manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies))) {
    if (!refs.has(name)) foreign.set(name, installed(name));
  }
  const refOf = (name) => refs.get(name) ?? foreign.get(name)["bom-ref"];
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "framework", name: "headwater", version: packed.at(-1).version } },
    components: [...own, ...foreign.values()],
    dependencies: manifests.map(({ name, dependencies, optionalDependencies }) => ({
      ref: refOf(name),
      dependsOn: Object.keys({ ...dependencies, ...optionalDependencies }).map(refOf),
    })),
  };
}

function componentOf({ name, version, tarball, folder }) {
  const content = createHash("sha512").update(readFileSync(tarball)).digest("hex");
  const parts = join(folder, "parts.json");
  return {
    ...library(name, version, "MIT"),
    hashes: [{ alg: "SHA-512", content }],
    ...(existsSync(parts) && {
      components: readJson(parts).map((part) => ({
        type: "library",
        name: part.name,
        ...(part.version && { version: part.version }),
        licenses: [{ expression: part.licence }],
      })),
    }),
  };
}

/** As the lock file has it; users get what the range in the manifest lets them. */
function installed(name) {
  const { version, license } = readJson(join(root, "node_modules", name, "package.json"));
  return library(name, version, license);
}

function library(name, version, licence) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  return { type: "library", "bom-ref": purl, name, version, purl, licenses: [{ expression: licence }] };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
