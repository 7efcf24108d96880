// Server browser queries, asked by an independent client: what the server says through ISteamGameServer is what a
// browser shows.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type GameServer, SteamInitError } from "@headwater/typed";
import { GameDig } from "gamedig";
import { afterEach, expect, test } from "vitest";
import { valveSdk } from "../steamclient/door.mjs";
import { freePort } from "./freePort.js";
import { loggedOnServer, startServer } from "./loopbackServer.js";

let server: GameServer | undefined;
afterEach(() => {
  server?.shutdown();
  server = undefined;
});

async function query(port: number) {
  return GameDig.query({
    type: "protocol-valve",
    host: "127.0.0.1",
    address: "127.0.0.1",
    port,
    givenPortOnly: true,
    requestRules: true,
    requestRulesRequired: true,
    requestPlayersRequired: true,
  });
}

test("a browser sees the state, the players and the rules", async () => {
  const queryPort = await freePort();
  server = await loggedOnServer({ queryPort, gamePort: 27_115, version: "1.2.3.4" });
  const { gameServer } = server;
  gameServer.setServerName("Ünicode & server");
  gameServer.setMapName("de_dust2");
  gameServer.setModDir("mymod");
  gameServer.setGameDescription("My Game");
  gameServer.setGameTags("ctf,fast");
  gameServer.setMaxPlayerCount(24);
  gameServer.setBotPlayerCount(1);
  gameServer.setPasswordProtected(true);
  gameServer.setDedicatedServer(true);
  const rules = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`rule_${i}`, `value ${i}`]));
  for (const [key, value] of Object.entries(rules)) gameServer.setKeyValue(key, value);
  const bot = gameServer.createUnauthenticatedUserConnection();
  gameServer.updateUserData(bot, "Alice", 42);
  gameServer.setAdvertiseServerActive(true);

  const seen = await query(queryPort);
  expect(seen).toMatchObject({
    name: "Ünicode & server",
    map: "de_dust2",
    password: true,
    numplayers: 1,
    maxplayers: 24,
    version: "1.2.3.4",
  });
  expect(seen.raw).toMatchObject({
    protocol: 17,
    folder: "mymod",
    game: "My Game",
    appId: 480,
    numbots: 1,
    listentype: "d",
    secure: 1,
    steamid: server.steamId.toString(),
    tags: ["ctf", "fast"],
    rules,
  });
  const [player] = [...seen.players, ...seen.bots];
  expect(player).toMatchObject({ name: "Alice", raw: { score: 42, time: expect.any(Number) } });
});

test("a shared port works through the game's own socket", async () => {
  const { createSocket } = await import("node:dgram");
  server = await loggedOnServer({ queryPort: 0xffff });
  const { gameServer } = server;
  gameServer.setServerName("Shared");
  gameServer.setMaxPlayerCount(5);
  gameServer.setAdvertiseServerActive(true);
  const socket = createSocket("udp4");
  socket.on("message", (packet, from) => {
    const ip = from.address.split(".").reduce((all, part) => all * 256 + Number(part), 0);
    expect(gameServer.handleIncomingPacket(packet, ip, from.port)).toBe(true);
    for (let next = gameServer.getNextOutgoingPacket(); next; next = gameServer.getNextOutgoingPacket())
      socket.send(next.out, next.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  try {
    const seen = await query(socket.address().port);
    expect(seen).toMatchObject({ name: "Shared", maxplayers: 5, players: [] });
  } finally {
    socket.close();
  }
});

test("a query port that is taken refuses the init, and says so", async () => {
  const holder = createSocket("udp4");
  holder.bind(0, "127.0.0.1");
  await once(holder, "listening");
  const { port } = holder.address();
  const init = startServer({ queryPort: port });
  await expect(init).rejects.toBeInstanceOf(SteamInitError);
  // Valve's library hears that it failed, and the reason goes to stderr.
  const reason = valveSdk === undefined ? `Query port ${port}: ` : "InitGameServer failed";
  await expect(init).rejects.toThrow(`FailedGeneric (1): ${reason}`);
  holder.close();
  (await startServer({ queryPort: port })).shutdown();
});
