// A copy of this checkout to try upgrades in: tracked files, dependencies and what is built, nothing linked back.
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../repository.js";

/** What a build makes and the rehearsal does not make anew. */
const built = [
  "generator/clang/build/Release/clang.node",
  "generator/dist",
  "packages/loopback/lib",
  "packages/loopback/dist",
];

export class CheckoutCopy {
  readonly root = mkdtempSync(join(tmpdir(), "headwater-upgrade-"));

  constructor() {
    const files = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0");
    // What earlier upgrades wrote is written anew by those that are tried.
    const wanted = files.filter((each) => each !== "" && !/^\.changeset\/sdk-|\.texts$/.test(each));
    for (const path of wanted.filter((each) => existsSync(join(repositoryRoot, each)))) this.#copy(path);
    for (const path of built) {
      if (!existsSync(join(repositoryRoot, path))) throw new Error(`${path} is missing: npm run build`);
      this.#copy(path);
    }
    // The workspace links in it are relative and so lead to the copy's packages.
    this.#copy("node_modules");
  }

  /** Runs a command in the copy; fails with its output unless it ends with `status`. */
  run(command: string, args: readonly string[], { status = 0, cwd = "." } = {}): string {
    const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...env } = process.env;
    const result: SpawnSyncReturns<string> = spawnSync(command, args, {
      cwd: join(this.root, cwd),
      env: { ...env, JOBS: "2", NO_COLOR: "1" },
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    const output = `${result.stdout}${result.stderr}`;
    if (result.status === status) return output;
    throw new Error(`\`${[command, ...args].join(" ")}\` ended with ${result.status}, not ${status}:\n${output}`);
  }

  headwater(args: readonly string[], status = 0): string {
    return this.run(process.execPath, ["generator/bin/headwater.js", ...args], { status });
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Hashes of all files that are not built or installed, by path. */
  state(): Record<string, string> {
    const hashes: Record<string, string> = {};
    const add = (folder: string): void => {
      for (const entry of readdirSync(join(this.root, folder), { withFileTypes: true })) {
        const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (![".git", "node_modules", "dist", "build", "lib", ".turbo", ".headwater"].includes(entry.name)) add(path);
        } else {
          hashes[path] = createHash("sha256")
            .update(readFileSync(join(this.root, path)))
            .digest("hex");
        }
      }
    };
    add("");
    return hashes;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #copy(path: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(this.root, path), { recursive: true, verbatimSymlinks: true });
  }
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: repositoryRoot,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** What differs between two states: `+` new, `-` gone, `~` changed. */
export function difference(before: Record<string, string>, after: Record<string, string>): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.flatMap((path) => {
    if (before[path] === after[path]) return [];
    return [`${before[path] === undefined ? "+" : after[path] === undefined ? "-" : "~"} ${path}`];
  });
}
