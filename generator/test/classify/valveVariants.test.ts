// Headers with something that cannot be bound as it stands: told at the header's line, with the override to write.
import { describe, expect, test } from "vitest";
import { classify } from "../../src/classify/classify.js";
import { formatProblem, ProblemError } from "../../src/model/problems.js";
import type { OverrideFile } from "../../src/overrides/overrides.js";
import { overridesOf } from "../../src/overrides/overridesOf.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { currentSdk } from "../../src/sdks/currentSdk.js";
import { openQuestions } from "../../src/upgrade/openQuestions.js";
import { moreMethods, oddEdits, oddOverrides } from "../valve/oddSdk.js";
import { type Edits, valveHeaders } from "../valve/valveSdk.js";
import { overrideFile } from "./fixture.js";

const sdkVersion = currentSdk();

/** ISteamGameServer with more methods, and flat functions for them. */
function more(methods: string[], flat: string[] = methods, fields = ""): Edits {
  const { "isteamgameserver.h": header = [], ...others } = moreMethods(methods, "", flat);
  const struct = "struct GSClientDeny_t\n{";
  return { ...others, "isteamgameserver.h": [...header, [struct, `${struct}\n    ${fields}`]] };
}

function classified(edits: Edits, overrides = overridesOf(sdkVersion)): ProblemError | undefined {
  const headers = { shownAs: "valve", files: valveHeaders({ madeFrom: sdkVersion, edits }) };
  const model = parseSdk(headers, { sdkVersion, warn: () => undefined });
  try {
    classify(model, overrides);
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error;
    throw error;
  }
}

describe("what cannot compile does not pass", () => {
  test.each([
    [
      "a method without a flat function",
      more(["void OnlyVirtual( int x )"], []),
      /^isteamgameserver\.h:\d+: ISteamGameServer::OnlyVirtual: steam_api_flat\.h declares no SteamAPI_ISteamGameServer_OnlyVirtual\. Skip it in generator\/overrides\/isteamgameserver\.yaml\.$/,
      "      OnlyVirtual:\n        skip: no flat function of its own",
    ],
    [
      "overloads without flat names",
      more(["void SetThing( int nThing )", "void SetThing( const char *pchThing )"], ["void SetThing( int nThing )"]),
      /^isteamgameserver\.h:\d+: ISteamGameServer::SetThing: overloads have one flat name, SteamAPI_ISteamGameServer_SetThing, /,
      "      SetThing:\n        skip: no flat function of its own",
    ],
    [
      "two fields of one JavaScript name",
      more([], [], "uint32 m_unDenyReason; uint32 denyReason;"),
      /^isteamgameserver\.h:\d+: GSClientDeny_t: m_unDenyReason and denyReason are both denyReason in JavaScript\. /,
      '      denyReason:\n        name: denyReason2\n        reason: ""',
    ],
    [
      "three fields of one JavaScript name",
      more([], [], "uint32 m_unDenyReason; uint32 denyReason;"),
      /^isteamgameserver\.h:\d+: GSClientDeny_t: m_unDenyReason and m_eDenyReason are both denyReason in JavaScript\. /,
      '      m_eDenyReason:\n        name: denyReason3\n        reason: ""',
    ],
    [
      "two methods of one JavaScript name",
      more(["bool BThing()", "void Thing()"]),
      /^isteamgameserver\.h:\d+: ISteamGameServer: BThing and Thing are both thing in JavaScript\. /,
      '      Thing:\n        name: thing2\n        reason: ""',
    ],
    [
      "callbacks of one id",
      moreMethods([], "struct GSNewThing_t { enum { k_iCallback = k_iSteamGameServerCallbacks + 1 }; };"),
      /^isteamgameserver\.h:\d+: GSNewThing_t and GSClientApprove_t share callback id 201\. Tell/,
      '  GSNewThing_t: { contexts: [server, user], reason: "" }',
    ],
  ] as const)("%s", (_, edits, message, yaml) => {
    const problem = classified(edits);
    expect(problem?.problems.map(formatProblem).find((text) => message.test(text))).toBeDefined();
    expect(openQuestions(problem as ProblemError).yaml).toContain(yaml);
  });

  test.each([
    ["a struct that is passed to the library", "void SetThing( Odd_t odd )"],
    ["a callback that is asked for an answer", "void SetThing( int ( *pfnThing )( int nThing ) )"],
    ["a list of texts", "void SetThing( const char **ppchThings, int cThings )"],
  ])("%s", (_, method) => {
    const problems = classified(moreMethods([method], "struct Odd_t { int m_nOdd; };"))?.problems.map(formatProblem);
    expect(problems?.[0]).toMatch(/^isteamgameserver\.h:\d+: ISteamGameServer::SetThing: no /);
  });

  test("names of the language are no obstacle", () => {
    const path = "generator/overrides/isteamgameserver.yaml";
    const overrides = overridesOf(sdkVersion);
    const file = overrides.files.find((each) => each.path === path) as OverrideFile;
    const odd = overrideFile(
      `interfaces: { ISteamGameServer: { bind: methods, methods: {${oddOverrides.join(", ")}} } }`,
    );
    Object.assign(file.interfaces["ISteamGameServer"]?.methods ?? {}, odd.interfaces["ISteamGameServer"]?.methods);
    expect(classified(oddEdits, overrides)).toBeUndefined();
  });
});
