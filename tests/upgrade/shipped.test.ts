// The libraries and the description that come with an SDK are held against its headers, in its zip as in its folder.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { temporaryFile, zipBytes } from "../../generator/test/sdks/zipFile.js";
import { valveSdkFiles } from "../../generator/test/valve/valveSdk.js";
import { elf, pe } from "../../generator/test/verify/images.js";
import { libraryNames } from "../../generator/test/verify/libraryNames.js";
import { headwater, lightCopy } from "./lightCopy.js";

const other = keptModelVersions()[keptModelVersions().indexOf(currentSdk()) - 1] as string;
const oldest = keptModelVersions()[0] as string;
const name = `steamworks_sdk_${other.replace(".", "")}`;
const names = libraryNames(keptModel(other));
const description = new URL(`../../generator/test/diff/steam_api/${other}.json`, import.meta.url);
const libraries = "redistributable_bin";

const files = new Map([
  ...valveSdkFiles(name, { madeFrom: other, lineEnd: "\r\n" }),
  ["sdk/public/steam/steam_api.json", readFileSync(fileURLToPath(description))],
  [`sdk/${libraries}/linux64/libsteam_api.so`, elf({ wide: true, hash: "gnu", names })],
  // Not of this SDK, and none at all.
  [
    `sdk/${libraries}/linuxarm64/libsteam_api.so`,
    elf({ wide: true, hash: "gnu", names: libraryNames(keptModel(oldest)) }),
  ],
  [`sdk/${libraries}/osx/libsteam_api.dylib`, Buffer.from("text")],
  [`sdk/${libraries}/win64/steam_api64.dll`, pe({ wide: true, names })],
]);

test.each([
  [
    "a zip",
    async () => temporaryFile(`${name}.zip`, await zipBytes([...files].map(([path, data]) => ({ path, data })))),
  ],
  ["a folder", async () => folder()],
])(
  "of %s",
  async (_, source) => {
    const root = lightCopy();
    onTestFinished(() => rmSync(root, { recursive: true }));
    const { status, stdout, stderr } = headwater(root, ["upgrade", await source()]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/ {2}public\/steam\/steam_api\.json: differs from the headers on \d+ points/);
    expect(stdout).toMatch(new RegExp(`  ${libraries}/linux64/libsteam_api.so: exports all \\d\\d\\d functions`));
    expect(stdout).toMatch(
      new RegExp(`  ${libraries}/linuxarm64/libsteam_api.so: does not export SteamAPI_.*Is it of this SDK`),
    );
    expect(stdout).toMatch(new RegExp(`  ${libraries}/osx/libsteam_api.dylib\\b.* no library`));
    expect(stdout).toMatch(new RegExp(`  ${libraries}/win64/steam_api64.dll: exports all \\d\\d\\d functions`));
  },
  300_000,
);

function folder(): string {
  const parent = mkdtempSync(join(tmpdir(), "headwater-sdk-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(parent, name, path)), { recursive: true });
    writeFileSync(join(parent, name, path), bytes);
  }
  return join(parent, name);
}
