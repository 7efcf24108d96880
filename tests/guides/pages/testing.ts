// Testing without Steam: the server, a day that is bad, and a test that `npm test` runs.
import { expect, test } from "vitest";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/testing.md";
const page = new Page("guide/testing.md");

export function testing(walk: () => Walk): void {
  test("the server runs, with faults put in", async () => {
    const code = [walk().compiled(document, 'name: "Test",\n'), walk().compiled(document, "control.inject")].join("\n");
    const server = await walk().serve("testing", `${code}\nconsole.log("Players connect to port 27015.");`);
    expect(await server.interrupt()).toBe(0);
  });

  test("npm test runs the page's test", async () => {
    const { reader } = walk();
    reader.write("arena/banned.test.mjs", walk().ports(page.block("js", "node:test")));
    const printed = await reader.type(page.block("sh", "npm test"), "arena");
    expect(printed).toMatch(/^. who is banned does not get in|^ok 1 - who is banned/m);
    expect(printed).toMatch(/^. pass 1$/m);
  });
}
