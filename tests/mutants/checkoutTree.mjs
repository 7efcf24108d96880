// A copy of the checkout that faults are put into, with dependencies and builds of its own. It stays between runs, so
// that only what changed since is copied and built.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { mutated } from "./readMutants.mjs";
import { run } from "./run.mjs";
import { workspacesOf } from "./workspacesOf.mjs";

/** A command of the build ended badly; `message` is what it said. */
export class BuildError extends Error {}

export class CheckoutTree {
  #checkout;
  #workspaces = [];
  /** The change of its sources that each workspace is built with. */
  #builtWith = new Map();

  /** @param {string} checkout */
  constructor(checkout) {
    this.#checkout = checkout;
    this.root = join(checkout, ".cache/mutants/tree");
  }

  /** Makes it what the checkout is at the moment, built. */
  async bringUpToDate() {
    if (this.#isSame("package-lock.json")) this.restore();
    else this.#begin();
    this.#copySources();
    this.#git("add", "--all");
    this.#git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "The checkout");
    await this.#command([process.execPath, "scripts/build.mjs"]);
    this.#workspaces = workspacesOf(this.root);
    for (const workspace of this.#workspaces) this.#builtWith.set(workspace, "");
  }

  /**
   * Puts a fault in, generates what follows from it and builds what it touches.
   * @throws BuildError if that already finds it
   */
  async apply(mutant) {
    const path = join(this.root, mutant.file);
    writeFileSync(path, mutated(readFileSync(path, "utf8"), mutant));
    await this.#build();
    if (!mutant.file.startsWith("generator/")) return;
    await this.#command([process.execPath, "generator/bin/headwater.js", "generate"]);
    await this.#build();
  }

  /** Takes the fault out; what was built with it is built anew with the next one. */
  restore() {
    this.#git("reset", "--quiet", "--hard");
    this.#git("clean", "--quiet", "-d", "--force");
  }

  /** Builds all that is not built from the sources as they are. */
  async #build() {
    this.#git("add", "--all");
    for (const workspace of this.#workspaces) {
      const change = this.#git("diff", "--cached", "--", workspace);
      if (this.#builtWith.get(workspace) === change) continue;
      this.#builtWith.delete(workspace);
      await this.#command(["npm", "run", "build", "--silent"], workspace);
      this.#builtWith.set(workspace, change);
    }
  }

  async #command(command, folder = ".") {
    const { code, output } = await run(command, join(this.root, folder));
    if (code !== 0) throw new BuildError(`\`${command.join(" ")}\` in ${folder}: ${output}`);
  }

  /** A new one, with everything that git ignores: dependencies, builds, turbo's cache. */
  #begin() {
    rmSync(this.root, { recursive: true, force: true });
    mkdirSync(this.root, { recursive: true });
    this.#git("init", "--quiet");
    this.#git("config", "user.name", "mutants");
    this.#git("config", "user.email", "mutants@localhost");
    this.#git("config", "commit.gpgsign", "false");
    const ignored = files(git(this.#checkout, ...listing, "--others", "--ignored", "--directory"));
    // Not the copy itself.
    const wanted = ignored.flatMap((path) =>
      path === ".cache/" ? [".cache/gns", ".cache/json", ".cache/curl"] : [path],
    );
    for (const path of wanted) if (existsSync(join(this.#checkout, path))) this.#copy(path);
  }

  #copySources() {
    const listed = files(git(this.#checkout, ...listing, "--cached", "--others"));
    const sources = new Set(listed.filter((path) => existsSync(join(this.#checkout, path))));
    for (const path of sources) if (!this.#isSame(path)) this.#copy(path);
    for (const path of files(this.#git(...listing, "--cached"))) {
      if (!sources.has(path)) rmSync(join(this.root, path), { force: true });
    }
  }

  #isSame(path) {
    const copy = join(this.root, path);
    return existsSync(copy) && readFileSync(copy).equals(readFileSync(join(this.#checkout, path)));
  }

  #copy(path) {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    cpSync(join(this.#checkout, path), join(this.root, path), { recursive: true, verbatimSymlinks: true });
  }

  /** Of the copy by name: without one of its own, git would take the checkout's repository, and reset that. */
  #git(...args) {
    return git(this.root, "--git-dir", join(this.root, ".git"), "--work-tree", this.root, ...args);
  }
}

const listing = ["ls-files", "-z", "--exclude-standard"];

function files(listed) {
  return listed.split("\0").filter((path) => path !== "");
}

function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}
