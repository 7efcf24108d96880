// Whole SDKs in small: headers/sdk-old in the manner of 1.53, headers/sdk-current in today's, each with its model in
// expected/. Accept changes with `vitest -u`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ApiModel } from "../../src/model/apiModel.js";
import { printModel } from "../../src/model/modelJson.js";
import { generatorRoot } from "../../src/packageRoot.js";
import type { HeaderFiles } from "../../src/parse/headerFolder.js";
import { parseSdk } from "../../src/parse/parseSdk.js";
import { headerFolder } from "./headerFolder.js";

const headers = join(generatorRoot, "test/parse/headers");

interface Parsed {
  model: ApiModel;
  warnings: string[];
}

function parse(source: string | HeaderFiles): Parsed {
  const warnings: string[] = [];
  const model = parseSdk(source, { sdkVersion: "test", warn: (message) => warnings.push(message) });
  return { model, warnings };
}

function textsOf(name: string): Record<string, string> {
  const folder = join(headers, name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** As Valve's older SDKs come: git and editors would not keep these bytes. */
function aged(name: string): Record<string, string> {
  const texts = Object.entries(textsOf(name));
  return Object.fromEntries(texts.map(([file, text]) => [file, text.replaceAll("\n", "\r\n")]));
}

function inMemory(texts: Record<string, string>, shownAs = "sdk.zip/sdk/public/steam"): HeaderFiles {
  return {
    shownAs,
    files: new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text, "latin1")])),
  };
}

describe.each(["sdk-old", "sdk-current"])("%s", (name) => {
  test("has the model", async () => {
    await expect(printModel(parse(join(headers, name)).model)).toMatchFileSnapshot(`expected/${name}.json`);
  });

  test("has the same one with CRLF and Latin-1, from disk and from memory", () => {
    const { model } = parse(join(headers, name));
    expect(aged(name)["steamtypes.h"]).toContain("\r\n");
    expect(parse(headerFolder(aged(name))).model).toEqual(model);
    expect(parse(inMemory(aged(name))).model).toEqual(model);
  });
});

describe("an old SDK", () => {
  test("leaves out the companion that does not compile, and says why", () => {
    const folder = join(headers, "sdk-old");
    expect(parse(folder).warnings).toEqual([
      `${join(folder, "steamnetworkingfakeip.h")}: left out of the model, since it does not compile\n` +
        `  ${join(folder, "steamnetworkingfakeip.h")}:3:10: error: 'steamnetworkingtypes.h' file not found`,
    ]);
  });

  test("has accessors by what they call, exported ones only", () => {
    const { model } = parse(join(headers, "sdk-old"));
    expect(
      model.interfaces.map(({ name, versionString, accessors }) => [name, versionString, accessors.length]),
    ).toEqual([
      ["ISteamClient", undefined, 0],
      ["ISteamUser", "SteamUser021", 1],
      ["ISteamUtils", "SteamUtils010", 2],
      ["ISteamHTMLSurface", "STEAMHTMLSURFACE_INTERFACE_VERSION_005", 1],
      ["ISteamGameServer", "SteamGameServer014", 1],
      ["ISteamGameCoordinator", undefined, 0],
    ]);
  });
});

describe("headers from memory", () => {
  test("are nowhere else, not even beside the zip", () => {
    const folder = headerFolder({ "sdk.zip": "", "more.h": "struct OnDisk_t { int n; };\n" });
    const source = inMemory({ "steam_gameserver.h": '#include "more.h"\n' }, join(folder, "sdk.zip"));
    expect(() => parse(source)).toThrow(
      `${join(folder, "sdk.zip/steam_gameserver.h")}:1:10: error: 'more.h' file not found`,
    );
  });

  test("below the folder have their paths", () => {
    const source = inMemory({
      "steam_gameserver.h": '#include "sub/more.h"\n',
      "sub/more.h": "struct A_t { int n; };\n",
    });
    expect(parse(source).model.structs[0]?.location).toEqual({ file: "sub/more.h", line: 1 });
  });

  test("need the entry header", () => {
    expect(() => parse(inMemory({ "other.h": "" }))).toThrow("sdk.zip/sdk/public/steam: no steam_gameserver.h in it");
  });
});

describe("what an SDK has too much", () => {
  test("system headers nobody knows are read as empty", () => {
    const folder = headerFolder({
      "steam_gameserver.h":
        "#ifdef _WIN32\n#include <windows.h>\n#endif\n#include <sys/types.h>\nstruct A_t { int n; };\n",
    });
    const { model, warnings } = parse(folder);
    expect(model.structs.map(({ name }) => name)).toEqual(["A_t"]);
    expect(warnings).toEqual([
      `${join(folder, "steam_gameserver.h")}:4: <sys/types.h> is not known here; read as empty`,
      `${join(folder, "steam_gameserver.h")}:2: <windows.h> is not known here; read as empty`,
    ]);
  });

  test("code for API_GEN that is not shipped costs the annotations, not the model", () => {
    const folder = headerFolder({
      "steam_gameserver.h":
        '#ifdef API_GEN\n#include "gen_only.h"\n#endif\nclass ISteamX { public: virtual void F( int n ) = 0; };\n',
    });
    const { model, warnings } = parse(folder);
    expect(model.interfaces.map(({ name }) => name)).toEqual(["ISteamX"]);
    expect(warnings).toEqual([
      `${folder}: does not compile with API_GEN defined; read without it, so parameters carry no annotations\n` +
        `  ${join(folder, "steam_gameserver.h")}:2:10: error: 'gen_only.h' file not found`,
    ]);
  });

  test("a companion that breaks others is left out although its own text is sound", () => {
    const folder = headerFolder({
      "steam_gameserver.h": "struct A_t { int n; };\n",
      "isteamgamecoordinator.h": '#include "deeper.h"\n',
      "deeper.h": "unknown_t n;\n",
    });
    const { model, warnings } = parse(folder);
    expect(model.structs.map(({ name }) => name)).toEqual(["A_t"]);
    expect(warnings.join()).toContain("isteamgamecoordinator.h: left out of the model, since it does not compile");
  });

  test("nothing is given up for headers that do not compile anyway", () => {
    const folder = headerFolder({
      "steam_gameserver.h": "#include <nowhere.h>\nunknown_t a;\n",
      "isteamgamecoordinator.h": "unknown_t b;\n",
    });
    const warnings: string[] = [];
    expect(() => parseSdk(folder, { sdkVersion: "test", warn: (message) => warnings.push(message) })).toThrow(
      `${folder}: 3 errors`,
    );
    expect(warnings).toEqual([]);
  });
});
