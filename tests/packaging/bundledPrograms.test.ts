// Servers as a single file, as bundlers make them: what works, and that the rest says what to do.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { type BuildOptions, build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

const binary = join(repositoryRoot, "packages/native/build/Release/headwater.node");
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "headwater-bundled-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = `
  import { GameServer, ServerMode } from "@headwater/typed";
  GameServer.init({ gamePort: 27015, queryPort: 0, mode: ServerMode.Authentication, version: "1.0.0.0" })
    .then((server) => { console.log("running: " + server.running); server.shutdown(); });
`;

const formats = [
  ["ESM", "esm", "server.mjs"],
  ["CommonJS", "cjs", "server.cjs"],
] as const;

async function bundle(format: "esm" | "cjs", file: string, options: BuildOptions = {}): Promise<string> {
  const outfile = join(folder, file);
  await build({
    stdin: { contents: program, resolveDir: `${repositoryRoot}tests` },
    bundle: true,
    platform: "node",
    format,
    outfile,
    logLevel: "silent",
    ...options,
  });
  return outfile;
}

function run(file: string, env: Record<string, string> = {}): { output: string; complaint: string } {
  const { stdout, stderr } = spawnSync(process.execPath, [file], {
    cwd: folder,
    encoding: "utf8",
    // Nothing of the developer's environment helps along.
    env: { HOME: folder, TMPDIR: folder, STEAM_API_LIBRARY: libraryPath(), ...env },
  });
  return { output: stdout.trim(), complaint: stderr };
}

describe.each(formats)("%s", (_, format, file) => {
  test("with the addon's code inside, it says to mark the package external", async () => {
    const { output, complaint } = run(await bundle(format, file));
    expect(output).toBe("");
    expect(complaint).toContain("mark @headwater/native external");
    expect(complaint).toContain("esbuild --external:@headwater/native");
    expect(complaint).toContain("HEADWATER_NATIVE");
  });

  test("with the addon's code inside and its binary named, it runs", async () => {
    const binaryBeside = join(folder, "headwater.node");
    cpSync(binary, binaryBeside);
    const { output, complaint } = run(await bundle(format, file), { HEADWATER_NATIVE: binaryBeside });
    expect([output, complaint]).toEqual(["running: true", expect.stringContaining("loopback")]);
  });

  test("with the package external, it runs", async () => {
    mkdirSync(join(folder, "node_modules/@headwater"), { recursive: true });
    symlinkSync(join(repositoryRoot, "packages/native"), join(folder, "node_modules/@headwater/native"));
    const { output } = run(await bundle(format, file, { external: ["@headwater/native"] }));
    expect(output).toBe("running: true");
  });
});

describe("HEADWATER_NATIVE", () => {
  test.each<[what: string, path: () => string, complaint: RegExp]>([
    ["a relative path", () => "headwater.node", /HEADWATER_NATIVE must be a full path, .*; it is headwater\.node\./],
    [
      "a file that is not there",
      () => join(folder, "gone.node"),
      /HEADWATER_NATIVE names .*gone\.node, which does not/,
    ],
    ["a file that is no addon", () => join(folder, "text.node"), /cannot load .*text\.node: .* built for \w+-\w+/s],
  ])("%s", async (_, path, complaint) => {
    const file = await bundle("cjs", "server.cjs");
    writeFileSync(join(folder, "text.node"), "no addon");
    const result = run(file, { HEADWATER_NATIVE: path() });
    expect(result.output).toBe("");
    expect(result.complaint).toMatch(complaint);
  });

  test("empty counts as not set", async () => {
    const file = await bundle("cjs", "server.cjs");
    expect(run(file, { HEADWATER_NATIVE: "" }).complaint).toContain("mark @headwater/native external");
  });
});
