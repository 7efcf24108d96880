// Given/want tables of how an SDK says its version.
import { describe, expect, test } from "vitest";
import { chooseVersion, versionInName, versionInReadme } from "../../src/sdks/sdkVersion.js";

describe("versionInName", () => {
  test.each<[string, string | undefined]>([
    ["steamworks_sdk_164.zip", "1.64"],
    ["steamworks_sdk_148a.zip", "1.48a"],
    ["steamworks_sdk_164 (1).zip", "1.64"],
    ["steamworks_sdk_1.64.zip", "1.64"],
    ["Steamworks-SDK-v153", "1.53"],
    ["steamworks_sdk_153", "1.53"],
    ["steamworks_sdk_1645.zip", undefined],
    ["steamworks_sdk.zip", undefined],
    ["sdk.zip", undefined],
    ["164.zip", undefined],
  ])("%s", (name, want) => {
    expect(versionInName(name)).toBe(want);
  });
});

describe("versionInReadme", () => {
  test.each<[string, string | undefined]>([
    ["Welcome\r\n----\r\nv1.64 12th August 2025\r\n----\r\nv1.63\r\n", "1.64"],
    ["v1.48a 26th\n", "1.48a"],
    ["  v1.53\n", "1.53"],
    ["needs version v1.2 of it\n", undefined],
    ["", undefined],
  ])("%j", (text, want) => {
    expect(versionInReadme(text)).toBe(want);
  });
});

describe("chooseVersion", () => {
  const name = { version: "1.64", from: "steamworks_sdk_164.zip" };
  const readme = { version: "1.63", from: "Readme.txt" };

  test("takes what all agree on, or what the user says", () => {
    expect(chooseVersion("x.zip", [name, { ...readme, version: "1.64" }], undefined)).toBe("1.64");
    expect(chooseVersion("x.zip", [name, readme], "1.63a")).toBe("1.63a");
    expect(chooseVersion("x.zip", [], "1.53")).toBe("1.53");
  });

  test("refuses to guess", () => {
    expect(() => chooseVersion("x.zip", [], undefined)).toThrow("x.zip: which SDK version is it?");
    expect(() => chooseVersion("x.zip", [name, readme], undefined)).toThrow(
      "x.zip: steamworks_sdk_164.zip says SDK 1.64, Readme.txt says 1.63. Decide with --as, e.g. --as 1.63.",
    );
  });

  test.each(["", "latest", "../1.64", "1.64/..", "1", "1.64 ", "1.64A", "v1.64", "C:1.64"])("refuses --as %j", (as) => {
    expect(() => chooseVersion("x.zip", [name], as)).toThrow("not an SDK version");
  });
});
