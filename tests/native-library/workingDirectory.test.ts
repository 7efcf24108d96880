// The working directory of a game server is anybody's: whatever lies in it, no library is taken from there.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { libraryPath } from "@headwater/loopback";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const fileName = basename(libraryPath());
const native = JSON.stringify(createRequire(import.meta.url).resolve("@headwater/native"));
/** Says which library was loaded, or what was tried. */
const program = (path = "") =>
  `const { loadLibrary } = require(${native});
   try { console.log(JSON.stringify({ loaded: loadLibrary(${path}).path })); }
   catch (error) { console.log(JSON.stringify({ tried: error.tried })); }`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "headwater-cwd-")));
/** The working directory: everything a careless search would find is in it, and works. */
const decoys = join(folder, "decoys");
const elsewhere = join(folder, "elsewhere");

beforeAll(() => {
  mkdirSync(elsewhere);
  const bin = join(decoys, "redistributable_bin");
  const places = [decoys, ...["linux64", "linuxarm64", "osx", "win64"].map((each) => join(bin, each))];
  for (const place of places) {
    mkdirSync(place, { recursive: true });
    for (const name of readdirSync(dirname(libraryPath()))) {
      symlinkSync(join(dirname(libraryPath()), name), join(place, name));
    }
  }
  writeFileSync(join(elsewhere, "main.cjs"), program());
  writeFileSync(join(elsewhere, "relative.cjs"), program(JSON.stringify(fileName)));
  writeFileSync(join(elsewhere, "dotted.cjs"), program(JSON.stringify(`./${fileName}`)));
  writeFileSync(join(decoys, "main.cjs"), program());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  loaded?: string;
  tried?: string[];
}

/** Runs Node in the folder of decoys. */
function run(args: string[], { env = {}, input = "" }: { env?: NodeJS.ProcessEnv; input?: string } = {}): Outcome {
  const { STEAM_API_LIBRARY: _, STEAMWORKS_SDK: __, LD_LIBRARY_PATH: ___, ...rest } = process.env;
  const options = { cwd: decoys, env: { ...rest, ...env }, input, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, args, options)) as Outcome;
}

const relative = /: it must be an absolute path\.$/;
const noMain = /^nothing: no path was given, STEAM_API_LIBRARY and STEAMWORKS_SDK are not set, and the program has no/;

test.each<[string, () => Outcome, RegExp]>([
  [
    "a program elsewhere",
    () => run([join(elsewhere, "main.cjs")]),
    /elsewhere.+\(beside the main module\): no such file/,
  ],
  ["a program elsewhere, named by a relative path", () => run(["../elsewhere/main.cjs"]), /elsewhere.+: no such file/],
  ["a bare name", () => run([join(elsewhere, "relative.cjs")]), relative],
  ["a name with a dot", () => run([join(elsewhere, "dotted.cjs")]), relative],
  ["node -e", () => run(["-e", program()]), noMain],
  ["node -e with an argument that is a file here", () => run(["-e", program(), fileName]), noMain],
  ["a program from stdin", () => run(["-"], { input: program() }), noMain],
  [
    "a bare name in STEAM_API_LIBRARY",
    () => run([join(elsewhere, "main.cjs")], { env: { STEAM_API_LIBRARY: fileName } }),
    relative,
  ],
  [
    "a relative folder in STEAMWORKS_SDK",
    () => run([join(elsewhere, "main.cjs")], { env: { STEAMWORKS_SDK: "." } }),
    relative,
  ],
])("%s", (_, outcome, want) => {
  expect(outcome()).toEqual({ tried: [expect.stringMatching(want)] });
});

test("a program in the same folder takes what lies beside it, because it lies beside it", () => {
  expect(run(["main.cjs"])).toEqual({ loaded: join(decoys, fileName) });
});

/** Runs a server with a library named in full, its working directory full of decoys. */
const server = `const { loadLibrary, server } = require(${native});
  loadLibrary(${JSON.stringify(libraryPath())});
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  server.ISteamNetworkingSockets.CreateSocketPair(true, null, null);
  console.log(JSON.stringify({ loaded: process.platform === "linux" ? require("fs").readFileSync("/proc/self/maps", "utf8") : "" }));
  server.shutdown();`;

describe("what a library named in full brings with it", () => {
  const linux = process.platform === "linux";

  test.skipIf(!linux)("is mapped from its own folder (else: no /proc)", () => {
    const maps = run(["-e", server]).loaded ?? "";
    expect(maps).toContain(realpathSync(libraryPath()));
    expect(maps).not.toContain(folder);
  });

  const strace = linux && spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;
  test.skipIf(!strace)("is not even looked for in the working directory (else: strace cannot run here)", () => {
    const log = join(folder, "strace.log");
    execFileSync("strace", ["-f", "-e", "trace=file", "-o", log, process.execPath, "-e", server], {
      cwd: decoys,
      stdio: ["ignore", "ignore", "ignore"],
    });
    const libraries = readFileSync(log, "utf8").match(/"[^"]*\.so[^"/]*"/g) ?? [];
    expect(libraries).toContain(JSON.stringify(libraryPath()));
    expect(libraries.filter((path) => !path.startsWith('"/') || path.includes(folder))).toEqual([]);
  });
});
