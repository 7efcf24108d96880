// From every kept SDK to the current one, as Valve's zip has it: what a checkout of each is generated into, and that the
// upgrade leaves what a checkout of the current SDK has, models included.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { temporaryFile, zipBytes } from "../../generator/test/sdks/zipFile.js";
import { valveSdkFiles } from "../../generator/test/valve/valveSdk.js";
import { difference } from "./checkoutCopy.js";
import { headwater, lightCopy, stateOf } from "./lightCopy.js";

const current = currentSdk();
let generated: Record<string, string>;

beforeAll(() => {
  const root = lightCopy();
  generated = stateOf(root);
  rmSync(root, { recursive: true });
});

test.each(keptModelVersions().filter((version) => version !== current))(
  `SDK %s to the zip of ${current}`,
  async (version) => {
    const root = lightCopy();
    onTestFinished(() => rmSync(root, { recursive: true }));
    expect(headwater(root, ["generate", "--sdk", version])).toMatchObject({ status: 0, stderr: "" });
    expect(headwater(root, ["generate", "--check"])).toMatchObject({ status: 0 });

    const name = `steamworks_sdk_${current.replace(".", "")}`;
    const files = [...valveSdkFiles(name, { madeFrom: current, lineEnd: "\r\n" })];
    const zip = temporaryFile(`${name}.zip`, await zipBytes(files.map(([path, data]) => ({ path, data }))));
    const { status, stdout, stderr } = headwater(root, ["upgrade", zip]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`SDK ${version} -> ${current}`);
    // Nothing is kept of what the older one says itself.
    expect(stdout).toContain(`that of SDK ${version} is kept in our words only`);
    // What was imported is not committed.
    rmSync(join(root, "sdk-local"), { recursive: true });
    expect(difference(generated, stateOf(root))).toEqual([
      `+ .changeset/sdk-${version}-to-${current}.md`,
      `+ generator/models/${current}.texts`,
    ]);
  },
  300_000,
);
