// Clients as SteamMultiplayerPeer makes them, over the loopback's Steam sockets.
import { once } from "node:events";
import { libraryPath } from "@headwater/loopback";
import { createServer, type DedicatedServer } from "@headwater/server";
import { GameClient, ServerMode, SteamNetworkingConnectionState as State } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { SceneMultiplayer, type SceneMultiplayerOptions } from "../src/index.js";
import { SteamTransport, type SteamTransportOptions } from "../src/steam.js";
import { Net } from "./fakeTransport.js";
import { fromHex, hex, vector } from "./vectors.js";

const id = 0x11223344;
const reliableNoNagle = 9;
const soon = { timeout: 60_000, interval: 5 };

let client: GameClient;
beforeAll(async () => {
  client = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
});
afterAll(() => client.shutdown());

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

interface Host {
  readonly server: DedicatedServer;
  readonly multiplayer: SceneMultiplayer;
  readonly net: Net;
}

async function host(options: SteamTransportOptions = {}, scene: SceneMultiplayerOptions = {}): Promise<Host> {
  const steam = new SteamTransport(options);
  const server = await createServer({
    name: "Arena",
    game: "arena",
    version: "1.0.0.0",
    queryPort: 0,
    mode: ServerMode.AuthenticationAndSecure,
    library: libraryPath(),
    listen: { ip: false, p2p: 0 },
    handshake: steam.handshake,
    lanes: steam.lanes,
  });
  const multiplayer = new SceneMultiplayer(scene);
  const net = multiplayer.root.addChild(new Net(), "Net");
  await multiplayer.listen(steam.on(server));
  open.push(multiplayer, server);
  return { server, multiplayer, net };
}

/** What a SteamMultiplayerPeer does with its connection. */
class SteamPeer {
  readonly connection;
  readonly ended;
  readonly lanes: number[] = [];

  constructor(server: DedicatedServer) {
    this.connection = client.networkingSockets.connectP2P(server.steam.steamId, 0);
    client.networkingSockets.configureConnectionLanes(this.connection, [0, 0, 0, 0], [1, 1, 1, 1]);
    this.ended = this.#state(State.ClosedByPeer, State.ProblemDetectedLocally);
    this.ended.catch(() => undefined);
  }
  async #state(...states: State[]): Promise<{ endDebug: string }> {
    const { info } = await client.waitFor(
      "steamNetConnectionStatusChanged",
      ({ connection, info: { state } }) => connection === this.connection && states.includes(state),
      { timeoutMs: 100_000 },
    );
    return info;
  }
  send(packet: string, flags = reliableNoNagle): void {
    client.networkingSockets.send(this.connection, fromHex(packet), flags);
  }
  async next(): Promise<string> {
    for await (const { data, lane } of client.messages({ connection: this.connection })) {
      this.lanes.push(lane);
      return hex(data);
    }
    throw new Error("The connection ended.");
  }
  /** Both ids, in the order of GodotSteam. */
  async exchange(own = "44332211"): Promise<void> {
    this.send(own);
    expect(await this.next()).toBe("01000000");
  }
  leave(): void {
    client.networkingSockets.closeConnection(this.connection, 0, "Disconnect requested by application.", false);
  }
}

async function ticketHex(): Promise<string> {
  return hex((await client.requestAuthTicket()).ticket);
}

test("ids, a ticket by send_auth, calls both ways, the end", async () => {
  const { server, multiplayer, net } = await host();
  const peer = new SteamPeer(server);
  await peer.exchange();
  peer.send(`0700${await ticketHex()}`);
  expect(await peer.next()).toBe("0700");
  expect(multiplayer.peers).toEqual([]);
  const connected = once(multiplayer, "peerConnected");
  peer.send("0700");
  expect(await connected).toEqual([id]);
  expect(multiplayer.detailsOf(id)).toMatchObject({ id: client.steamId, verified: true });

  net.rpc.Upper(id, 1);
  expect([await peer.next(), await peer.next()].map((packet) => packet.slice(0, 2))).toEqual(["01", "20"]);
  peer.send(hex(vector("rpc", "confirm_path_ok")));
  peer.send(hex(vector("rpc", "simplify_path")));
  peer.send(hex(vector("rpc", "call_no_args")));
  expect(await peer.next()).toBe(hex(vector("rpc", "confirm_path_ok")));
  await vi.waitFor(() => expect(net.calls).toEqual([["zeta_base", id, []]]), soon);
  net.rpc.Upper(id, false);
  expect(await peer.next()).toBe(hex(vector("rpc", "call_false")));
  expect(peer.lanes).toEqual([0, 0, 0, 2, 0, 2]);

  const gone = once(multiplayer, "peerDisconnected");
  peer.leave();
  expect(await gone).toEqual([id]);
});

test("without tickets: the certificate says who it is", async () => {
  const { server, multiplayer, net } = await host({ tickets: false });
  const peer = new SteamPeer(server);
  const connected = once(multiplayer, "peerConnected");
  await peer.exchange();
  expect(await connected).toEqual([id]);
  // As long as nothing shows that the client has our id, all is on the first lane.
  net.rpc.Upper(id, 1);
  expect([await peer.next(), await peer.next()].map((packet) => packet.slice(0, 2))).toEqual(["01", "20"]);
  expect(peer.lanes).toEqual([0, 0, 0]);
  expect(multiplayer.detailsOf(id)).toMatchObject({ id: client.steamId, verified: false });
  multiplayer.disconnectPeer(id, "Enough.");
  expect((await peer.ended).endDebug).toContain("Enough.");
});

test("expressobits' clients repeat their id until they are answered", async () => {
  const { server, multiplayer } = await host({ tickets: false });
  const refused: unknown[] = [];
  multiplayer.on("packetRefused", (_, error) => refused.push(error));
  const packets: unknown[] = [];
  multiplayer.on("peerPacket", (...packet) => packets.push(packet));
  const peer = new SteamPeer(server);
  for (let i = 0; i < 3; i++) peer.send("44332211");
  expect(await peer.next()).toBe("01000000");
  for (let i = 0; i < 3; i++) peer.send("44332211");
  peer.send("030506");
  await vi.waitFor(() => expect(packets).toEqual([[id, new Uint8Array([5, 6])]]), soon);
  expect(refused).toEqual([]);
  peer.leave();
});

test("expressobits' clients with a ticket", async () => {
  const { server, multiplayer } = await host();
  const peer = new SteamPeer(server);
  for (let i = 0; i < 3; i++) peer.send("44332211");
  expect(await peer.next()).toBe("01000000");
  peer.send("44332211");
  // It may say that it is through before it is asked.
  const connected = once(multiplayer, "peerConnected");
  peer.send(`0700${await ticketHex()}`);
  peer.send("0700");
  expect(await connected).toEqual([id]);
  peer.leave();
});

test.each([
  ["01000000", "no peer id"],
  ["00000000", "no peer id"],
  ["ffffffff", "no peer id"],
  ["4433221100", "no peer id"],
  ["030506", "no peer id"],
])("%s is no id", async (packet, reason) => {
  const { server, multiplayer } = await host({ tickets: false });
  const peer = new SteamPeer(server);
  peer.send(packet);
  // The client has heard our id, so it hears that it is over.
  expect(await peer.next()).toBe("01000000");
  expect((await peer.ended).endDebug).toContain(reason);
  expect(multiplayer.peers).toEqual([]);
});

test.each([
  ["030506", /no ticket by send_auth/],
  ["0700deadbeef", /Ticket|ticket|Auth/],
])("%s is no ticket, and its id is free again", async (packet, reason) => {
  const { server, multiplayer } = await host();
  const refused = once(server, "refused");
  const peer = new SteamPeer(server);
  await peer.exchange();
  peer.send(packet);
  expect((await refused)[0]).toMatchObject({ reason: expect.stringMatching(reason) as unknown });
  const again = new SteamPeer(server);
  await again.exchange();
  const connected = once(multiplayer, "peerConnected");
  again.send(`0700${await ticketHex()}`);
  again.send("0700");
  expect(await connected).toEqual([id]);
  again.leave();
});
