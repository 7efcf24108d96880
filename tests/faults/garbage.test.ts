// Garbage at the listen port, from strangers and in the name of a player: those who are connected notice nothing.
import { setImmediate as turn } from "node:timers/promises";
import {
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  Result,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Random } from "../fuzz/random.mjs";
import { connect, type Link, type Sides, startSides } from "./link.mjs";
import { boundSocket, sendTo, UdpProxy } from "./udpProxy.js";

const packets = 20_000;
/** A message each way on both connections per so many packets of garbage. */
const packetsPerMessage = 20;

let sides: Sides;

beforeEach(async () => {
  sides = await startSides();
});
afterEach(() => {
  sides.player.shutdown();
  sides.server.shutdown();
});

test("a flood of noise and of spoiled, cut and repeated packets changes nothing", { timeout: 60_000 }, async () => {
  const proxies: UdpProxy[] = [];
  const watched = await connect(sides, {
    through: async (server) => {
      const proxy = await UdpProxy.open(server);
      proxies.push(proxy);
      return proxy.address;
    },
  });
  const proxy = proxies[0] as UdpProxy;
  const direct = await connect(sides);
  const links = [watched, direct];
  const changes: unknown[] = [];
  for (const side of [sides.server, sides.player]) {
    side.on("steamNetConnectionStatusChanged", ({ connection, info }) => changes.push([connection, info.state]));
  }
  const talks = links.flatMap((link) => [new Talk(link, "player"), new Talk(link, "server")]);

  const stranger = await boundSocket();
  const random = new Random(4);
  const ports = [watched.address, direct.address];
  for (let sent = 0; sent < packets; sent++) {
    const garbage = makeGarbage(random, proxy);
    // The player's own address and the server's listen port of its connection, or anybody's and any listen port.
    await (random.chance(0.5) ? proxy.forge(garbage) : sendTo(stranger, garbage, random.pick(ports)));
    if (sent % packetsPerMessage === 0) {
      for (const talk of talks) talk.send();
      await turn();
      for (const talk of talks) talk.listen();
    }
  }
  while (talks.some((talk) => talk.received < talk.sent)) {
    await turn();
    for (const talk of talks) talk.listen();
  }

  expect(proxy.toServer.length).toBeGreaterThan(50);
  expect(changes).toEqual([]);
  for (const link of links) {
    const info = sides.server.networkingSockets.getConnectionInfo(link.atServer);
    expect(info?.state).toBe(SteamNetworkingConnectionState.Connected);
  }
  stranger.close();
  proxy.close();
});

/** One direction of a connection: numbered messages, which have to arrive in order. */
class Talk {
  sent = 0;
  received = 0;
  readonly #from: { sockets: Sides["server"]["networkingSockets"]; connection: HSteamNetConnection };
  readonly #to: { sockets: Sides["server"]["networkingSockets"]; connection: HSteamNetConnection };

  constructor({ atPlayer, atServer }: Link, speaker: "player" | "server") {
    const player = { sockets: sides.player.networkingSockets, connection: atPlayer };
    const server = { sockets: sides.server.networkingSockets, connection: atServer };
    [this.#from, this.#to] = speaker === "player" ? [player, server] : [server, player];
  }

  send(): void {
    const data = Buffer.alloc(64, this.sent & 255);
    data.writeUInt32LE(this.sent++);
    const { result } = this.#from.sockets.sendMessageToConnection(
      this.#from.connection,
      data,
      k_nSteamNetworkingSend_Reliable,
    );
    expect(result).toBe(Result.OK);
  }

  listen(): void {
    for (const { data } of this.#to.sockets.receiveMessages({ connection: this.#to.connection })) {
      const want = Buffer.alloc(64, this.received & 255);
      want.writeUInt32LE(this.received++);
      expect(Buffer.compare(data, want)).toBe(0);
    }
  }
}

function makeGarbage(random: Random, { toServer, toPlayer }: UdpProxy): Uint8Array {
  const real = random.pick(random.chance(0.9) ? toServer : toPlayer);
  switch (random.below(4)) {
    case 0:
      return Uint8Array.from({ length: random.below(1400) }, () => random.below(256));
    case 1:
      return real.subarray(0, random.below(real.length));
    case 2:
      return real;
    default: {
      const spoiled = Uint8Array.from(real);
      for (let times = 1 + random.below(4); times > 0; times--) {
        spoiled[random.below(spoiled.length)] = random.below(256);
      }
      return spoiled;
    }
  }
}
