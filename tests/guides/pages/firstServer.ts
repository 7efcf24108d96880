// First server: the server and its first player. That it begins in an empty folder is seen to before all pages.
import { expect, test } from "vitest";
import { likeThePage, Page } from "../page.js";
import type { Walk } from "../walk.js";

const page = new Page("guide/first-server.md");

export function firstServer(walk: () => Walk): void {
  test("the player is welcomed, and both end well", async () => {
    const { reader } = walk();
    const [server = "", player = ""] = page.blocks("js");
    reader.write("arena/server.mjs", walk().ports(server));
    reader.write("arena/player.mjs", walk().ports(player));
    const running = reader.start(page.block("sh", "node server.mjs"), "arena");
    await running.says(likeThePage(page.block("text", "Players connect")));
    const played = await reader.type(page.block("sh", "node player.mjs"), "arena");
    expect(played).toMatch(likeThePage(page.block("text", "Welcome.")));
    await running.says(likeThePage(page.block("text", "is here")));
    expect(await running.interrupt()).toBe(0);
  });
}
