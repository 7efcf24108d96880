// node scripts/sdkPullRequest.mjs <folder> [<version>]: upgrades to the SDK in a folder, its zip or unpacked, and opens a pull
// request with the report. What .github/workflows/sdk.yml runs; needs `git` and a `gh` that may push. Dependency-free.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./steps.mjs";

const [folder, as = ""] = process.argv.slice(2);
if (folder === undefined) fail("usage: node scripts/sdkPullRequest.mjs <folder with the SDK>");

const zips = readdirSync(folder).filter((name) => name.endsWith(".zip"));
if (zips.length > 1) fail(`${folder} has several zips: ${zips.join(", ")}. Leave the SDK's.`);
const source = zips.length === 1 ? join(folder, zips[0]) : folder;

const upgrade = run(
  process.execPath,
  ["generator/bin/headwater.js", "upgrade", source, ...(as === "" ? [] : ["--as", as])],
  {
    mayFail: true,
  },
);
const report = ["```", upgrade.output.trim(), "```"].join("\n");
// What stays open has to be answered in a checkout: there is nothing to commit.
if (upgrade.status !== 0) fail("the upgrade changed nothing; its report says what to do");

const { version } = JSON.parse(readFileSync(join(root, "packages/native/src/generated/sdk.json"), "utf8"));
const title = `Steamworks SDK ${version}`;
const branch = `steamworks-sdk-${version}`;
const body = join(mkdtempSync(join(tmpdir(), "headwater-pull-request-")), "body.md");
const todo = "Read the report and the changeset, then `npx vitest run -u tests/snapshots` for what changed for users.";
writeFileSync(body, `${report}\n\n${todo}\n`);

run("git", ["switch", "--create", branch]);
run("git", ["add", "--all"]);
const author = ["-c", "user.name=github-actions[bot]", "-c", "user.email=github-actions[bot]@users.noreply.github.com"];
run("git", [...author, "commit", "--message", title]);
run("git", ["push", "--force", "origin", branch]);
run("gh", ["pr", "create", "--title", title, "--body-file", body, "--head", branch]);

/** Runs a command in the repository and shows what it says. */
function run(command, args, { mayFail = false } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  const output = `${stdout ?? ""}${stderr ?? ""}`;
  process.stdout.write(output);
  if (!mayFail && status !== 0) fail(`\`${[command, ...args].join(" ")}\` failed${error ? `: ${error.message}` : ""}`);
  return { status, output };
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
