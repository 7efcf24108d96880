// Authentication: the members' server, a handshake of one's own, encrypted tickets, and all of it by hand.
import { expect, test } from "vitest";
import { Visit } from "../../examples/visit.js";
import { likeThePage, Page } from "../page.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/authentication.md";
const page = new Page("guide/authentication.md");

/** What the page leaves to the reader. */
const greeting = 'server.on("join", (player) => console.log(player.name, "is here"));';

export function authentication(walk: () => Walk): void {
  test("who is no member is refused, and comes in once they are one", async () => {
    const joining = 'server.on("refused", ({ steamId }) => steamId && members.add(steamId));';
    const code = walk().withOptions(`${walk().compiled(document, "const members")}\n${joining}\n${greeting}`);
    const server = await walk().serve("members", code);
    const first = await walk().visit();
    expect(await first.goodbye).toMatchObject({ endDebug: "This server is for members." });
    await server.says(likeThePage(page.block("text", "for members")));
    const second = await walk().visit();
    await server.says(/ is here$/m);
    second.leave();
    expect(await server.interrupt()).toBe(0);
  });

  test("a handshake of one's own", async () => {
    const code = walk().withOptions(`${walk().compiled(document, "newcomer.receive()")}\n${greeting}`);
    const server = await walk().serve("handshake", code);
    const player = await walk().player();
    const visit = await Visit.begin(player, walk().port.game);
    const { ticket } = await player.requestAuthTicket();
    visit.send(
      new TextEncoder().encode(JSON.stringify({ name: "Ada", ticket: Buffer.from(ticket).toString("base64") })),
    );
    expect(new TextDecoder().decode(await visit.next())).toBe("ok");
    await server.says(/^Ada is here$/m);
    visit.leave();
    expect(await server.interrupt()).toBe(0);
  });

  test("encrypted app tickets: what is none gets nobody in", async () => {
    const report = 'server.on("refused", ({ reason }) => console.log("refused:", reason));';
    const code = walk().withOptions(`${walk().compiled(document, "encryptedTicket({")}\n${report}`);
    const server = await walk().serve("appTicket", code, { APP_TICKET_KEY: "00".repeat(32) });
    await walk().visit();
    await server.says(/^refused: /m);
    expect(await server.interrupt()).toBe(0);
  });

  test("by hand", async () => {
    const player = await walk().player();
    const { ticket } = await player.requestAuthTicket();
    const come = `console.log(await admit(Buffer.from("${Buffer.from(ticket).toString("hex")}", "hex"), ${player.steamId}n));`;
    const code = `${walk().compiled(document, "beginAuthSession(ticket, steamId)")}\n${come}\nawait server.close();`;
    const { reader } = walk();
    reader.write("arena/byHand.mjs", walk().ports(code));
    const library = `STEAM_API_LIBRARY=$(node -p 'require("@headwater/loopback").libraryPath()')`;
    expect(await reader.type(`${library} node byHand.mjs`, "arena")).toContain(`${player.steamId}n\n`);
  });
}
