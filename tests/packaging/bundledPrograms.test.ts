// Servers as a single file, as bundlers make them: what works, and that the rest says what to do.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { type Bundler, bundlers } from "./bundlers.js";

interface Said {
  output: string;
  complaint: string;
}

const esbuildToCommonJs = bundlers[1]?.[1] as Bundler;
const postject = join(repositoryRoot, "node_modules/postject/dist/cli.js");
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

const bundle = async (bundler: Bundler, external: string[] = []): Promise<string> => {
  const entry = join(folder, "program.mjs");
  writeFileSync(entry, program);
  // What the program imports is found where it is installed, not from the test.
  mkdirSync(join(folder, "node_modules/@headwater"), { recursive: true });
  for (const name of ["native", "typed"]) {
    symlinkSync(join(repositoryRoot, "packages", name), join(folder, "node_modules/@headwater", name));
  }
  const bundled = await bundler({ entry, folder, external });
  if (external.length === 0) rmSync(join(folder, "node_modules"), { recursive: true });
  return bundled;
};

function run(file: string, env: Record<string, string> = {}): Said {
  return start(process.execPath, [file], env);
}

function start(program: string, args: string[], env: Record<string, string> = {}): Said {
  const { stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    // Nothing of the developer's environment helps along.
    env: { HOME: folder, TMPDIR: folder, STEAM_API_LIBRARY: libraryPath(), ...env },
  });
  return { output: stdout.trim(), complaint: stderr };
}

function binaryBeside(): string {
  const beside = join(folder, "headwater.node");
  copyFileSync(binary, beside);
  return beside;
}

describe.each(bundlers)("%s", (_, bundler) => {
  test("with the addon's code inside, it says to mark the package external, and with its binary named, it runs", async () => {
    const file = await bundle(bundler);
    const { output, complaint } = run(file);
    expect(output).toBe("");
    expect(complaint).toContain("mark @headwater/native external");
    expect(complaint).toContain("esbuild --external:@headwater/native");
    const named = run(file, { HEADWATER_NATIVE: binaryBeside() });
    expect([named.output, named.complaint]).toEqual(["running: true", expect.stringContaining("loopback")]);
  });

  test("with the package external, it runs", async () => {
    expect(run(await bundle(bundler, ["@headwater/native"])).output).toBe("running: true");
  });
});

test("a single executable of Node's runs with its binary beside it", async () => {
  const main = await bundle(esbuildToCommonJs);
  const [config, blob, program] = ["sea.json", "sea.blob", "server"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(config, JSON.stringify({ main, output: blob, disableExperimentalSEAWarning: true }));
  execFileSync(process.execPath, ["--experimental-sea-config", config], { stdio: "ignore" });
  copyFileSync(process.execPath, program);
  const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
  execFileSync(process.execPath, [postject, program, "NODE_SEA_BLOB", blob, "--sentinel-fuse", fuse], {
    stdio: "ignore",
  });
  expect(start(program, []).complaint).toContain("mark @headwater/native external");
  expect(start(program, [], { HEADWATER_NATIVE: binaryBeside() }).output).toBe("running: true");
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
    const file = await bundle(esbuildToCommonJs);
    writeFileSync(join(folder, "text.node"), "no addon");
    const result = run(file, { HEADWATER_NATIVE: path() });
    expect(result.output).toBe("");
    expect(result.complaint).toMatch(complaint);
  });

  test("empty counts as not set", async () => {
    const file = await bundle(esbuildToCommonJs);
    expect(run(file, { HEADWATER_NATIVE: "" }).complaint).toContain("mark @headwater/native external");
  });
});
