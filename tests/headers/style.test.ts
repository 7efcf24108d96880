// Headers that are written from a model read as if somebody had written them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headersOf, sdkVersions } from "./facts.js";

test.each(sdkVersions)("the headers of SDK %s are in Unix lines of at most 120 columns, without tabs", (version) => {
  const folder = headersOf(version);
  const headers = readdirSync(folder).filter((name) => name.endsWith(".h"));
  expect(headers.length).toBeGreaterThan(30);
  for (const name of headers) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text, name).not.toMatch(/\r|\t| \n|\n\n\n|[^\n]{121}/);
    expect(text.endsWith("\n"), name).toBe(true);
  }
});
