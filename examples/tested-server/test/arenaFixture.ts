// An arena and a player on the loopback, and the control over it, for the tests of this folder.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import type { Player } from "@headwater/server";
import { GameClient, type HSteamNetConnection, k_nSteamNetworkingSend_Reliable, ServerMode } from "@headwater/typed";
import { type Arena, type ArenaOptions, type Fighter, openArena as open } from "../src/arena.js";

export const control = new LoopbackControl();
let port = 0;

/** A UDP port of this machine that nobody uses at the moment. */
async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}

export async function openArena(options: ArenaOptions = {}): Promise<Arena> {
  port = await freePort();
  return open({
    library: libraryPath(),
    ip: "127.0.0.1",
    port,
    queryPort: 0,
    mode: ServerMode.AuthenticationAndSecure,
    reconnect: { minDelayMs: 1 },
    ...options,
  });
}

export function startPlayer(): Promise<GameClient> {
  return GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
}

/** Connects with a fresh ticket as first message; what comes of it is the arena's to say. */
export async function knock(player: GameClient): Promise<HSteamNetConnection> {
  const { ticket } = await player.requestAuthTicket();
  const connection = player.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port });
  player.networkingSockets.send(connection, ticket, k_nSteamNetworkingSend_Reliable);
  return connection;
}

/** Lets a player in with a fresh ticket. @throws Error with the reason why not */
export async function join(arena: Arena, player: GameClient): Promise<Player<Fighter>> {
  const answered = new Promise<Player<Fighter>>((resolve, reject) => {
    arena.once("join", resolve);
    arena.once("refused", ({ reason }) => reject(new Error(reason)));
  });
  await Promise.all([answered, knock(player)]);
  return answered;
}
