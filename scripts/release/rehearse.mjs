// A whole release against a registry on this machine: what npm run release does, and what users and mistakes do after it.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localBuild } from "../platforms/localBuild.mjs";
import { root, StepError } from "../steps.mjs";
import { startRegistry } from "./localRegistry.mjs";
import { tryManagers } from "./managers.mjs";
import { packAll } from "./pack.mjs";
import { publish, rollBack } from "./publish.mjs";
import { registryOf } from "./registryOf.mjs";
import { sbomOf } from "./sbom.mjs";
import { steamworksOf } from "./steamworks.mjs";
import { hasChangesets, tagsOf, version } from "./version.mjs";

const folder = join(root, ".cache/release");

/**
 * @param {{local: boolean}} options `local` publishes this platform's binaries of `npm run build` and no others
 */
export async function rehearse({ local }) {
  const platforms = local ? { platformFolder: localBuild(join(folder, "platforms")) } : {};
  const checkout = cloneOf(join(folder, "checkout"));
  const registry = await startRegistry(join(folder, "storage"));
  const npm = registryOf(registry);
  const tags = tagsOf(steamworksOf());
  try {
    if (!hasChangesets(checkout)) addChangeset(checkout, "Rehearsed.");
    const first = await release(checkout, platforms, npm, tags);
    await use(registry, first, tags, npm);
    await refused("publishing the same again", () => publish(first, npm, tags), /Already published: /);
    const second = first.map((each, index) => ({ ...each, tarball: first.at(index - 1).tarball }));
    await refused(
      "publishing other contents",
      () => publish(second, npm, tags),
      /Already published, with other contents/,
    );

    addChangeset(checkout, "Rehearsed once more.");
    const next = await release(checkout, platforms, npm, tags);
    const packages = next.map(({ name, version: its }) => ({ name, version: its, previous: versionIn(first, name) }));
    await rollBack(packages, npm, { tags, reason: "It was a rehearsal." });
    await taken(npm, next, first, tags);
  } finally {
    await registry.stop();
  }
}

async function release(checkout, platforms, npm, tags) {
  await version(checkout);
  const packed = packAll(join(folder, "packed"), { ...platforms, checkout });
  const total = packed.reduce((sum, { size }) => sum + size, 0);
  say(`packed ${packed.length} packages, ${(total / 1e6).toFixed(1)} MB`);
  const { components } = sbomOf(packed);
  say(`a bill of materials of ${components.length} packages`);
  // As if the connection broke in the middle.
  const half = Math.floor(packed.length / 2);
  await publish(packed.slice(0, half), npm, []);
  if (
    packed.some(({ name }) => name === "@headwater/typed") &&
    (await npm.tags("@headwater/typed"))?.latest === packed.at(-1).version
  )
    throw new StepError("Half a release is visible to users.");
  await publish(packed, npm, tags);
  say(`published ${packed.at(-1).version}, in two attempts`);
  return packed.map((each) => ({ ...each }));
}

async function use({ url }, packed, tags, npm) {
  await tryManagers(join(folder, "projects"), url, (name) => say(`the README's server runs as ${name} installed it`));
  for (const { name, version: its } of packed) {
    const found = await npm.tags(name);
    const wrong = tags.filter((tag) => found?.[tag] !== its);
    if (wrong.length > 0)
      throw new StepError(`${name}: ${wrong.join(", ")} should be ${its}; there is ${JSON.stringify(found)}.`);
  }
  say(`dist-tags ${tags.join(" and ")} point to it`);
}

async function refused(what, attempt, message) {
  try {
    await attempt();
  } catch (error) {
    if (message.test(error.message)) return say(`${what} is refused`);
    throw error;
  }
  throw new StepError(`${what} was not refused.`);
}

async function taken(npm, next, first, tags) {
  for (const { name, version: its } of next) {
    const found = await npm.tags(name);
    const wrong = tags.filter((tag) => found?.[tag] !== versionIn(first, name));
    if (wrong.length > 0) throw new StepError(`${name} was not rolled back: ${JSON.stringify(found)}`);
    const isNew = its !== versionIn(first, name);
    if (isNew !== (await npm.isDeprecated(name, its)))
      throw new StepError(`${name}@${its} is ${isNew ? "not " : ""}deprecated.`);
  }
  say("rolled back and deprecated");
}

function versionIn(packed, name) {
  return packed.find((each) => each.name === name).version;
}

/** The commit that is checked out, in a folder where versions may change. */
function cloneOf(checkout) {
  rmSync(checkout, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", root, checkout], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  return checkout;
}

function addChangeset(checkout, text) {
  for (const name of readdirSync(join(checkout, ".changeset"))) {
    if (name.endsWith(".md") && name !== "README.md") rmSync(join(checkout, ".changeset", name));
  }
  const packages = ["native", "typed", "server", "loopback", "compat-godotsteam", "port"];
  const head = packages.map((name) => `"@headwater/${name}": patch\n`).join("");
  writeFileSync(join(checkout, ".changeset/rehearsed.md"), `---\n${head}---\n\n${text}\n`);
}

function say(what) {
  console.log(`  ${what}`);
}
