// Stats, items, workshop: with fixtures of the loopback, of which the loopback's page tells.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Page } from "../page.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/stats-items-workshop.md";
const fixtures = new Page("loopback.md");

export function statsItemsWorkshop(walk: () => Walk): void {
  test("a player scores, shows an item, and the server has a map", async () => {
    const { reader } = walk();
    const map = join(reader.home, "arena/maps/castle");
    mkdirSync(map, { recursive: true });
    reader.write("arena/workshop.json", fixtures.block("json", "Castle"));
    const parts = ["requestUserStats", "deserializeResult(proof)", "downloadItem(item"];
    const use = `
console.log("installed", (await download(1000n, 480))?.folder);
server.on("join", async (player) => {
  await score(player.id, 60);
  await score(player.id, 60);
  console.log("points", server.steam.gameServerStats.getUserStatFloat(player.id, "points"));
  console.log("hundred", server.steam.gameServerStats.getUserAchievement(player.id, "ACH_HUNDRED"));
});
server.on("message", async (player, { data }) => console.log("items", await equipment(player.id, data)));`;
    const code = walk().withServer([...parts.map((mark) => walk().compiled(document, mark)), use].join("\n"));
    const env = {
      HEADWATER_LOOPBACK_UGC: join(reader.home, "arena/workshop.json"),
      HEADWATER_LOOPBACK_INVENTORY: join(reader.home, "inventory.json"),
    };
    await walk().player();
    const server = await walk().serve("stats", code, env);
    expect(server.output).toContain(`installed ${map}`);
    const visit = await walk().visit();
    await server.says(/^points 120\nhundred true$/m);
    visit.send(await proofOf(walk));
    await server.says(/^items \[[\s\S]*definition: 100/m);
    visit.leave();
    expect(await server.interrupt()).toBe(0);
  });
}

/** What the player's client sends: all they have, signed. */
async function proofOf(walk: () => Walk): Promise<Uint8Array> {
  const player = await walk().player();
  const handle = player.inventory.getAllItems();
  await player.waitFor("steamInventoryResultReady", (ready) => ready.handle === handle, { timeoutMs: 10_000 });
  return player.inventory.serializeResult(handle as never) as Uint8Array;
}
