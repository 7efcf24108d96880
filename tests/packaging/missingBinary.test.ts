// The package without its binary, or with one that does not fit: what it says, and what to do about it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import platform from "../../packages/native/js/platform.cjs";
import { targets } from "../../scripts/platforms/targets.mjs";
import { repositoryRoot } from "../repository.js";

const native = join(repositoryRoot, "packages/native");
const { version } = JSON.parse(readFileSync(join(native, "package.json"), "utf8")) as { version: string };
const addon = readFileSync(join(native, "build/Release/headwater.node"));
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "headwater-missing-")));
  install("native", "", {});
  for (const part of ["package.json", "dist"]) {
    cpSync(join(native, part), join(folder, "node_modules/@headwater/native", part), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string, itsVersion: string, files: Record<string, Uint8Array | string>): void {
  const target = join(folder, "node_modules/@headwater", name);
  mkdirSync(target, { recursive: true });
  const manifest = { name: `@headwater/${name}`, version: itsVersion };
  for (const [file, content] of Object.entries({ ...files, "package.json": JSON.stringify(manifest) })) {
    writeFileSync(join(target, file), content);
  }
}

function run(): string {
  const program =
    'import("@headwater/native").then(() => console.log("loaded"), (error) => console.log(error.message))';
  // Nothing of the developer's environment helps along.
  const env = { HOME: folder, ...(process.env["SystemRoot"] && { SystemRoot: process.env["SystemRoot"] }) };
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", program], { cwd: folder, encoding: "utf8", env });
  return (stdout + stderr).trim();
}

/** The addon, with one text in it exchanged for another of the same length. */
function changed(from: string, to: string): Buffer {
  const bytes = Buffer.from(addon);
  const at = bytes.indexOf(`\0${from}`, 0, "latin1");
  expect(at).toBeGreaterThan(0);
  bytes.write(to, at + 1, "latin1");
  return bytes;
}

const other = targets.find(({ os }) => os !== process.platform)?.name ?? "";
const ours = `native-${platform.name}`;

test("it knows the platforms that are published", () => {
  expect(platform.published.toSorted()).toEqual(targets.map(({ name }) => name).toSorted());
  expect(platform.published).toContain(platform.name);
});

test("the platform's package is not installed", () => {
  const output = run();
  expect(output).toContain(`no binary for ${platform.name}: the package @headwater/${ours}, an optional dependency`);
  expect(output).toContain("--omit=optional");
  expect(output).toContain(join(folder, "node_modules/@headwater/native"));
});

test("another platform's is", () => {
  install(`native-${other}`, version, {});
  const output = run();
  expect(output).toContain(`the package @headwater/${ours} is not installed, but that of ${other} is.`);
  expect(output).toContain("npm ci");
});

test("it is of another version", () => {
  install(ours, "0.0.0-other", { "headwater.node": addon });
  expect(run()).toContain(`@headwater/native is ${version}, but @headwater/${ours} in`);
});

test("it is not whole", () => {
  install(ours, version, {});
  expect(run()).toMatch(/cannot load .*headwater\.node: .*\nThe package is not whole\./);
});

test("it is no binary for this platform", () => {
  install(ours, version, { "headwater.node": "no addon" });
  expect(run()).toMatch(new RegExp(`cannot load .*headwater\\.node: .*\nIt must be .* built for ${platform.name}\\.`));
});

test("it is good", () => {
  install(ours, version, { "headwater.node": addon });
  expect(run()).toBe("loaded");
});

test.skipIf(platform.libc !== "glibc")("it needs a newer glibc (else: no glibc)", () => {
  install(ours, version, { "headwater.node": changed("GLIBC_2.3", "GLIBC_9.3") });
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime: string } };
  expect(run()).toMatch(
    new RegExp(`\nIt needs glibc 9\\.3[\\d.]*, and this system has glibc ${header.glibcVersionRuntime}\\.`),
  );
});

test.skipIf(platform.libc !== "glibc")("it is made for musl (else: no glibc)", () => {
  install(ours, version, { "headwater.node": changed("libc.so.6", "libc.so.X") });
  expect(run()).toContain("It is made for another C library than this system's, glibc.");
});
