// What is published of a package: its files, and a manifest without what only the checkout needs, with what only
// users need. The committed manifest has no platform packages: npm would look for them in the registry at every install.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loopbackTargets, targets } from "../platforms/targets.mjs";
import { root as ownCheckout } from "../steps.mjs";
import { pagesOf, writeDocs } from "./docs.mjs";
import { placesOf } from "./places.mjs";
import { steamworksOf } from "./steamworks.mjs";

export const binaries = { native: targets, loopback: loopbackTargets };

/** The folders below packages/ that are published, but those of platforms. */
export function publishedPackages() {
  return readdirSync(join(ownCheckout, "packages"))
    .filter((name) => existsSync(join(ownCheckout, "packages", name, "package.json")))
    .filter((name) => !isPlatformPackage(name) && manifestOf(ownCheckout, name).private !== true);
}

/** The names of all packages of a release. */
export function releasedNames() {
  const platforms = Object.entries(binaries).flatMap(([kind, of]) =>
    of.map(({ name }) => `@headwater/${kind}-${name}`),
  );
  return [...platforms, ...publishedPackages().map((name) => manifestOf(ownCheckout, name).name)];
}

function isPlatformPackage(name) {
  return Object.keys(binaries).some((kind) => name.startsWith(`${kind}-`));
}

/**
 * Writes what is published of packages/<name> to a folder: what is built here, with the manifest of `checkout`, where the
 * versions are.
 * @param {string} name
 * @param {string} folder
 * @param {string} checkout
 * @param {string[]} platforms the packages of its platforms that are published along with it
 */
export function stage(name, folder, checkout, platforms) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = join(ownCheckout, "packages", name);
  const manifest = publishedManifest(manifestOf(checkout, name), name, platforms);
  for (const file of manifest.files ?? []) {
    if (!existsSync(join(source, file))) {
      throw new Error(
        `packages/${name} has no ${file}, which it publishes. Run \`npm run build\`, or correct "files".`,
      );
    }
    cpSync(join(source, file), join(folder, file), { recursive: true, filter: (path) => !path.endsWith(".map") });
  }
  forgetSourceMaps(join(folder, "dist"));
  writeDocs(name, folder);
  if (pagesOf[name]) manifest.files.push("docs");
  cpSync(join(ownCheckout, "LICENSE"), join(folder, "LICENSE"));
  const changelog = join(checkout, "packages", name, "CHANGELOG.md");
  if (existsSync(changelog)) cpSync(changelog, join(folder, "CHANGELOG.md"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Maps would lead to sources that are not there. */
function forgetSourceMaps(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.[cm]?js$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*\n?/m, ""));
  }
}

/**
 * The same for the built package of a platform: its version and place are those of the package it is of.
 * @param {"native" | "loopback"} kind
 * @param {string} built its folder
 */
export function stagePlatform(kind, built, folder, checkout) {
  cpSync(built, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(built, "package.json"), "utf8"));
  Object.assign(manifest, { version: manifestOf(checkout, kind).version }, placesOf(`packages/${kind}`));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function publishedManifest({ devDependencies, scripts, gypfile, ...manifest }, name, platforms) {
  const exact = platforms.map((platform) => [platform, manifest.version]);
  return {
    ...manifest,
    ...placesOf(`packages/${name}`),
    ...(exact.length > 0 && { optionalDependencies: Object.fromEntries(exact) }),
    steamworks: steamworksOf(),
  };
}

function manifestOf(checkout, name) {
  return JSON.parse(readFileSync(join(checkout, "packages", name, "package.json"), "utf8"));
}
