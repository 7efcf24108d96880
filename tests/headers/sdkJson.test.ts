// sdk.json of each header folder names every header with its hash, and every interface version. After editing a
// header, `npx vitest run headers/sdkJson -u` writes it anew.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headersOf, readFacts, sdkVersions } from "./facts.js";

const origin =
  "Interface headers written by the Headwater project from the public names, types, values and layouts of the Steamworks SDK.";

function sha256(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

for (const version of sdkVersions) {
  const folder = headersOf(version);
  const headers = readdirSync(folder)
    .filter((name) => name.endsWith(".h"))
    .sort();

  test(`sdk-headers/${version}/sdk.json is up to date`, async () => {
    const { interfaces, constants } = readFacts(version);
    const client = constants.find(({ name }) => name === "STEAMCLIENT_INTERFACE_VERSION");
    const sdk = {
      sdkVersion: version,
      origin,
      interfaceVersions: Object.fromEntries([
        ["ISteamClient", client?.value],
        ...interfaces.flatMap(({ name, versionString }) => (versionString ? [[name, versionString]] : [])),
      ]),
      files: Object.fromEntries(headers.map((name) => [name, sha256(join(folder, name))])),
    };
    await expect(`${JSON.stringify(sdk, undefined, 2)}\n`).toMatchFileSnapshot(join(folder, "sdk.json"));
  });

  test(`sdk-headers/${version} is written in Unix lines of at most 120 columns, without tabs`, () => {
    for (const name of headers) {
      const text = readFileSync(join(folder, name), "utf8");
      expect(text, name).not.toMatch(/\r|\t| \n|\n\n\n|[^\n]{121}/);
      expect(text.endsWith("\n"), name).toBe(true);
    }
  });
}
