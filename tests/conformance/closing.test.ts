// The end of a server: who is told, what still arrives, and what the objects of an earlier init may do to the next.
import {
  type GameClient,
  GameServer,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  SteamNetworkingConnectionState as State,
  type SteamNetConnectionStatusChangedCallback,
} from "@headwater/typed";
import { afterEach, expect, test } from "vitest";
import { freePort } from "./freePort.js";
import { loggedOnServer, serverOptions, startPlayer, startServer } from "./loopbackServer.js";

let server: GameServer | undefined;
let player: GameClient | undefined;
afterEach(() => {
  server?.shutdown();
  player?.shutdown();
});

interface Link {
  server: GameServer;
  player: GameClient;
  atServer: HSteamNetConnection;
  atPlayer: HSteamNetConnection;
  port: number;
}

/** A server that listens, and a player that has connected to it. */
async function link(): Promise<Link> {
  const [host, guest] = [await loggedOnServer(), await startPlayer()];
  [server, player] = [host, guest];
  const port = await freePort();
  host.networkingSockets.createListenSocketIp(`127.0.0.1:${port}`);
  host.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    if (info.state === State.Connecting) host.networkingSockets.acceptConnection(connection);
  });
  const isConnected = ({ info }: SteamNetConnectionStatusChangedCallback): boolean => info.state === State.Connected;
  const accepted = host.waitFor("steamNetConnectionStatusChanged", isConnected);
  const connected = guest.waitFor("steamNetConnectionStatusChanged", isConnected);
  const atPlayer = guest.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  await connected;
  return { server: host, player: guest, atServer: (await accepted).connection, atPlayer, port };
}

/** Enough for a machine that is busy: only who has ended is not waited for. */
const lingerMs = 20_000;

const ended = ({ info }: SteamNetConnectionStatusChangedCallback): boolean =>
  info.state === State.ClosedByPeer || info.state === State.ProblemDetectedLocally;

test("close() delivers what was sent, says goodbye with its reason, and ends everything", async () => {
  const { server, player, atServer, atPlayer } = await link();
  // More than the link carries at once.
  for (let i = 0; i < 20; i++)
    server.networkingSockets.send(atServer, new Uint8Array(2000).fill(i), k_nSteamNetworkingSend_Reliable);
  const goodbye = player.waitFor("steamNetConnectionStatusChanged", ended);
  await server.close({ reason: 1234, message: "maintenance", lingerMs });
  expect(server.running).toBe(false);
  expect((await goodbye).info).toMatchObject({ state: State.ClosedByPeer, endReason: 1234, endDebug: "maintenance" });
  // In one go, however little of a turn a busy machine leaves for it.
  const received = [...player.receive({ connection: atPlayer }, { budgetMs: Number.POSITIVE_INFINITY })];
  expect(received.map(({ data }) => [data.length, data[0]])).toEqual(Array.from({ length: 20 }, (_, i) => [2000, i]));
});

test("close() does not wait longer for who does not answer than it is told to", async () => {
  const { server, player, atServer } = await link();
  // Nobody acknowledges: the player's side of Steam is not there any more.
  player.shutdown();
  server.networkingSockets.send(atServer, new Uint8Array(2000), k_nSteamNetworkingSend_Reliable);
  await server.close({ lingerMs: 50 });
  expect(server.running).toBe(false);
});

test("whoever connects while a server closes is refused", async () => {
  const { server, player, atServer, port } = await link();
  for (let i = 0; i < 100; i++)
    server.networkingSockets.send(atServer, new Uint8Array(1000), k_nSteamNetworkingSend_Reliable);
  const late = player.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`);
  const refused = player.waitFor(
    "steamNetConnectionStatusChanged",
    (event) => event.connection === late && ended(event),
  );
  await server.close({ reason: 1235, lingerMs });
  expect([1235, 5003, 5008]).toContain((await refused).info.endReason);
});

test("close() in a listener", async () => {
  const { server, player } = await link();
  const goodbye = player.waitFor("steamNetConnectionStatusChanged", ended);
  server.on("steamServersDisconnected", () => server.close({ reason: 1300 }));
  server.logOff();
  expect((await goodbye).info.endReason).toBe(1300);
});

test("objects of an earlier init do nothing to the next one", async () => {
  const first = await loggedOnServer();
  first.on("steamServersConnected", () => {
    throw new Error("an event of the next server");
  });
  const { gameServer } = first;
  first.shutdown();
  server = await loggedOnServer();
  const id = server.steamId;
  expect(() => gameServer.logOff()).toThrow(/was shut down/);
  expect(() => first.runCallbacks()).toThrow(/was shut down/);
  first.shutdown();
  expect(server.running).toBe(true);
  expect(server.steamId).toBe(id);
});

test("a server that is started in a listener of the one before gets its own callbacks", async () => {
  const first = await startServer({ pump: "manual" });
  let seenByFirst = 0;
  const second = await new Promise<GameServer>((resolve) => {
    first.on("steamServersConnected", () => {
      if (++seenByFirst > 1) return;
      first.shutdown();
      const next = GameServer.initSync({ ...serverOptions, pump: "manual" });
      next.gameServer.beginLogOnAnonymous();
      resolve(next);
    });
    first.gameServer.beginLogOnAnonymous();
    const pump = setInterval(() => (first.running ? first.runCallbacks() : clearInterval(pump)), 1);
  });
  server = second;
  const connected = second.waitFor("steamServersConnected");
  while (!second.gameServer.loggedOn() || second.runCallbacks().delivered > 0) second.runCallbacks();
  await connected;
  expect(seenByFirst).toBe(1);
});
