// What .github/workflows/sdk.yml does: GitHub's own parser takes it, and its script makes of an SDK a pull request.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { repositoryRoot } from "../repository.js";
import { workflowFaults } from "../workflowFaults.js";
import { foreignSdk } from "./foreignSdk.js";
import { lightCopy } from "./lightCopy.js";

const workflow = readFileSync(join(repositoryRoot, ".github/workflows/sdk.yml"), "utf8");

const faults = (content: string): Promise<string[]> => workflowFaults("sdk.yml", content);

test("the workflow is one to GitHub", async () => {
  expect(await faults(workflow)).toEqual([]);
});

test.each([
  ["a misspelt key", ["runs-on:", "run-on:"]],
  ["a context that is not there", ["inputs.artifact", "input.artifact"]],
  ["a permission that is none", ["contents: write", "contents: all"]],
] as const)("%s is noticed", async (_, [find, replace]) => {
  expect(workflow).toContain(find);
  expect(await faults(workflow.replace(find, replace))).not.toEqual([]);
});

test("every script that it runs is there", () => {
  const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as { scripts: object };
  for (const [, script = ""] of workflow.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(script);
  const files = [...workflow.matchAll(/node (\S+\.mjs)/g)].map(([, file]) => file as string);
  expect(files).toEqual(["scripts/sdkPullRequest.mjs"]);
  for (const file of files) expect(existsSync(join(repositoryRoot, file))).toBe(true);
});

/** A checkout with a remote, and a `gh` that writes down how it is called. */
function checkout(): { root: string; run: (sdk: string) => ReturnType<typeof spawnSync>; pull: string[] } {
  const root = lightCopy();
  const beside = mkdtempSync(join(tmpdir(), "headwater-remote-"));
  onTestFinished(() => {
    for (const folder of [root, beside]) rmSync(folder, { recursive: true, force: true });
  });
  for (const path of ["scripts/sdkPullRequest.mjs", "scripts/steps.mjs", ".gitignore"]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(repositoryRoot, path), join(root, path));
  }
  const identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
  git(beside, "init", "--quiet", "--bare", "remote.git");
  git(root, "init", "--quiet", "--initial-branch=main");
  git(root, "add", "--all");
  git(root, ...identity, "commit", "--quiet", "--message", "before");
  git(root, "remote", "add", "origin", join(beside, "remote.git"));
  const pull = join(beside, "pull.json");
  const gh = `#!${process.execPath}\nrequire("node:fs").writeFileSync(${JSON.stringify(pull)}, JSON.stringify(process.argv.slice(2)));`;
  writeFileSync(join(beside, "gh"), gh);
  chmodSync(join(beside, "gh"), 0o755);
  const run = (sdk: string) =>
    spawnSync(process.execPath, ["scripts/sdkPullRequest.mjs", sdk], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, PATH: `${beside}${delimiter}${process.env["PATH"]}` },
    });
  return {
    root,
    run,
    get pull() {
      return existsSync(pull) ? (JSON.parse(readFileSync(pull, "utf8")) as string[]) : [];
    },
  };
}

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

// A `gh` that is a script is none on Windows.
const unixTest = test.skipIf(process.platform === "win32");

unixTest(
  "an SDK becomes a branch with everything generated, and a pull request with the report",
  () => {
    const copy = checkout();
    const ended = copy.run(foreignSdk("steamworks_sdk_199", currentSdk()));
    expect(ended).toMatchObject({ status: 0 });
    const branch = "steamworks-sdk-1.99";
    const files = git(copy.root, "show", "--name-only", "--format=%s", `origin/${branch}`).split("\n");
    expect(files[0]).toBe("Steamworks SDK 1.99");
    expect(files).toContain(`.changeset/sdk-${currentSdk()}-to-1.99.md`);
    expect(files).toContain("packages/native/src/generated/sdk.json");
    // Valve's files stay where they are.
    expect(files.filter((path) => path.startsWith("sdk-local/"))).toEqual([]);
    const { pull } = copy;
    expect(pull.slice(0, 4)).toEqual(["pr", "create", "--title", "Steamworks SDK 1.99"]);
    expect(pull.at(-1)).toBe(branch);
    expect(readFileSync(pull[pull.indexOf("--body-file") + 1] as string, "utf8")).toContain(
      `SDK ${currentSdk()} -> 1.99`,
    );
  },
  120_000,
);

unixTest(
  "one that leaves questions open becomes none",
  () => {
    const copy = checkout();
    const sdk = foreignSdk("steamworks_sdk_198", currentSdk(), {
      "isteamgameserver.h": [["virtual bool BSecure() = 0;", "virtual bool BSecure( int *pWhat ) = 0;"]],
      "steam_api_flat.h": [
        [
          "SteamAPI_ISteamGameServer_BSecure( ISteamGameServer *self )",
          "SteamAPI_ISteamGameServer_BSecure( ISteamGameServer *self, int *pWhat )",
        ],
      ],
    });
    const ended = copy.run(sdk);
    expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining("its report says what to do") });
    expect(ended.stdout).toContain("no role for parameter pWhat");
    expect(copy.pull).toEqual([]);
    expect(git(copy.root, "branch", "--list")).toBe("* main\n");
  },
  120_000,
);
