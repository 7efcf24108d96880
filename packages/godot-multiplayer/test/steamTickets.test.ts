// Tickets over web sockets: whom Steam vouches for is admitted, for as long as it does.
import { once } from "node:events";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { createServer, type DedicatedServer } from "@headwater/server";
import { GameClient, ServerMode } from "@headwater/typed";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { SceneMultiplayer } from "../src/index.js";
import { SteamTickets } from "../src/steam.js";
import { WebSocketTransport } from "../src/websocket.js";

const control = new LoopbackControl();
const soon = { timeout: 60_000, interval: 5 };
let client: GameClient;
let server: DedicatedServer;
beforeAll(async () => {
  client = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  server = await createServer({
    name: "Arena",
    game: "arena",
    version: "1.0.0.0",
    queryPort: 0,
    mode: ServerMode.AuthenticationAndSecure,
    library: libraryPath(),
    listen: { ip: false, p2p: 0 },
  });
});
afterAll(async () => {
  await server.close();
  client.shutdown();
});

let tickets: SteamTickets;
let multiplayer: SceneMultiplayer;
let url: string;
beforeEach(async () => {
  tickets = new SteamTickets(server);
  multiplayer = new SceneMultiplayer({ onAuth: tickets.check });
  const transport = new WebSocketTransport({ port: 0, host: "127.0.0.1" });
  await multiplayer.listen(transport);
  url = `ws://127.0.0.1:${transport.port}`;
});
afterEach(async () => {
  control.clear();
  await multiplayer.close();
});

class Peer {
  readonly packets: Buffer[] = [];
  readonly closed: Promise<string>;
  readonly socket = new WebSocket(url);
  constructor() {
    this.socket.on("message", (data) => this.packets.push(data as Buffer));
    this.closed = once(this.socket, "close").then(([, reason]) => String(reason));
  }
  /** The id that the server chose. */
  async id(): Promise<number> {
    await vi.waitFor(() => expect(this.packets.length).toBeGreaterThan(0), soon);
    return (this.packets[0] as Buffer).readInt32LE();
  }
  sendAuth(...data: Uint8Array[]): void {
    this.socket.send(Buffer.concat([Buffer.from([7, 0]), ...data]));
  }
}

async function proof(): Promise<Uint8Array[]> {
  const id = Buffer.alloc(8);
  id.writeBigUInt64LE(client.steamId);
  return [id, (await client.requestAuthTicket()).ticket];
}

async function admitted(): Promise<{ peer: Peer; id: number }> {
  const peer = new Peer();
  const id = await peer.id();
  peer.sendAuth(...(await proof()));
  await vi.waitFor(() => expect(peer.packets[1]?.toString("hex")).toBe("0700"), soon);
  peer.sendAuth();
  await vi.waitFor(() => expect(multiplayer.peers).toEqual([id]), soon);
  return { peer, id };
}

test("Steam is asked, and the session ends with the peer", async () => {
  const { peer, id } = await admitted();
  expect(tickets.guestOf(id)).toMatchObject({ id: client.steamId, ownerId: client.steamId, address: "127.0.0.1" });
  peer.socket.close();
  await once(multiplayer, "peerDisconnected");
  expect(tickets.guestOf(id)).toBeUndefined();
  await vi.waitFor(() => expect(control.serverState()["players"]).toEqual([]), soon);
  // Or this ticket would be a second one.
  const again = await admitted();
  again.peer.socket.close();
  await again.peer.closed;
});

test("no longer vouched for, it is dropped", async () => {
  const { peer } = await admitted();
  control.inject({ fault: "ticketCancelled" });
  expect(await peer.closed).toBe("AuthTicketCanceled");
  expect(multiplayer.peers).toEqual([]);
});

test("what is no proof ends it", async () => {
  const errors: unknown[] = [];
  multiplayer.on("error", (error) => errors.push(error));
  const [id = new Uint8Array(), ticket = new Uint8Array()] = await proof();
  const ends: [Uint8Array[], RegExp][] = [
    [[id], /SteamID in 8 bytes/],
    [[id, new Uint8Array(20)], /InvalidTicket/],
    [[new Uint8Array(8).fill(1), ticket], /InvalidTicket|GameMismatch|NotLoggedIn/],
  ];
  for (const [data, why] of ends) {
    const peer = new Peer();
    await peer.id();
    peer.sendAuth(...data);
    expect(await peer.closed).toMatch(why);
  }
  const twice = new Peer();
  await twice.id();
  twice.sendAuth(id, ticket);
  twice.sendAuth(id, ticket);
  expect(await twice.closed).toMatch(/once/);
  await vi.waitFor(() => expect(control.serverState()["players"]).toEqual([]), soon);
  expect(errors).toEqual([]);
});

test("one that has gone meanwhile leaves no session", async () => {
  control.inject({ fault: "callbackDelayed", callback: 143, ms: 60_000 });
  const peer = new Peer();
  await peer.id();
  const asked = vi.spyOn(server.steam.gameServer, "beginAuthSession");
  const ended = vi.spyOn(server.steam.gameServer, "endAuthSession");
  peer.sendAuth(...(await proof()));
  await vi.waitFor(() => expect(asked).toHaveBeenCalled(), soon);
  const failed = once(multiplayer, "peerAuthenticationFailed");
  peer.socket.close();
  await failed;
  await vi.waitFor(() => expect(ended.mock.calls).toEqual([[client.steamId]]), soon);
  vi.restoreAllMocks();
});
