// A package that holds one platform's binary and nothing else. It is made, git-ignored and no workspace: were it in the
// lock file, `npm ci` would want the packages of all platforms, which no registry has before they are published.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps.mjs";

const systems = { linux: "Linux", win32: "Windows", darwin: "macOS" };

/**
 * Makes the folder of a target's package anew, all but its files.
 * @param {"native" | "loopback"} kind the package that it is of
 * @param {import("./targets.mjs").Target} target
 * @param {{folder: string, files: string[]}} contents `files` are the caller's to put there
 */
export function makePackage(kind, target, { folder, files }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const main = JSON.parse(readFileSync(join(root, "packages", kind, "package.json"), "utf8"));
  const libc = target.libc === "musl" ? " with musl" : "";
  const manifest = {
    name: `${main.name}-${target.name}`,
    version: main.version,
    description: `The binaries of ${main.name} for ${systems[target.os]} ${target.cpu}${libc}`,
    license: main.license,
    type: "commonjs",
    engines: main.engines,
    os: [target.os],
    cpu: [target.cpu],
    ...(target.libc && { libc: [target.libc] }),
    // Yarn's Plug'n'Play would keep it zipped, where the system's loader cannot read it.
    preferUnplugged: true,
    files: [...files, "THIRD-PARTY-NOTICES.txt"],
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, "README.md"), readme(manifest, main.name, target));
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
}

function readme({ name, description }, main, { oldest }) {
  return `# ${name}

${description}; they need ${oldest} at least. Installed along with \`${main}\`, which loads them: there is nothing in it to be
used by itself.

Not affiliated with Valve. Contains nothing of the Steamworks SDK.
`;
}
