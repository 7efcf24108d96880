// Being listed: what the server browser sees, from outside and from inside.
import { expect, test } from "vitest";
import { likeThePage, Page } from "../page.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/being-listed.md";
const page = new Page("guide/being-listed.md");

export function beingListed(walk: () => Walk): void {
  test("a browser sees what the options and the server say", async () => {
    const parts = ["listing: {", "checkListing()"].map((mark) => walk().compiled(document, mark));
    const server = await walk().serve("listed", walk().withOptions(parts.join("\n")));
    const seen = await walk().reader.type(walk().ports(page.block("sh", "query")), "arena");
    expect(seen).toMatch(likeThePage(page.block("text", "My first server")));
    expect(server.output).toMatch(likeThePage(page.block("text", "From outside")));
    expect(await server.interrupt()).toBe(0);
  });
}
