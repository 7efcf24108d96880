// Headers with something that cannot be bound as it stands: told at the header's line, with the override to write.
import { describe, expect, test, vi } from "vitest";
import { classify } from "../../src/classify/classify.js";
import { formatProblem, ProblemError } from "../../src/model/problems.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { openQuestions } from "../../src/upgrade/openQuestions.js";
import { type Edits, valveHeaders } from "../valve/valveSdk.js";

// Headers are parsed for three platforms each time: that takes a while on a machine that does other things as well.
vi.setConfig({ testTimeout: 60_000 });

const sdkVersion = currentSdk();

const anchor = "virtual void SetMaxPlayerCount( int cPlayersMax ) = 0;";
const flatAnchor = "S_API void SteamAPI_ISteamGameServer_SetMaxPlayerCount(";

/** ISteamGameServer with more methods, and flat functions for them. */
function more(methods: string[], flat: string[] = [], structs = ""): Edits {
  return {
    "isteamgameserver.h": [
      [anchor, `${anchor}\n${methods.map((each) => `    virtual ${each} = 0;\n`).join("")}`],
      [
        "struct GSClientDeny_t\n{",
        structs === "" ? "struct GSClientDeny_t\n{" : `struct GSClientDeny_t\n{\n    ${structs}`,
      ],
    ],
    "steam_api_flat.h": [[flatAnchor, [...flat, flatAnchor].join("\n")]],
  };
}

function classified(edits: Edits): ProblemError | undefined {
  const headers = { shownAs: "valve", files: valveHeaders({ madeFrom: sdkVersion, edits }) };
  const model = parseSdk(headers, { sdkVersion, warn: () => undefined });
  try {
    classify(model, overridesOf(sdkVersion));
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

const self = "ISteamGameServer *self";

describe("what cannot compile does not pass", () => {
  test.each([
    [
      "a method without a flat function",
      more(["void OnlyVirtual( int x )"]),
      /^isteamgameserver\.h:\d+: ISteamGameServer::OnlyVirtual: steam_api_flat\.h declares no SteamAPI_ISteamGameServer_OnlyVirtual\. Skip it in generator\/overrides\/isteamgameserver\.yaml\.$/,
      "      OnlyVirtual:\n        skip: no flat function of its own",
    ],
    [
      "overloads without flat names",
      more(
        ["void SetThing( int nThing )", "void SetThing( const char *pchThing )"],
        [`S_API void SteamAPI_ISteamGameServer_SetThing( ${self}, int nThing );`],
      ),
      /^isteamgameserver\.h:\d+: ISteamGameServer::SetThing: overloads have one flat name, SteamAPI_ISteamGameServer_SetThing, /,
      "      SetThing:\n        skip: no flat function of its own",
    ],
    [
      "two fields of one JavaScript name",
      more([], [], "uint32 m_unDenyReason; uint32 denyReason;"),
      /^isteamgameserver\.h:\d+: GSClientDeny_t: m_unDenyReason and denyReason are both denyReason in JavaScript\. /,
      '      denyReason:\n        name: denyReason2\n        reason: ""',
    ],
  ] as const)("%s", (_, edits, message, yaml) => {
    const problem = classified(edits);
    expect(problem?.problems.map(formatProblem).find((text) => message.test(text))).toBeDefined();
    expect(openQuestions(problem as ProblemError).yaml).toContain(yaml);
  });

  test("names of the language are no obstacle", () => {
    const edits = more(
      ["void Then( int constructor, bool bDelete )", "void SetHook( EPromise ePromise )"],
      [
        `S_API void SteamAPI_ISteamGameServer_Then( ${self}, int constructor, bool bDelete );`,
        `S_API void SteamAPI_ISteamGameServer_SetHook( ${self}, EPromise ePromise );`,
      ],
    );
    const header = "class ISteamGameServer\n{";
    const own = [header, `enum EPromise { k_EPromiseNone = 0 };\n\n${header}`] as const;
    expect(
      classified({ ...edits, "isteamgameserver.h": [...(edits["isteamgameserver.h"] ?? []), own] }),
    ).toBeUndefined();
  });
});
