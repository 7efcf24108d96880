// Imports into a folder of their own: what arrives, what is found afterwards, and that a refusal leaves nothing.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { findSdk } from "../../src/sdks/findSdk.js";
import { type ImportOptions, importSdk } from "../../src/sdks/importSdk.js";
import { openSdk } from "../../src/sdks/openSdk.js";
import { inTransaction } from "../../src/transaction/transaction.js";
import { sdkContents, temporaryFile, temporaryFolder, zipBytes } from "./zipFile.js";

/** An unpacked SDK. */
function sdkFolder(name = "steamworks_sdk_164"): string {
  const folder = join(temporaryFolder(), name);
  for (const { path, data } of sdkContents()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data, "latin1");
  }
  return folder;
}

async function sdkZip(name = "steamworks_sdk_164.zip"): Promise<string> {
  return temporaryFile(name, await zipBytes(sdkContents()));
}

/** The folder that SDKs are imported to, in a checkout of its own. */
function localFolder(): string {
  return join(temporaryFolder(), "sdk-local");
}

/** What is imported, and where to. */
function imported(source: string, options: ImportOptions, local: string): Promise<{ version: string; folder: string }> {
  return inTransaction({ root: dirname(local), command: "headwater test", warn: console.warn }, async (transaction) => {
    const { version, folder } = await importSdk(source, options, transaction, local);
    return { version, folder };
  });
}

describe("importSdk", () => {
  test("copies a zip's headers, with their hashes", async () => {
    const local = localFolder();
    const zip = await sdkZip();
    expect(await imported(zip, {}, local)).toEqual({ version: "1.64", folder: join(local, "1.64") });
    expect(readdirSync(join(local, "1.64")).sort()).toEqual(["sdk.json", "steam_api.h", "steam_gameserver.h"]);
    const bytes = readFileSync(join(local, "1.64/steam_api.h"));
    expect(bytes.toString("latin1")).toBe("#pragma once\r\nstruct A_t { int n; }; // caf\xe9\r\n");
    expect(JSON.parse(readFileSync(join(local, "1.64/sdk.json"), "utf8"))).toMatchObject({
      sdkVersion: "1.64",
      source: "steamworks_sdk_164.zip",
      files: { "steam_api.h": createHash("sha256").update(bytes).digest("hex") },
    });
    expect(readdirSync(local)).toEqual(["1.64"]);
    expect(statSync(join(local, "1.64")).mode & 0o777).toBe(0o755);
  });

  test.each(["", "sdk", "sdk/public/steam"])("takes a folder, named at %j", async (below) => {
    const local = localFolder();
    const { version, folder } = await imported(join(sdkFolder(), below), {}, local);
    expect(version).toBe("1.64");
    expect(parseSdk(folder, { sdkVersion: version }).structs.map(({ name }) => name)).toEqual(["A_t"]);
  });

  test("imports as another version on request", async () => {
    const local = localFolder();
    expect((await imported(await sdkZip(), { as: "1.64b" }, local)).folder).toBe(join(local, "1.64b"));
  });

  test("does the same import twice, but not two for one version", async () => {
    const local = localFolder();
    const first = await imported(await sdkZip(), {}, local);
    expect(await imported(await sdkZip(), {}, local)).toEqual(first);
    expect(await imported(sdkFolder(), {}, local)).toEqual(first);
    writeFileSync(join(first.folder, "steam_api.h"), "changed");
    await expect(imported(await sdkZip(), {}, local)).rejects.toThrow("is there already, with other headers than");
    expect(readdirSync(local)).toEqual(["1.64"]);
  });

  test("refuses unknown and contradicting versions", async () => {
    const local = localFolder();
    const contents = sdkContents().filter(({ path }) => !path.endsWith("Readme.txt"));
    await expect(imported(temporaryFile("sdk.zip", await zipBytes(contents)), {}, local)).rejects.toThrow(
      "which SDK version is it?",
    );
    await expect(imported(await sdkZip("steamworks_sdk_153.zip"), {}, local)).rejects.toThrow(
      "steamworks_sdk_153.zip says SDK 1.53, Readme.txt says 1.64",
    );
    expect(existsSync(local)).toBe(false);
  });

  test("refuses what is not there or no SDK, and leaves nothing", async () => {
    const local = localFolder();
    await expect(imported("/nowhere/sdk.zip", {}, local)).rejects.toThrow("no such file or folder");
    await expect(imported(temporaryFolder(), {}, local)).rejects.toThrow("not a Steamworks SDK");
    await expect(imported(temporaryFile("a.h", "int n;"), {}, local)).rejects.toThrow("cannot be read as a zip");
    expect(existsSync(local)).toBe(false);
  });

  test("refuses a folder whose headers are links or too large", async () => {
    const linked = sdkFolder();
    symlinkSync("/etc/passwd", join(linked, "sdk/public/steam/link.h"));
    await expect(imported(linked, {}, localFolder())).rejects.toThrow("link.h: a symbolic link");
    const large = sdkFolder();
    writeFileSync(join(large, "sdk/public/steam/large.h"), Buffer.alloc(5 * 2 ** 20));
    await expect(imported(large, {}, localFolder())).rejects.toThrow("large.h: 5242880 bytes");
  });

  test("cleans up when it cannot finish", async () => {
    const local = localFolder();
    const clash = ["x.h", "x.h/y.h"].map((name) => ({ path: `sdk/public/steam/${name}`, data: "" }));
    const zip = temporaryFile("steamworks_sdk_164.zip", await zipBytes([...sdkContents(), ...clash]));
    await expect(imported(zip, {}, local)).rejects.toThrow(
      /x\.h would be a file and the folder of .*x\.h\/y\.h; nothing was changed/,
    );
    expect(existsSync(local)).toBe(false);
  });
});

describe("an imported SDK", () => {
  test("is found by its version, after the kept ones", async () => {
    const folders = { kept: temporaryFolder(), local: localFolder() };
    const { folder } = await imported(await sdkZip(), {}, folders.local);
    expect(findSdk("1.64", folders)).toEqual({ folder, version: "1.64" });
    expect(findSdk(folder, folders)).toEqual({ folder, version: "1.64" });
    expect(() => findSdk("1.99", folders)).toThrow("Versions: none. Imported: 1.64.");

    mkdirSync(join(folders.kept, "1.64"));
    writeFileSync(join(folders.kept, "1.64/steam_gameserver.h"), "");
    const kept = join(folders.kept, "1.64");
    expect(findSdk("1.64", folders)).toEqual({
      folder: kept,
      version: "1.64",
      note: `SDK 1.64: ${kept} is used; name ${folder} for the imported one`,
    });
  });
});

describe("openSdk", () => {
  test("takes zips and folders, and knows their version", async () => {
    const fromZip = await openSdk(await sdkZip());
    const fromFolder = await openSdk(sdkFolder());
    expect([fromZip.version, fromFolder.version]).toEqual(["1.64", "1.64"]);
    expect(parseSdk(fromZip.headers, { sdkVersion: "1.64" })).toEqual(
      parseSdk(fromFolder.headers, { sdkVersion: "1.64" }),
    );
  });
});
