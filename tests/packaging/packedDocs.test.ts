// The documents in the packages as they are published: their links lead somewhere, on npm's page and on the disk.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { explained } from "@headwater/native/errors";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageOf } from "../../scripts/release/places.mjs";
import { publishedPackages, stage } from "../../scripts/release/stage.mjs";
import { repositoryRoot } from "../repository.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-docs-"));
  for (const name of publishedPackages()) stage(name, join(folder, name), repositoryRoot, []);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pagesOf = (name: string): string[] => {
  const { files } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { files: string[] };
  return files.includes("docs") ? readdirSync(join(folder, name, "docs")) : [];
};
/** What create-headwater writes for users is theirs. */
const documentsOf = (name: string): string[] =>
  ["README.md", ...pagesOf(name).map((page) => `docs/${page}`)].map((file) => join(folder, name, file));

const withoutCode = (file: string) => readFileSync(file, "utf8").replace(/^```[\s\S]*?^```$/gm, "");

/** As GitHub and npm number them. */
function anchorsOf(file: string): Set<string> {
  const headings = [...withoutCode(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );
}

const project = pageOf();

/** What is wrong with a link, if anything is. */
function problemOf(file: string, link: string): string | undefined {
  const [target = "", anchor] = link.split("#");
  const own = project !== undefined && target.startsWith(project);
  if (/^[a-z]+:/.test(target) && !own) return undefined;
  if (!own && target !== "" && file.endsWith("README.md")) return "npm's page does not have it";
  const path = own
    ? join(repositoryRoot, target.slice(project.length).replace(/^\/(?:blob|tree)\/main\//, ""))
    : join(dirname(file), target);
  const found = target === "" ? file : path;
  if (!existsSync(found)) return "no such file";
  return anchor !== undefined && !anchorsOf(found).has(anchor) ? "no such heading" : undefined;
}

test("every link leads somewhere", () => {
  const links = publishedPackages()
    .flatMap(documentsOf)
    .flatMap((file) =>
      [...withoutCode(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => ({
        at: `${relative(folder, file).replaceAll(sep, "/")}: ${link}`,
        problem: problemOf(file, link),
      })),
    );
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter(({ problem }) => problem !== undefined)).toEqual([]);
});

test.each(publishedPackages())("%s says where its documents are, and where to go on", (name) => {
  const readme = readFileSync(join(folder, name, "README.md"), "utf8");
  expect(readme).toContain("## Where next");
  expect(pagesOf(name).filter((page) => !readme.includes(`\`${page}\``))).toEqual([]);
});

test.each(publishedPackages())("%s says how it is installed, shows code, and has badges that are true", (name) => {
  const readme = readFileSync(join(folder, name, "README.md"), "utf8");
  const manifest = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as Record<string, unknown>;
  const asked = String(manifest["name"]).replace(/^create-/, "(?:create-)?");
  expect(readme).toMatch(new RegExp(`^(?:npm (?:install|create) |npx )(?:--save-dev )?${asked}\\b`, "m"));
  expect(readme).toMatch(/^```[tj]s\b/m);
  const badges = [...readme.matchAll(/!\[([^\]]*)\]\(https:\/\/img\.shields\.io\/badge\/([^)]*)-[0-9a-f]{6}\)/g)];
  const [, node] = /^>=(\d+)$/.exec((manifest["engines"] as { node: string }).node) ?? [];
  expect(badges.map(([, words, picture]) => `${words}: ${picture}`)).toEqual([
    `Node ${node} and later: Node-${node}_and_later`,
    ...(manifest["types"] === undefined ? [] : ["TypeScript declarations are included: TypeScript-included"]),
    `${manifest["license"]}: licence-${manifest["license"]}`,
  ]);
});

test("what errors refer to is there", () => {
  const said = explained("Bad.", "ERR_OUT_OF_RANGE");
  const [, name = "", page = "", heading] = / See node_modules\/@headwater\/(\w+)\/docs\/(\S+)#(\S+)$/.exec(said) ?? [];
  expect(pagesOf(name)).toContain(page);
  expect(anchorsOf(join(folder, name, "docs", page))).toContain(heading);
});
