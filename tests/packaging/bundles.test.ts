// What a bundler makes of `typed` for browsers and clients: what was asked for and nothing beside it.
import { type BuildResult, build } from "esbuild";
import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

interface Bundle {
  text: string;
  minifiedBytes: number;
  modules: string[];
}

/** For browsers, it fails at imports of Node's modules. */
async function bundleOf(source: string, platform: "browser" | "node" = "browser"): Promise<Bundle> {
  const bundled = (minify: boolean): Promise<BuildResult<{ write: false; metafile: true }>> =>
    build({
      stdin: { contents: source, resolveDir: `${repositoryRoot}tests` },
      absWorkingDir: repositoryRoot,
      bundle: true,
      format: "esm",
      platform,
      external: platform === "node" ? ["@headwater/native"] : [],
      target: "es2022",
      minify,
      metafile: true,
      write: false,
      logLevel: "silent",
    });
  const [plain, minified] = await Promise.all([bundled(false), bundled(true)]);
  const inputs = Object.values(plain.metafile.outputs)[0]?.inputs ?? {};
  return {
    text: plain.outputFiles[0]?.text ?? "",
    minifiedBytes: minified.outputFiles[0]?.contents.length ?? 0,
    modules: Object.keys(inputs)
      .filter((path) => path !== "<stdin>" && (inputs[path]?.bytesInOutput ?? 0) > 0)
      .map((path) => path.replace("packages/typed/dist/esm/", ""))
      .sort(),
  };
}

function run(text: string): Promise<{ result: unknown }> {
  return import(`data:text/javascript,${encodeURIComponent(text)}`) as Promise<{ result: unknown }>;
}

const enumModules = ["generated/enums.js", "manual/enum.js"];
const steamIdModules = ["steamId/parts.js", "steamId/text.js"];

test.each<[source: string, result: unknown, enums: number, bytes: number, modules: string[]]>([
  [
    'import { Result } from "@headwater/typed/enums"; export const result = [Result.OK, Result[2]];',
    [1, "Fail"],
    1,
    4500,
    enumModules,
  ],
  [
    'import { k_nSteamNetworkingSend_Reliable as flag } from "@headwater/typed/constants"; export const result = flag;',
    8,
    0,
    200,
    ["generated/constants.js"],
  ],
  [
    'import { parseSteamId } from "@headwater/typed/steamid"; export const result = parseSteamId("[U:1:4]");',
    76561197960265732n,
    3,
    3000,
    ["generated/constants.js", ...enumModules, ...steamIdModules],
  ],
  [
    'import { toJson } from "@headwater/typed/json"; export const result = toJson({ id: 5n });',
    { id: "5" },
    0,
    1000,
    ["json/base64.js", "json/plainJson.js"],
  ],
])("%s", async (source, result, enums, bytes, modules) => {
  const bundle = await bundleOf(source);
  expect((await run(bundle.text)).result).toEqual(result);
  expect(bundle.modules).toEqual(modules);
  expect(bundle.text.match(/enumObject\(\{/g) ?? []).toHaveLength(enums);
  expect(bundle.text).not.toMatch(/\bnode:|\brequire\(/);
  expect(bundle.minifiedBytes).toBeLessThan(bytes);
});

test("the main module, which a server bundles, leaves out as much", async () => {
  const source = 'import { Result } from "@headwater/typed"; export const result = Result[2];';
  const bundle = await bundleOf(source, "node");
  expect(bundle.modules).toEqual(enumModules);
  expect(bundle.text.match(/enumObject\(\{/g)).toHaveLength(1);
  expect(bundle.text.includes("@headwater/native")).toBe(false);
  expect((await run(bundle.text)).result).toBe("Fail");
});

test("a program that does need the addon shows in such a bundle", async () => {
  const source = 'import { GameServer } from "@headwater/typed"; export const result = GameServer;';
  await expect(bundleOf(source)).rejects.toThrow(/Could not resolve "node:/);
});
