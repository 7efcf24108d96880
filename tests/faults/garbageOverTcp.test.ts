// Garbage at the port of the loopback's networking over TCP, from strangers who are let in: whoever is connected notices
// nothing.
import { once } from "node:events";
import { connect as connectTo, createServer, type Server, type Socket } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { k_nSteamNetworkingSend_Reliable, Result, SteamNetworkingConnectionState } from "@headwater/typed";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Random } from "../fuzz/random.mjs";
import { connect, type Sides, startSides } from "./link.mjs";

const strangers = 1000;
const messagesPerStranger = 5;

let sides: Sides;
let proxy: Server;

beforeEach(async () => {
  // Read when networking is first used.
  process.env["HEADWATER_LOOPBACK_NETWORKING"] = "tcp";
  sides = await startSides();
});
afterEach(() => {
  sides.player.shutdown();
  sides.server.shutdown();
  proxy.close();
});

test("strangers who send noise, and what a player sent, cut, spoiled and again", { timeout: 60_000 }, async () => {
  const said: Buffer[] = [];
  const { listener, address, group, atPlayer, atServer } = await connect(sides, {
    through: async (server) => {
      proxy = createServer((caller) => relay(caller, server.port, said)).listen(0, "127.0.0.1");
      await once(proxy, "listening");
      return { ip: "127.0.0.1", port: (proxy.address() as { port: number }).port };
    },
  });
  const { networkingSockets: sockets } = sides.server;
  let letIn = 0;
  sides.server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
    const { Connecting, ClosedByPeer, ProblemDetectedLocally } = SteamNetworkingConnectionState;
    expect(connection).not.toBe(atServer);
    if (info.listenSocket === listener && info.state === Connecting) {
      if (sockets.acceptConnection(connection) === Result.OK) letIn++;
    } else if (info.state === ClosedByPeer || info.state === ProblemDetectedLocally) {
      sockets.closeConnection(connection, 0, null, false);
    }
  });

  const random = new Random(7);
  let sent = 0;
  let received = 0;
  const listen = (): void => {
    for (const { data, connection } of sockets.receiveMessages(group)) {
      expect(connection).toBe(atServer);
      expect(Buffer.from(data).readUInt32LE()).toBe(received++);
    }
  };
  for (let visit = 0; visit < strangers; visit++) {
    const stranger = connectTo(address.port, address.ip);
    stranger.on("error", () => {});
    stranger.resume();
    await once(stranger, "connect");
    const closed = once(stranger, "close");
    stranger.end(makeGarbage(random, Buffer.concat(said)));
    for (let i = 0; i < messagesPerStranger; i++) {
      const data = Buffer.alloc(64);
      data.writeUInt32LE(sent++);
      const { result } = sides.player.networkingSockets.sendMessageToConnection(
        atPlayer,
        data,
        k_nSteamNetworkingSend_Reliable,
      );
      expect(result).toBe(Result.OK);
    }
    listen();
    // Whom the server lets wait is gone all the same.
    if (random.chance(0.5)) stranger.destroy();
    else stranger.destroySoon();
    await closed;
  }
  while (received < sent) {
    await turn();
    listen();
  }
  expect(letIn).toBeGreaterThan(50);
  expect(sockets.getConnectionInfo(atServer)?.state).toBe(SteamNetworkingConnectionState.Connected);
});

/** Both directions, with a copy of what the caller says. */
function relay(caller: Socket, port: number, said: Buffer[]): void {
  const called = connectTo(port, "127.0.0.1");
  for (const socket of [caller, called]) socket.on("error", () => {});
  caller.on("data", (data) => said.push(data));
  caller.pipe(called).pipe(caller);
}

function makeGarbage(random: Random, said: Buffer): Buffer {
  // The beginning, so that most say who they are.
  const real = Buffer.from(said.subarray(0, 200 + random.below(2000)));
  switch (random.below(4)) {
    case 0:
      return Buffer.from(Array.from({ length: random.below(1400) }, () => random.below(256)));
    case 1:
      return real.subarray(0, random.below(real.length));
    case 2:
      return real;
    default:
      for (let times = 1 + random.below(4); times > 0; times--) real[random.below(real.length)] = random.below(256);
      return real;
  }
}
