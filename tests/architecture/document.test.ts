// ARCHITECTURE.md draws the house as it is: what it names is there, and every room of the generator is named.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, repositoryRoot } from "../repository.js";

const text = readFileSync(join(repositoryRoot, "ARCHITECTURE.md"), "utf8");

test("what it names by a path is there", () => {
  const folders = ["generator", "packages", "tests", "docs", "sdk-headers", "examples", "scripts"];
  const paths = folders.flatMap((folder) => filesBelow(folder, /./)).map((path) => `/${path}/`);
  const named = [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => /\/|\.(?:ts|cc|h|inc|json|yaml|md)$/.test(name));
  // Packages, patterns, Valve's file, and hidden folders, which come and go.
  const isThere = (name: string): boolean =>
    /^[@.]|[<>()*]|^steam_api\.json$/.test(name) || paths.some((path) => path.includes(`/${name.replace(/\/$/, "")}/`));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

test("it names every room of the generator, and every package", () => {
  const rooms = readdirSync(join(repositoryRoot, "generator/src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  // Those of platforms come and go with npm run build:platforms.
  const packages = readdirSync(join(repositoryRoot, "packages")).filter(
    (name) => !/-(?:linux|win32|darwin)-/.test(name),
  );
  expect(rooms.filter((name) => !new RegExp(`\\bsrc/${name}\\b`).test(text))).toEqual([]);
  expect(packages.filter((name) => !new RegExp(`^## .*\\b${name}\\b`, "m").test(text))).toEqual([]);
});
