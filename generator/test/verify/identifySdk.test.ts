// Accessors -> SDK: exact, nearest with its side, or none.
import { expect, test } from "vitest";
import { describeSdk, identifySdk, type SdkFingerprint } from "../../src/verify/identifySdk.js";

function sdk(version: string, accessors: string[], methods: string[] = []): SdkFingerprint {
  return { version, accessors: new Set(accessors), methods: new Set(methods) };
}

const user23 = "SteamAPI_SteamUser_v023";
const ugc20 = "SteamAPI_SteamUGC_v020";
const ugc21 = "SteamAPI_SteamUGC_v021";
const known = [sdk("1.60", [user23, ugc20]), sdk("1.64", [user23, ugc21])];

test.each<[string, string[], string]>([
  ["the one", [user23, ugc20, "SteamAPI_Init"], "SDK 1.60: its 2 interface accessors are exactly those of that SDK"],
  [
    "a later one",
    [user23, "SteamAPI_SteamUGC_v022"],
    "none of the known SDKs (1.60, 1.64); newer than 1.60, from whose accessors it differs by " +
      "-SteamAPI_SteamUGC_v020 +SteamAPI_SteamUGC_v022",
  ],
  [
    "an earlier one",
    ["SteamAPI_SteamUser_v022", ugc20],
    "none of the known SDKs (1.60, 1.64); older than 1.60, from whose accessors it differs by " +
      "-SteamAPI_SteamUser_v023 +SteamAPI_SteamUser_v022",
  ],
  [
    "one with another interface",
    [user23, ugc21, "SteamAPI_SteamNew_v001"],
    "none of the known SDKs (1.60, 1.64); nearest to 1.64, from whose accessors it differs by +SteamAPI_SteamNew_v001",
  ],
  [
    "no Steam library",
    ["zlibVersion", "SteamAPI_ISteamUser_v023"],
    "it has no interface accessors: not a Steam library, or one older than SDK 1.53",
  ],
])("%s", (_, names, want) => {
  expect(describeSdk(identifySdk(new Set(names), known), known)).toBe(want);
});

test("where the accessors are the same, the flat functions decide", () => {
  const [a, b] = ["SteamAPI_ISteamUser_A", "SteamAPI_ISteamUser_B"];
  const twins = [sdk("1.61", [user23], [a]), sdk("1.62", [user23], [a, b])];
  const match = (...names: string[]) => identifySdk(new Set([user23, ...names]), twins);
  expect(match(a)).toMatchObject({ kind: "exact", versions: ["1.61"] });
  expect(match(a, b)).toMatchObject({ kind: "exact", versions: ["1.62"] });
  expect(match(b)).toMatchObject({ kind: "exact", versions: ["1.62"] });
  expect(identifySdk(new Set([user23, a]), [twins[0] as SdkFingerprint, sdk("1.63", [user23], [a])])).toMatchObject({
    versions: ["1.61", "1.63"],
  });
});
