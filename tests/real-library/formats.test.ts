// Valve's libraries of SDK 1.60 for Linux, macOS and Windows, read without running them: on any machine.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptModel, keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { fingerprint, identifySdk } from "../../generator/src/verify/identifySdk.js";
import { readLibrary } from "../../generator/src/verify/readLibrary.js";

const dist = join(dirname(createRequire(import.meta.url).resolve("steamworks.js/package.json")), "dist");

const models = keptModelVersions().map(keptModel);
/** Interfaces whose header the SDK ships without a flat API: they are reached through ISteamClient only. */
const withoutFlatApi = new Set(["ISteamGameCoordinator"]);
const described = models
  .filter(({ sdkVersion }) => sdkVersion === "1.60")
  .flatMap(({ interfaces, functions }) => [
    ...interfaces
      .filter(({ name }) => !withoutFlatApi.has(name))
      .flatMap(({ methods, accessors }) => [...methods, ...accessors].map(({ flatName }) => flatName)),
    ...functions.filter(({ exported }) => exported).map(({ name }) => name),
  ]);

describe.each([
  ["linux64/libsteam_api.so", ["ELF x64"]],
  ["osx/libsteam_api.dylib", ["Mach-O x86", "Mach-O x64", "Mach-O arm64"]],
  ["win64/steam_api64.dll", ["PE x64"]],
])("%s", (path, want) => {
  const images = readLibrary(join(dist, path));

  test("is read", () => {
    expect(images.map(({ format, architecture }) => `${format} ${architecture}`)).toEqual(want);
  });

  test("is SDK 1.60's", () => {
    const known = models.map(fingerprint);
    for (const { exports } of images) {
      expect(identifySdk(exports, known)).toEqual({ kind: "exact", versions: ["1.60"], accessors: 36 });
    }
  });

  test("exports what the 1.60 model names", () => {
    expect(described.length).toBeGreaterThan(900);
    for (const { exports } of images) expect(described.filter((name) => !exports.has(name))).toEqual([]);
  });
});

test.skipIf(process.platform !== "linux")("nm sees the same exports (else: it is no tool of this platform)", () => {
  const file = join(dist, "linux64/libsteam_api.so");
  const table = execFileSync("nm", ["-D", "--defined-only", file], { encoding: "utf8" });
  const seen = table
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ").at(-1)?.replace(/@.*$/, ""));
  expect([...(readLibrary(file)[0]?.exports ?? [])].sort()).toEqual([...new Set(seen)].sort());
});
