// SDKs arranged as Valve's are read as what they are: the facts, whatever encoding, guards and line ends they come in.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { inOwnWords } from "../../src/model/ownWords.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { openSdk } from "../../src/sdks/openSdk.js";
import { withoutLines } from "../emit-headers/parseHeaders.js";
import { foreignWords, valveHeaders, writeValveSdk } from "./valveSdk.js";

describe.each(keptModelVersions())("SDK %s", (version) => {
  test.each(["\n", "\r\n"] as const)("with lines that end in %j", async (lineEnd) => {
    const parent = mkdtempSync(join(tmpdir(), "headwater-valve-"));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    const name = `steamworks_sdk_${version.replace(".", "")}`;
    const sdk = await openSdk(writeValveSdk(parent, name, { madeFrom: version, lineEnd }));
    expect(sdk.version).toBe(version);
    const warnings: string[] = [];
    const model = parseSdk(sdk.headers, { sdkVersion: version, warn: (message) => warnings.push(message) });
    expect(warnings).toEqual([]);
    expect(withoutLines(inOwnWords(model, new Map()))).toEqual(inOwnWords(keptModel(version), new Map()));
  });
});

test("differs from our own headers in all that is not fact", () => {
  const headers = valveHeaders({ madeFrom: currentSdk() });
  expect(headers.get("steam_gameserver.h")?.includes(Buffer.from([0xa9, 0x2c]))).toBe(true);
  expect(headers.get("steam_api.h")?.toString()).toContain("\u00a9,");
  expect(headers.get("isteamnetworkingutils.h")?.toString()).toContain("\t~ISteamNetworkingUtils();");
  expect(headers.get("isteamuser.h")?.toString()).toContain(`\t// ${foreignWords} on ISteamUser::GetSteamID.`);
  for (const [, bytes] of headers) expect(bytes.toString("latin1")).not.toContain("///");
});
