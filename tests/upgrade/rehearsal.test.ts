// The upgrade of a whole checkout, rehearsed in a copy: from the SDK before the current one to that as Valve ships it and
// back, and to SDKs as users have them. The tests build on one another, as the steps of an upgrade do.
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { currentSdk } from "../../generator/src/sdks/currentSdk.js";
import { keptModelVersions } from "../../generator/src/sdks/keptModel.js";
import { oddEdits, oddOverrides } from "../../generator/test/valve/oddSdk.js";
import { foreignWords } from "../../generator/test/valve/valveSdk.js";
import { compile, compilers } from "../headers/compilers.js";
import { CheckoutCopy, difference } from "./checkoutCopy.js";
import { foreignSdk } from "./foreignSdk.js";

const minute = 60_000;
const current = currentSdk();
const old = keptModelVersions()[keptModelVersions().indexOf(current) - 1] as string;

/** As Valve names the zip of a version. */
const zipName = (version: string) => `steamworks_sdk_${version.replace(".", "")}`;

let copy: CheckoutCopy;
let generatedForCurrent: Record<string, string>;
let generatedForOld: Record<string, string>;

beforeAll(() => {
  copy = new CheckoutCopy();
  copy.headwater(["generate"]);
  generatedForCurrent = copy.state();
  copy.headwater(["generate", "--sdk", old]);
  generatedForOld = copy.state();
}, 5 * minute);
// Tens of thousands of files.
afterAll(() => copy.remove(), 5 * minute);

const changeset = (from: string, to: string) => `.changeset/sdk-${from}-to-${to}.md`;

/** Digests of what Valve says itself: to compare the next one with. */
const texts = `+ generator/models/${current}.texts`;

/** Compiles what is generated: the addon, then both of its TypeScript packages, as `npm run build` does. */
function build(): void {
  for (const name of ["native", "typed"]) copy.run("npm", ["run", "build", "--silent"], { cwd: `packages/${name}` });
}

test(
  "an SDK that leaves questions open changes nothing, and says what to add",
  () => {
    const sdk = foreignSdk("steamworks_sdk_198", current, {
      "isteamgameserver.h": [
        [
          "uint32 *pcbTicket, const SteamNetworkingIdentity *pSnid",
          "uint32 *pcbTicket, const SteamNetworkingIdentity *pPeer",
        ],
        [
          "virtual bool BSecure() = 0;",
          "virtual bool BSecure() = 0;\n    virtual bool GetMotto( char *pchMotto, int cchMotto, uint32 *punWords ) = 0;",
        ],
      ],
      "steam_api_flat.h": [
        [
          "S_API bool SteamAPI_ISteamGameServer_BSecure(",
          "S_API bool SteamAPI_ISteamGameServer_GetMotto( ISteamGameServer *self, char *pchMotto, int cchMotto, uint32 *punWords );\nS_API bool SteamAPI_ISteamGameServer_BSecure(",
        ],
      ],
    });
    const output = copy.headwater(["upgrade", sdk], 1);
    expect(difference(generatedForOld, copy.state())).toEqual([]);
    // What a rename alone broke needs no answer.
    expect(output).toContain("ISteamGameServer::GetAuthSessionTicket: pSnid -> pPeer");
    expect(output).not.toMatch(/pSnid \(nearest|no role for parameter pPeer/);
    expect(output).toMatch(/isteamgameserver\.h:\d+: ISteamGameServer::GetMotto: no role for parameter pchMotto/);
    expect(output).toContain(`# generator/overrides/isteamgameserver.yaml, for isteamgameserver.h:`);
    expect(output).toContain(
      [
        "interfaces:",
        "  ISteamGameServer:",
        "    methods:",
        "      GetMotto:",
        "        params:",
        "          pchMotto: { role: outString, capacity: cchMotto } # char *, or role: bufferOut, capacity: cchMotto, written: punWords",
        "          punWords: { role: out } # uint32 *, or role: in",
      ].join("\n"),
    );
    expect(output).not.toContain("pcbTicket: {");
    expect(output).toContain("Nothing was changed. The SDK was not imported either.");
  },
  minute,
);

test(
  "what is no SDK is refused and changes nothing",
  () => {
    copy.headwater(["upgrade", "packages"], 1);
    expect(copy.headwater(["upgrade", old], 1)).toContain(`generated for SDK ${old} already`);
    expect(difference(generatedForOld, copy.state())).toEqual([]);
  },
  minute,
);

test(
  `${old} to ${current}: everything generated is what a checkout of ${current} has`,
  () => {
    // By the command that the maintainers' guide prints.
    const [, command = ""] = /^npx headwater (upgrade .*)$/m.exec(copy.read("docs/guide/new-sdk.md")) ?? [];
    const sdk = foreignSdk(zipName(current), current);
    const output = copy.headwater(command.split(" ").map((word) => word.replace(/^~\/Downloads\/.*$/, sdk)));
    expect(output).toContain(`SDK ${old} -> ${current}`);
    expect(output).toContain(`Changeset: ${changeset(old, current)}`);
    expect(output).toContain("npm run build");
    // What was imported is not committed: a clone builds from what was written of it.
    copy.run("rm", ["-r", "sdk-local"]);
    expect(difference(generatedForCurrent, copy.state())).toEqual([`+ ${changeset(old, current)}`, texts]);
    copy.headwater(["generate", "--check"]);
  },
  minute,
);

test(
  "the changeset carries the verdict and what to know",
  () => {
    const text = copy.read(changeset(old, current));
    for (const name of ["native", "typed", "loopback"]) {
      const { version } = JSON.parse(copy.read(`packages/${name}/package.json`)) as { version: string };
      expect(text).toContain(`"@headwater/${name}": ${version.startsWith("0.") ? "minor" : "major"}\n`);
    }
    expect(text).toContain(`Steamworks SDK ${current}, was ${old}`);
    // `headwater diff` writes the same one, and none where there is nothing to release.
    expect(copy.headwater(["diff", old, current, "--changeset"])).toContain(`Wrote ${changeset(old, current)}`);
    expect(copy.read(changeset(old, current))).toBe(text);
    expect(copy.headwater(["diff", old, old, "--changeset"])).toContain("No changeset");
    // The tool that will read it agrees.
    const status = copy.run(process.execPath, [
      "-e",
      `require("@changesets/read").default(process.cwd()).then((all) => console.log(JSON.stringify(all)))`,
    ]);
    const read = (JSON.parse(status) as { id: string; releases: unknown[] }[]).find(({ id }) => id.startsWith("sdk-"));
    expect(read?.releases).toHaveLength(text.match(/^"@headwater\/.*: (?:major|minor|patch)$/gm)?.length as number);
  },
  minute,
);

test(
  `the tree of ${current} builds and passes the conformance tests`,
  () => {
    build();
    // The loopback was built from the same generated sources: the test above compared them.
    const vitest = join(copy.root, "node_modules/vitest/vitest.mjs");
    const output = copy.run(process.execPath, [vitest, "run", "--project", "tests", "tests/conformance"]);
    expect(output).toMatch(/Tests +\d\d+ passed/);
  },
  10 * minute,
);

test(
  `back to ${old}: everything generated is as it was, and builds`,
  () => {
    copy.headwater(["upgrade", old]);
    const expected = [`+ ${changeset(current, old)}`, `+ ${changeset(old, current)}`, texts].sort();
    expect(difference(generatedForOld, copy.state())).toEqual(expected);
    build();
  },
  10 * minute,
);

test(
  "an SDK of a user is imported, and none of its words come along",
  () => {
    const before = copy.state();
    const sdk = foreignSdk("steamworks_sdk_199", current, {
      "isteamgameserver.h": [
        [
          "virtual bool BSecure() = 0;",
          `virtual bool BSecure() = 0;\n    /// ${foreignWords}.\n    virtual int GetSlotCount() = 0;`,
        ],
      ],
      "steam_api_flat.h": [
        [
          "S_API bool SteamAPI_ISteamGameServer_BSecure(",
          "S_API int SteamAPI_ISteamGameServer_GetSlotCount( ISteamGameServer *self );\nS_API bool SteamAPI_ISteamGameServer_BSecure(",
        ],
      ],
    });
    const output = copy.headwater(["upgrade", sdk]);
    expect(output).toContain("headers: sdk-local/1.99 (imported)");
    const changed = difference(before, copy.state())
      .filter((line) => !line.startsWith("-"))
      .map((line) => line.slice(2));
    expect(changed).toContain("generator/models/1.99.diff");
    expect(changed).toContain(changeset(old, "1.99"));
    expect(copy.read("docs/sdk-history.md")).toContain(`## 1.99, after ${keptModelVersions().at(-1)}`);
    expect(copy.read("packages/typed/src/generated/interfaces/steamGameServer.ts")).toContain("getSlotCount(): number");
    const committed = changed.filter((path) => !path.startsWith("sdk-local/"));
    expect(committed.filter((path) => copy.read(path).includes(foreignWords))).toEqual([]);

    // A clone without Valve's headers still checks what was generated from them.
    copy.run("rm", ["-r", "sdk-local"]);
    copy.headwater(["generate", "--check"]);
  },
  minute,
);

test(
  "an SDK of unusual names and types builds",
  () => {
    const path = "generator/overrides/isteamgameserver.yaml";
    const methods = "  ISteamGameServer:\n    bind: methods\n    methods:\n";
    const own = oddOverrides.map((line) => `      ${line}\n`).join("");
    copy.write(path, copy.read(path).replace(methods, methods + own));
    const said = [`/// ${foreignWords} on ISteamUser::GetSteamID.`, `/// ${foreignWords} on whoever plays.`] as const;
    const sdk = foreignSdk("steamworks_sdk_200", current, { ...oddEdits, "isteamuser.h": [said] });
    // Of 1.99 there are digests, its headers are gone.
    const output = copy.headwater(["upgrade", sdk]);
    expect(output).toContain("ISteamUser::GetSteamID: its documentation changed.");
    expect(output).not.toContain("ISteamUser::BLoggedOn: its documentation");
    build();
    // The loopback's flat functions, without what is written by hand for another SDK.
    for (const compiler of compilers.filter(({ installed }) => installed)) {
      const source = join(copy.root, "packages/loopback/src/generated/flat_isteamgameserver.cc");
      const include = ["sdk-headers", "packages/loopback/src"].flatMap((folder) => ["-I", join(copy.root, folder)]);
      const headers = join(copy.root, "sdk-headers/2.00");
      expect(compile(compiler.command, headers, [source], ["-fsyntax-only", ...include])).toBe("");
    }
  },
  10 * minute,
);
