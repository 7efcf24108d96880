// Valve's headers compared with what this project wrote of them: what Valve did not change is not reported.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ComparedSdk } from "../../src/diff/comparedSdk.js";
import { diffSdks } from "../../src/diff/diffSdks.js";
import type { ApiModel } from "../../src/model/apiModel.js";
import type { InlineCode } from "../../src/model/inlineCode.js";
import { inOwnWords } from "../../src/model/ownWords.js";
import { type TextDigests, textDigests } from "../../src/model/textDigests.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { restate } from "../../src/restate.js";
import { comparedSdkFrom } from "../../src/sdks/comparedSdkFrom.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { keptModel, keptModelVersions } from "../../src/sdks/keptModel.js";
import { readTexts, textsFile } from "../../src/store/keptTexts.js";
import { loadWords } from "../../src/words/loadWords.js";
import { headerFolder } from "../parse/headerFolder.js";
import { type Edits, foreignWords, valveHeaders, writeValveSdk } from "../valve/valveSdk.js";

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

describe("documentation", () => {
  const current = currentSdk();

  /** An SDK as a user has it, in a folder. */
  function folder(edits: Edits): string {
    const parent = mkdtempSync(join(tmpdir(), "headwater-valve-"));
    onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
    return writeValveSdk(parent, `steamworks_sdk_${current.replace(".", "")}`, { madeFrom: current, edits });
  }
  const on = `// ${foreignWords} on ISteamUser::GetSteamID.`;

  test("of theirs in plain comments is compared with theirs, and its texts are told", async () => {
    const mine = { "isteamuser.h": [[on.replace("//", "///"), `/// ${foreignWords} on a player's id.`]] } as const;
    const [before, after] = [await comparedSdkFrom(folder({})), await comparedSdkFrom(folder(mine))];
    const { changes, notCompared } = diffSdks(before, after, { overridesOf });
    expect(notCompared).toEqual([]);
    expect(changes).toMatchObject([
      {
        rule: "method.doc",
        name: "ISteamUser::GetSteamID",
        before: "Somebody else's words on ISteamUser::GetSteamID.",
        after: "Somebody else's words on a player's id.",
      },
    ]);
  });

  test("of theirs comes with the code that headers define, however it is laid out", async () => {
    const edits = {
      "steamclientpublic.h": [
        ["bool BAnonUserAccount() const {", "bool BAnonUserAccount() const // of nobody\n    {"],
        ["return BAnonUserAccount() ||", "return BAnonUserAccount() !="],
      ],
    } as const;
    const { changes } = diffSdks(await comparedSdkFrom(folder({})), await comparedSdkFrom(folder(edits)), {
      overridesOf,
    });
    expect(changes.map(({ rule, name, before }) => [rule, name, before])).toEqual([
      ["function.code", "CSteamID::BAnonAccount", expect.stringContaining("return BAnonUserAccount() ||")],
    ]);
  });

  test("of theirs is not compared with ours", async () => {
    const [{ digests: _, ...kept }, theirs] = [await comparedSdkFrom(current), await comparedSdkFrom(folder({}))];
    const { changes, packages, notCompared } = diffSdks(kept, theirs, { overridesOf });
    expect([...changes, ...packages]).toEqual([]);
    expect(notCompared).toEqual([expect.stringContaining(`that of SDK ${current} is kept in our words only`)]);
  });

  test("of theirs is compared with digests of what they said, where these are kept", async () => {
    const edits = {
      "isteamuser.h": [[on.replace("//", "///"), `/// ${foreignWords} on a player's id.`]],
      "steamclientpublic.h": [["return BAnonUserAccount() ||", "return BAnonUserAccount() !="]],
    } as const;
    const [old, now] = [await comparedSdkFrom(folder({})), await comparedSdkFrom(folder(edits))];
    const model = keptModel(current);
    const file = textsFile(old.model, textDigests(old.model, old.inlineCode as InlineCode));
    expect(file).not.toContain(foreignWords);
    const kept = { model, origin: "headers", ownWords: true, digests: readTexts(file, model) as TextDigests } as const;
    for (const [before, after] of [
      [kept, now],
      [now, kept],
    ] as const) {
      const { changes, notCompared } = diffSdks(before, after, { overridesOf });
      expect(changes.map(({ rule, name, before: text }) => [rule, name, text]).sort()).toEqual([
        ["function.code", "CSteamID::BAnonAccount", undefined],
        ["method.doc", "ISteamUser::GetSteamID", undefined],
      ]);
      expect(notCompared).toEqual([expect.stringContaining("whether they changed is known")]);
    }
    expect(diffSdks(kept, old, { overridesOf }).changes).toEqual([]);
    // Of another order, or cut off, they say nothing.
    expect(readTexts(file, keptModel("1.57"))).toBeUndefined();
    expect(readTexts(file.slice(0, 1000), model)).toBeUndefined();
  });

  test("of headers written from a model is ours", async () => {
    const [kept, written] = [await comparedSdkFrom(current), await comparedSdkFrom(writtenFolder())];
    expect(written.ownWords).toBe(true);
    expect(diffSdks(kept, written, { overridesOf }).notCompared).toEqual([]);
  });

  function writtenFolder(): string {
    return headerFolder(Object.fromEntries(restate(keptModel(current)).map(({ name, content }) => [name, content])));
  }
});
