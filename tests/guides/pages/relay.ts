// Relay and FakeIP: players who come by SteamID, and by an address that means nothing outside Steam.
import { expect, test } from "vitest";
import { Visit } from "../../examples/visit.js";
import { likeThePage, Page } from "../page.js";
import type { Walk } from "../walk.js";

const page = new Page("guide/relay.md");

export function relay(walk: () => Walk): void {
  test("players come by SteamID and by FakeIP, and have no address", async () => {
    const greeting = 'server.on("join", (player) => console.log("is here, from", player.address));';
    const code = walk().withOptions(`${walk().compiled("docs/guide/relay.md", "fakeIp: true")}\n${greeting}`);
    const server = await walk().serve("relay", code);
    const printed = await server.says(likeThePage(page.block("text", "169.254")));
    const [, steamId = ""] = /; (\d+) is the server's SteamID/.exec(printed) ?? [];
    const [fakeIp = ""] = /^169\.254\.\S+/m.exec(printed) ?? [];
    const player = await walk().player();
    const sockets = player.networkingSockets;
    for (const [count, connect] of [
      () => sockets.connectP2P(BigInt(steamId), 0),
      () => sockets.connectByIpAddress(fakeIp),
    ].entries()) {
      const visit = await Visit.by(player, connect());
      visit.send((await player.requestAuthTicket()).ticket);
      await server.says(new RegExp(`(?:is here, from undefined\\n[\\s\\S]*){${count + 1}}`));
      visit.leave();
    }
    expect(await server.interrupt()).toBe(0);
  });
}
