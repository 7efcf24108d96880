// Valve's headers compared with what this project wrote of them: what Valve did not change is not reported.
import { describe, expect, test, vi } from "vitest";
import type { ComparedSdk } from "../../src/diff/comparedSdk.js";
import { diffSdks } from "../../src/diff/diffSdks.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import { inOwnWords } from "../../src/model/ownWords.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { loadWords } from "../../src/words/loadWords.js";
import { type Edits, valveHeaders } from "../valve/valveSdk.js";

// Headers are parsed for three platforms each time: that takes a while on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

function valve(version: string, edits: Edits = {}): ApiModel {
  const headers = { shownAs: `valve/${version}`, files: valveHeaders({ madeFrom: version, edits }) };
  const model = parseSdk(headers, { sdkVersion: version, warn: () => undefined });
  return inOwnWords(model, loadWords().words);
}

const side = (model: ApiModel): ComparedSdk => ({ model, origin: "headers" });

describe.each(keptModelVersions())("SDK %s", (version) => {
  test("is the same as its headers", () => {
    const report = diffSdks(side(keptModel(version)), side(valve(version)), { overridesOf });
    expect(report.changes).toEqual([]);
    expect(report.packages).toEqual([]);
  });
});

/** What a comparison of an SDK with the same after `edits` reports of the library. */
function reported(edits: Edits): string[] {
  const { changes } = diffSdks(side(keptModel(currentSdk())), side(valve(currentSdk(), edits)), { overridesOf });
  return changes.map(({ severity, group, danger }) => `${severity} ${group}${danger ? ", silent" : ""}`);
}

test("a null that is spelled in another way is none", () => {
  const spellings = { "isteamugc.h": [["const char *pchCursor = NULL", "const char *pchCursor = nullptr"]] } as const;
  expect(reported(spellings)).toEqual([]);
  const values = { "isteamugc.h": [["const char *pchCursor = NULL", 'const char *pchCursor = "*"']] } as const;
  expect(reported(values)).toEqual(["breaking ISteamUGC"]);
});

test("a size that only the C++ side spells differently is none", () => {
  const edits = { "isteamnetworkingutils.h": [["char *buf, size_t cbBuf )", "char *buf, uint32 cbBuf )"]] } as const;
  expect(reported(edits)).toEqual([]);
});

test("a hidden method that goes moves those behind it", () => {
  const edits = { "isteamutils.h": [["    STEAM_PRIVATE_API( virtual void RunFrame() = 0; )\n", ""]] } as const;
  expect(reported(edits)).toEqual(["breaking ISteamUtils, silent", "cosmetic ISteamUtils"]);
});
