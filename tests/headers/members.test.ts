// The inline members of CSteamID, SteamNetworkingIdentity and the like work: members.cc is built and run.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptModel } from "../../generator/src/sdks/keptModel.js";
import { compile, compilers } from "./compilers.js";
import { headersOf, sdkVersions } from "./facts.js";

const source = fileURLToPath(new URL("members.cc", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-members-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

for (const { command, title, installed } of compilers) {
  describe.skipIf(!installed)(title, () => {
    for (const version of sdkVersions) {
      test(`the members of the headers of SDK ${version} work`, { timeout: 60_000 }, () => {
        const program = join(folder, `members-${command}-${version}`);
        const hasStatus = keptModel(version).functions.some(({ name }) => name === "BIsHTTPStatusSuccess");
        const flags = ["-o", program, ...(hasStatus ? [] : ["-DLACKS_HTTP_STATUS"])];
        expect(compile(command, headersOf(version), [source], flags)).toBe("");
        const { status, stderr } = spawnSync(program, { encoding: "utf8" });
        expect(stderr).toBe("");
        expect(status).toBe(0);
      });
    }
  });
}
