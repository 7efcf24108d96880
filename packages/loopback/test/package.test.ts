// The package's JavaScript: where the library is.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { targets } from "../../../scripts/platforms/targets.mjs";
import { libraryPath, version } from "../js/index.js";

test("libraryPath names an existing file of this platform", () => {
  expect(existsSync(libraryPath())).toBe(true);
  expect(basename(dirname(libraryPath()))).toBe(`${process.platform}-${process.arch}`);
});

test("version is the package's", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
});

test.each(targets)(
  "the library is that of the package for $name; without it, that is named",
  ({ name, os, cpu, libc }) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "headwater-loopback-")));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, "js"));
    for (const file of ["package.json", "js/layout.cjs"])
      copyFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), join(folder, file));
    const program = join(folder, "node");
    writeFileSync(
      program,
      libc === "musl" ? "\x7fELF /lib/ld-musl-x86_64.so.1" : "\x7fELF /lib64/ld-linux-x86-64.so.2",
    );
    const here = JSON.stringify({ platform: os, arch: cpu, execPath: program });
    const ask = (): string =>
      execFileSync(
        process.execPath,
        [
          "-p",
          `for (const [key, value] of Object.entries(${here})) Object.defineProperty(process, key, { value });
        const layout = require("./js/layout.cjs");
        try { layout.fileOf(layout.libraryFileName) } catch (error) { error.message }`,
        ],
        { cwd: folder, encoding: "utf8" },
      ).trim();

    expect(ask()).toContain(`the package @headwater/loopback-${name} that holds it is not installed`);
    const lib = join(folder, "node_modules/@headwater", `loopback-${name}`, "lib");
    mkdirSync(lib, { recursive: true });
    writeFileSync(join(lib, "../package.json"), "{}");
    const file = join(lib, { win32: "steam_api64.dll", darwin: "libsteam_api.dylib" }[os] ?? "libsteam_api.so");
    writeFileSync(file, "");
    expect(ask()).toBe(file);
  },
);
