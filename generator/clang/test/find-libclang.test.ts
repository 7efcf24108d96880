// The build's search for libclang: what it prints, and what it says when there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../find-libclang.cjs", import.meta.url));

function find(args: string[], environment: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [script, ...args], { encoding: "utf8", env: { ...process.env, ...environment } });
}

test("prints folders that hold the headers and the library", () => {
  const include = find(["include"]);
  expect(existsSync(join(include.stdout.trim(), "clang-c/Index.h"))).toBe(true);
  expect(existsSync(find(["lib"]).stdout.trim())).toBe(true);
});

test("says how to install it when LLVM_CONFIG names none", () => {
  const { status, stdout, stderr } = find(["lib"], { LLVM_CONFIG: "/nowhere/llvm-config" });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain("LLVM_CONFIG is '/nowhere/llvm-config'");
  expect(stderr).toMatch(/apt-get install libclang-dev|brew install llvm|winget install/);
});

test("knows two words", () => {
  expect(find(["both"])).toMatchObject({ status: 2, stderr: "usage: node find-libclang.cjs include|lib\n" });
});
