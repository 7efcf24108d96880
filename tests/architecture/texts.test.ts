// What is committed is text: binaries are built, fetched or packed, and have no diff that anybody could read.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";

const isCheckout = existsSync(join(repositoryRoot, ".git"));

test.skipIf(!isCheckout)("no binary is committed (else: not a checkout of git)", () => {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: repositoryRoot, encoding: "utf8", maxBuffer: 2 ** 24, input: "" });
  // Against nothing at all, where git counts no lines of what it takes for binary.
  const changes = git("diff", "--cached", "--numstat", git("hash-object", "-t", "tree", "--stdin").trim()).split("\n");
  expect(changes.length).toBeGreaterThan(1000);
  expect(changes.filter((line) => line.startsWith("-\t-\t"))).toEqual([]);
});
