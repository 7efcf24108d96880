// Every link of the site leads somewhere, to the heading it names.
import { posix } from "node:path";
import { expect, test } from "vitest";
import { base, pages, read, siteFiles } from "./builtSite.js";

const files = new Set(siteFiles(/./));
const anchors = new Map<string, Set<string>>();
const anchorsOf = (page: string) => {
  const known = anchors.get(page) ?? new Set([...read(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => unescaped(id)));
  anchors.set(page, known);
  return known;
};

function unescaped(text = ""): string {
  return decodeURIComponent(text.replaceAll("&amp;", "&").replaceAll("&#39;", "'"));
}

/** The page of a path, with or without its ending. */
function pageAt(path: string): string | undefined {
  return [path, `${path}.html`, posix.join(path, "index.html")].find((each) => files.has(each));
}

function problem(page: string, href: string): string | undefined {
  const [path = "", anchor = ""] = unescaped(href).split("#");
  const from = posix.dirname(page);
  const target = path === "" ? page : pageAt(path.startsWith(base) ? path.slice(base.length) : posix.join(from, path));
  if (target === undefined) return `${page}: ${href}: no such page`;
  if (anchor !== "" && target.endsWith(".html") && !anchorsOf(target).has(anchor))
    return `${page}: ${href}: no such heading`;
  return undefined;
}

// More than a thousand pages are read.
test("no dead link", { timeout: 120_000 }, () => {
  // What is in the navigation is on many pages, and the same from each.
  const known = new Set<string>();
  const found = pages().flatMap((page) => {
    const links = [...read(page).matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href]) => href ?? "");
    const fresh = links.filter((href) => !/^[a-z]+:/.test(href) && !(href.startsWith("/") && known.has(href)));
    for (const href of fresh) known.add(href);
    return fresh.map((href) => problem(page, href));
  });
  expect(found.length).toBeGreaterThan(1000);
  expect(found.filter((each) => each !== undefined)).toEqual([]);
});
