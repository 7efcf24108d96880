// headwater diff as users meet it: what it takes, its formats, exit codes, messages.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli.js";
import { printModel } from "../../src/model/modelJson.js";
import { keptModelVersions } from "../../src/sdks/keptModel.js";
import { headerFolder } from "../parse/headerFolder.js";
import { baseModel, thing } from "./fixture.js";

const kept = keptModelVersions()[0] as string;
let stdout = "";
let stderr = "";

beforeEach(() => {
  stdout = "";
  stderr = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  vi.spyOn(console, "error").mockImplementation((text: string) => {
    stderr += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Two model files in a folder that is gone after the test. */
function modelFiles(): [before: string, after: string] {
  const folder = headerFolder({});
  const after = { ...baseModel(), sdkVersion: "1.1" };
  thing(after).methods.pop();
  const files = { "before.json": baseModel(), "after.json": after };
  for (const [name, model] of Object.entries(files)) writeFileSync(join(folder, name), printModel(model));
  return [join(folder, "before.json"), join(folder, "after.json")];
}

describe("headwater diff", () => {
  test("model files, as text", async () => {
    expect(await run(["diff", ...modelFiles()])).toBe(0);
    expect(stdout).toMatch(/^SDK 1\.0 -> 1\.1\n/);
    expect(stdout).toContain("breaking   Query: gone from the interface.");
  });

  test("folders of headers", async () => {
    const [a, b] = ["", "\tint m;"].map((more) =>
      headerFolder({ "steam_gameserver.h": `struct A_t { int n;${more} };\n`, "sdk.json": '{"sdkVersion":"1.9"}' }),
    );
    expect(await run(["diff", a as string, b as string])).toBe(0);
    expect(stdout).toContain("A_t::m: a new field.");
    expect(stdout).toContain("A_t: 8 bytes, were 4");
  });

  test("a steam_api.json, whose folder says the version", async () => {
    const folder = headerFolder({ "steamworks_sdk_162/sdk/public/steam/steam_api.json": '{"interfaces":[]}' });
    const file = join(folder, "steamworks_sdk_162/sdk/public/steam/steam_api.json");
    expect(await run(["diff", file, file])).toBe(0);
    expect(stdout).toContain("SDK 1.62 -> 1.62");
    expect(stdout).toContain("the steam_api.json of SDK 1.62 and SDK 1.62 has none");
  });

  test("--format md", async () => {
    expect(await run(["diff", ...modelFiles(), "--format", "md"])).toBe(0);
    expect(stdout).toContain("### ISteamThing\n\n- **breaking** `Query`: gone from the interface.");
  });

  test("--format json", async () => {
    expect(await run(["diff", ...modelFiles(), "--format", "json"])).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 2,
      from: { sdkVersion: "1.0" },
      changes: [{ rule: "method.removed" }],
    });
  });

  const refused: [what: string, argv: () => string[], message: string | RegExp][] = [
    ["an unknown format", () => [...modelFiles(), "--format", "xml"], "--format xml: not one of text, md, json."],
    ["an unknown version", () => [kept, "9.9"], "'9.9' is neither a version that is kept or imported, nor a folder"],
    [
      "a file that is no JSON",
      () => [join(headerFolder({ "a.json": "{" }), "a.json"), kept],
      /a\.json cannot be read as JSON: /,
    ],
    [
      "a JSON of something else",
      () => [join(headerFolder({ "a.json": "{}" }), "a.json"), kept],
      /a\.json is no steam_api\.json: /,
    ],
    [
      "a model of another shape",
      () => [join(headerFolder({ "a.json": '{"schema":7}' }), "a.json"), kept],
      /a\.json is no model of this version/,
    ],
    ["one side only", () => [kept], /^$/],
  ];
  test.each(refused)("refuses %s", async (_, argv, message) => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await run(["diff", ...argv()])).toBe(1);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
  });
});
