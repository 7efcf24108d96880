// The packages as npm would publish them: installed outside the repository they run a server, from ESM and CommonJS,
// with neither a compiler nor libclang nor headers nor anything else of this checkout.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepToBudgets } from "../../scripts/release/budgets.mjs";
import type { Packed } from "../../scripts/release/pack.mjs";
import { sbomOf } from "../../scripts/release/sbom.mjs";
import { makeProject, runServer } from "../../scripts/release/smoke.mjs";
import { freePort } from "../conformance/freePort.js";
import { contentsOf } from "./contentsOf.js";
import { installPacked } from "./installPacked.js";
import { publishedFaults } from "./publishedFaults.js";

let folder = "";
let packed: Packed[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-packages-"));
  packed = installPacked(folder);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body = `
  const server = await GameServer.init({
    gamePort: 27015, queryPort: 0, mode: ServerMode.Authentication, version: "1.0.0.0", library: libraryPath(),
  });
  await server.logOnAnonymous({ timeoutMs: 10_000 });
  console.log(JSON.stringify({ path: server.library.path, loggedOn: server.gameServer.loggedOn() }));
  server.shutdown();
`;

const programs: [kind: string, file: string, source: string][] = [
  [
    "ESM",
    "server.mjs",
    `import { GameServer, ServerMode } from "@headwater/typed";\nimport { libraryPath } from "@headwater/loopback";\n${body}`,
  ],
  [
    "CommonJS",
    "server.cjs",
    `const { GameServer, ServerMode } = require("@headwater/typed");\nconst { libraryPath } = require("@headwater/loopback");\n` +
      `(async () => {${body}})();`,
  ],
];

test.each(programs)("a server from installed packages, %s", (_, file, source) => {
  writeFileSync(join(folder, file), source);
  const output = execFileSync(process.execPath, [file], {
    cwd: folder,
    encoding: "utf8",
    // Nothing of the developer's environment helps along.
    env: { HOME: folder, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { path, loggedOn } = JSON.parse(output) as { path: string; loggedOn: boolean };
  expect(loggedOn).toBe(true);
  expect(path.startsWith(join(folder, "node_modules/@headwater/loopback-"))).toBe(true);
});

test("the README's server, a player of it, and its end", async () => {
  const project = join(folder, "readme");
  makeProject(project, { game: await freePort(), query: await freePort() });
  runServer(project);
}, 60_000);

test.each([
  [
    "ESM",
    "own.mjs",
    'import { createServer } from "@headwater/server"; import { libraryPath } from "@headwater/loopback";',
  ],
  [
    "CommonJS",
    "own.cjs",
    'const { createServer } = require("@headwater/server"); const { libraryPath } = require("@headwater/loopback");',
  ],
])("@headwater/server from installed packages, %s", (_, file, imports) => {
  const options = '{ name: "A", game: "a", version: "1.0.0.0", queryPort: 0, library: libraryPath() }';
  writeFileSync(
    join(folder, file),
    `${imports} createServer(${options}).then(async (server) => { console.log(server.loggedOn); await server.close(); });`,
  );
  const output = execFileSync(process.execPath, [file], {
    cwd: folder,
    encoding: "utf8",
    env: { HOME: folder, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  expect(output).toBe("true\n");
});

test("headwater-port runs from the installed package", () => {
  const bin = join(folder, "node_modules/@headwater/port/bin/headwater-port.js");
  const godot = join(folder, "godot");
  mkdirSync(godot);
  writeFileSync(join(godot, "server.gd"), "func _process(_delta):\n\tSteamServer.run_callbacks()\n");
  const output = execFileSync(process.execPath, [bin, godot], { cwd: folder, encoding: "utf8" });
  expect(output).toContain("server.gd:2:14  supported  run_callbacks");
});

test("headwater-server runs from the installed package", () => {
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const library = run("-p", 'require("@headwater/loopback").libraryPath()').trim();
  const bin = join(folder, "node_modules/@headwater/server/bin/headwater-server.js");
  const output = run(
    bin,
    "doctor",
    "--library",
    library,
    "--clock",
    "none",
    "--port",
    "27915",
    "--query-port",
    "27916",
  );
  expect(output).toMatch(/^unsure library +.* is the loopback/m);
});

test("each package is one that others can use, to publint and to TypeScript", async () => {
  const faults = [];
  for (const each of packed) faults.push(...(await publishedFaults(each)).map((fault) => `${each.name}: ${fault}`));
  expect(faults).toEqual([]);
}, 600_000);

// What a binary's package holds depends on the system that it is built on; releases are built on Debian 12.
const release = "/etc/os-release";
const isAsReleased =
  process.arch === "x64" && existsSync(release) && readFileSync(release, "utf8").includes("VERSION_CODENAME=bookworm");

test("each package holds the files that it is known to hold", async () => {
  const known = packed.filter(({ name }) => isAsReleased || !/-(?:linux|win32|darwin)-/.test(name));
  for (const each of known)
    await expect(contentsOf(each)).toMatchFileSnapshot(`contents/${each.name.replace("@headwater/", "")}.txt`);
  expect(packed.filter(({ files }) => !files.includes("LICENSE") || !files.includes("README.md"))).toEqual([]);
});

test("the bill of materials is one to CycloneDX, and lists what is in the binaries", async () => {
  const bom = sbomOf(packed);
  expect(await new JsonStrictValidator(Version.v1dot6).validate(JSON.stringify(bom))).toBeNull();
  const binaries = bom.components.find(({ name }) => name.startsWith("@headwater/native-"));
  expect(binaries?.components?.map(({ name }) => name)).toContain("node-addon-api");
  const refs = bom.dependencies.map(({ ref }) => ref);
  const [typed] = bom.dependencies.filter(({ ref }) => ref.startsWith("pkg:npm/%40headwater/typed@"));
  expect(refs).toEqual(expect.arrayContaining(typed?.dependsOn ?? ["nothing"]));
});

test("a package that outgrew its budget is not packed", () => {
  keepToBudgets(packed);
  const typed = { name: "@headwater/typed", size: 10 ** 6 };
  expect(() => keepToBudgets([...packed, typed])).toThrow("@headwater/typed has 1000 kB of ");
});

test("no package carries tests, caches, sources to compile or foreign libraries", () => {
  expect(packed.length).toBeGreaterThan(8);
  const carried = packed.flatMap(({ name, files }) => files.map((file) => `${name}/${file}`));
  // A new project begins with tests.
  const own = carried.filter((file) => !file.startsWith("create-headwater/template/"));
  const wrong =
    /\/(?:test|build|node_modules|\.cache)\/|\.(?:cc|gyp)$|steam_api64|(?<!loopback-linux-x64\/lib\/)steamclient\.(?:so|dll|dylib)/;
  expect(own.filter((file) => wrong.test(file))).toEqual([]);
});
