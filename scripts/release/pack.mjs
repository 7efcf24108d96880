// Makes the tarballs of a release: of every package and of every platform's, as they are published.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, StepError } from "../steps.mjs";
import { keepToBudgets } from "./budgets.mjs";
import { binaries, publishedPackages, stage, stagePlatform } from "./stage.mjs";

/**
 * @typedef {object} Packed
 * @property {string} name
 * @property {string} version
 * @property {string} tarball
 * @property {string[]} files in it
 * @property {number} size of the tarball
 * @property {number} unpackedSize
 * @property {string} folder what it was packed of
 */

/**
 * Packs staged folders.
 * @param {string[]} folders
 * @param {string} tarballs where to
 * @returns {Packed[]}
 */
function pack(folders, tarballs) {
  const args = ["pack", ...folders, "--json", "--ignore-scripts", "--pack-destination", tarballs];
  // Outside the repository's workspaces, of which npm would take notice. Once for all: it takes its time to start.
  const packed = JSON.parse(
    execFileSync("npm", args, { cwd: tarballs, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );
  return packed.map(({ name, version, filename, size, unpackedSize, files }, index) => ({
    name,
    version,
    tarball: join(tarballs, filename),
    files: files.map(({ path }) => path).sort(),
    size,
    unpackedSize,
    folder: folders[index],
  }));
}

/**
 * Packs everything; binaries first, in the order in which they are to be published: what others depend on is there before.
 * @param {string} folder for the staged packages and tarballs, made anew
 * @param {object} [options]
 * @param {(kind: string, target: object) => string | undefined} [options.platformFolder] where a platform's package is;
 * undefined leaves it out
 * @param {string} [options.checkout] whose versions they have
 * @returns {Packed[]}
 */
export function packAll(folder, { platformFolder = builtPlatform, checkout = root } = {}) {
  rmSync(folder, { recursive: true, force: true });
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs, { recursive: true });
  const staged = [];
  /** Each main package's own. One that no registry has would break `npm ci` for whoever installs them. */
  const platforms = { native: [], loopback: [] };
  for (const [kind, targets] of Object.entries(binaries)) {
    for (const target of targets) {
      const built = platformFolder(kind, target);
      if (built === undefined) continue;
      staged.push(join(folder, "packages", `${kind}-${target.name}`));
      stagePlatform(kind, built, staged.at(-1), checkout);
      platforms[kind].push(`@headwater/${kind}-${target.name}`);
    }
  }
  for (const name of publishedPackages()) {
    staged.push(join(folder, "packages", name));
    stage(name, staged.at(-1), checkout, platforms[name] ?? []);
  }
  const packed = pack(staged, tarballs);
  keepToBudgets(packed);
  return packed;
}

function builtPlatform(kind, target) {
  const folder = join(root, "packages", `${kind}-${target.name}`);
  if (existsSync(join(folder, "package.json"))) return folder;
  throw new StepError(`packages/${kind}-${target.name} is not built. Run \`npm run build:platforms\`.`);
}
