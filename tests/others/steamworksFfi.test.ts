// A game built on steamworks-ffi-node, which knows nothing of Headwater, plays on a server built on ours.
import {
  AuthSessionResponse,
  type GameServer,
  k_nSteamNetworkingSend_Reliable,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { loggedOnServer } from "../conformance/loopbackServer.js";
import { ForeignPlayer } from "./foreignPlayer.js";
import { otherLoopback } from "./otherLoopback.js";
import { sdkOf } from "./sdkOf.js";

const steamId = "76561199000000042";

let library: string;
// A binding asks for the interfaces of its own SDK, as every program does, and for no other.
beforeAll(async () => {
  library = await otherLoopback(sdkOf("steamworks-ffi-node"));
}, 1_800_000);

let server: GameServer;
let player: ForeignPlayer;

beforeEach(async () => {
  server = await loggedOnServer();
  player = new ForeignPlayer(library, { HEADWATER_LOOPBACK_STEAMID: steamId, HEADWATER_LOOPBACK_NAME: "Ada" });
  expect(await player.ask("init")).toEqual({ ok: true, initialized: true, appId: 480, steamId });
});
afterEach(() => {
  player.remove();
  server.shutdown();
});

/** What Steam says about a ticket of the player. */
async function verdict(ticket: string): Promise<AuthSessionResponse> {
  const answer = server.waitFor("validateAuthTicketResponse", (event) => event.steamId === BigInt(steamId));
  server.gameServer.beginAuthSession(Buffer.from(ticket, "hex"), BigInt(steamId));
  const { authSessionResponse } = await answer;
  server.gameServer.endAuthSession(BigInt(steamId));
  return authSessionResponse;
}

test("it knows who it is", async () => {
  const about = await player.ask<{ serverTime: number }>("about");
  expect(about).toMatchObject({ name: "Ada", loggedOn: true, subscribed: true, appId: 480 });
  expect(Math.abs(about.serverTime - Date.now() / 1000)).toBeLessThan(60);
  expect(await player.quit()).toBe(0);
});

test("its tickets are good", async () => {
  const session = await player.ask<{ success: boolean; ticket: string }>("ticket");
  expect(session.success).toBe(true);
  expect(await verdict(session.ticket)).toBe(AuthSessionResponse.OK);
  const web = await player.ask<{ success: boolean; ticket: string }>("webTicket");
  expect(web.success).toBe(true);
  expect(await verdict(web.ticket)).toBe(AuthSessionResponse.OK);
});

test("it joins our server", async () => {
  const sockets = server.networkingSockets;
  expect(sockets.createListenSocketP2P(0)).not.toBe(0);
  const connecting = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connecting,
  );
  const joining = player.ask<{ connection: number }>("join", String(server.steamId));
  const { connection, info } = await connecting;
  expect(info.identityRemote).toMatchObject({ steamId: BigInt(steamId) });
  sockets.acceptConnection(connection);
  const { connection: theirs } = await joining;

  expect(await player.ask("send", theirs, "from the player")).toBe(true);
  for await (const { data } of server.messages({ connection })) {
    expect(Buffer.from(data).toString()).toBe("from the player");
    break;
  }
  sockets.sendMessageToConnection(connection, Buffer.from("from the server"), k_nSteamNetworkingSend_Reliable);
  expect(await player.ask("receive", theirs)).toEqual({ text: "from the server", from: String(server.steamId) });
});

test("it hosts, and our server joins", async () => {
  const hosting = await player.ask<{ listenSocket: number }>("host");
  expect(hosting.listenSocket).not.toBe(0);
  const connected = server.waitFor(
    "steamNetConnectionStatusChanged",
    ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
  );
  const joined = player.ask<number>("joined");
  const connection = server.networkingSockets.connectP2P({ type: "steamid", steamId: BigInt(steamId) }, 0);
  await connected;
  const theirs = await joined;
  server.networkingSockets.sendMessageToConnection(connection, Buffer.from("hello"), k_nSteamNetworkingSend_Reliable);
  expect(await player.ask("receive", theirs)).toMatchObject({ text: "hello" });
});
