// headwater sdk import, as far as it changes nothing: the work itself is tested in importSdk.test.ts.
import { expect, test, vi } from "vitest";
import { run } from "../../src/cli.js";
import { temporaryFile, temporaryFolder } from "./zipFile.js";

async function errorOf(...argv: string[]): Promise<string> {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    error(String(text));
    return true;
  });
  expect(await run(["sdk", "import", ...argv])).toBe(1);
  const text = error.mock.calls.flat().join("\n");
  vi.restoreAllMocks();
  return text;
}

test("sdk import ends with 1 and says what is wrong", async () => {
  const folder = temporaryFolder();
  expect(await errorOf(folder)).toContain(`${folder}: not a Steamworks SDK: no public/steam/steam_gameserver.h in it`);
  expect(await errorOf("/nowhere.zip")).toContain("/nowhere.zip: no such file or folder");
  expect(await errorOf(temporaryFile("sdk.zip", "no zip"))).toContain("sdk.zip: cannot be read as a zip");
  expect(await errorOf()).toContain("missing required argument 'zip|dir'");
});
