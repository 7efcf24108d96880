// `npm run test:upgrade [-- <version>...]`: a checkout of an older SDK takes the current one over, as Valve's zip and as
// a folder, and commits it; a clone of that, which has never seen the headers, passes all tests; and back again.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { temporaryFile, zipBytes } from "../../generator/test/sdks/zipFile.js";
import { valveSdkFiles } from "../../generator/test/valve/valveSdk.js";
import { CheckoutCopy, difference } from "./checkoutCopy.js";
import { foreignSdk } from "./foreignSdk.js";

const hours = 3_600_000;
const current = currentSdk();
const { HEADWATER_UPGRADED_FROM: wanted = "", ...env } = process.env;
const versions = wanted.split(" ").filter((version) => version !== "");

const nameOf = (version: string): string => `steamworks_sdk_${version.replace(".", "")}`;

// All of `npm test` for each version takes too long for `npm test`.
test.skipIf(versions.length === 0).each(versions.length === 0 ? ["no SDK is named"] : versions)(
  `from %s to ${current} and back`,
  async (version) => {
    const copy = new CheckoutCopy();
    onTestFinished(() => copy.remove(), hours);
    const commit = (subject: string): void => {
      copy.run("git", ["add", "--all"]);
      copy.run("git", ["-c", "user.name=Upgrade", "-c", "user.email=upgrade@localhost", "commit", "-qm", subject]);
    };
    copy.run("git", ["init", "--quiet"]);
    copy.headwater(["generate", "--sdk", version]);
    commit(`SDK ${version}`);
    const before = copy.state();
    const changesets = (from: string, to: string): string => `.changeset/sdk-${from}-to-${to}.md`;
    const added = [changesets(version, current), `generator/models/${current}.texts`].map((path) => `+ ${path}`);

    copy.headwater(["upgrade", foreignSdk(nameOf(current), current)]);
    copy.run("rm", ["-r", "sdk-local"]);
    const ofFolder = copy.state();
    copy.run("git", ["checkout", "--quiet", "."]);
    copy.run("git", ["clean", "-dfq"]);
    expect(difference(before, copy.state())).toEqual([]);

    copy.headwater(["upgrade", await zipOf(current)]);
    copy.run("rm", ["-r", "sdk-local"]);
    expect(difference(ofFolder, copy.state())).toEqual([]);
    commit(`SDK ${current}`);
    testClone(copy.root);

    copy.headwater(["upgrade", version]);
    expect(difference(before, copy.state())).toEqual([`+ ${changesets(current, version)}`, ...added].sort());
  },
  3 * hours,
);

/** As CI meets it. */
function testClone(repository: string): void {
  const parent = mkdtempSync(join(tmpdir(), "headwater-clone-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }), hours);
  const run = (command: string, args: string[], cwd: string): void => {
    // Players and servers of other checkouts on this machine are not the clone's business.
    const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...env, XDG_RUNTIME_DIR: parent } });
    expect([command, ...args, status]).toEqual([command, ...args, 0]);
  };
  run("git", ["clone", "--quiet", repository, "headwater"], parent);
  run("npm", ["test"], join(parent, "headwater"));
}

async function zipOf(version: string): Promise<string> {
  const files = [...valveSdkFiles(nameOf(version), { madeFrom: version, lineEnd: "\r\n" })];
  return temporaryFile(`${nameOf(version)}.zip`, await zipBytes(files.map(([path, data]) => ({ path, data }))));
}
