// Messages: three ways to send, a loop over a batch, and lanes.
import { expect, test } from "vitest";
import { Visit } from "../../examples/visit.js";
import type { Walk } from "../walk.js";

const document = "docs/guide/messages.md";
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export function messages(walk: () => Walk): void {
  test("with players", async () => {
    const server = await walk().serve("messages", walk().withOptions(walk().compiled(document, "noDelay")));
    const visit = await walk().visit();
    const heard = new Set<string>();
    while (heard.size < 4) heard.add(text(await visit.next()));
    expect([...heard].toSorted()).toEqual(["hello", "now", "position", "state"]);
    visit.leave();
    expect(await server.interrupt()).toBe(0);
  });

  test("on typed, with a batch", async () => {
    const server = await walk().serve("batch", batchServer(walk().compiled(document, "everyTick")));
    const visit = await Visit.begin(await walk().player(), walk().port.game);
    visit.send(new TextEncoder().encode("there and back"));
    expect(text(await visit.next())).toBe("there and back");
    visit.leave();
    expect(await server.interrupt()).toBe(0);
  });

  test("lanes", async () => {
    const server = await walk().serve("lanes", walk().withOptions(walk().compiled(document, 'lane: "map"')));
    const visit = await walk().visit();
    expect((await visit.next()).length).toBe(100_000);
    visit.leave();
    expect(await server.interrupt()).toBe(0);
  });
}

/** The server around the page's loop, which has `sockets`. */
function batchServer(part: string): string {
  return `import { libraryPath } from "@headwater/loopback";
import { GameServer, ServerMode, SteamNetworkingConnectionState as State } from "@headwater/typed";
const server = await GameServer.init({
  gamePort: 27015, queryPort: 27016, mode: ServerMode.Authentication, version: "1.0.0.0", library: libraryPath(),
});
const sockets = server.networkingSockets;
${part}
const players = sockets.createPollGroup();
sockets.createListenSocketIp("127.0.0.1:27015");
server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  if (info.state !== State.Connecting) return;
  sockets.acceptConnection(connection);
  sockets.setConnectionPollGroup(connection, players);
});
const ticks = setInterval(() => everyTick(players), 15);
process.once("SIGINT", () => clearInterval(ticks));
server.closeOnSignals();
console.log("Players connect to port 27015.");
`;
}
