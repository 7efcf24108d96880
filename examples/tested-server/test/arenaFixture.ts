// An arena and a player on the loopback, and the control over it, for the tests of this folder.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import { GameClient, ServerMode, STEAMGAMESERVER_QUERY_PORT_SHARED } from "@headwater/typed";
import { Arena, type ArenaOptions } from "../src/arena.js";

export const control = new LoopbackControl();

/** A UDP port of this machine that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  socket.close();
  await once(socket, "close");
  return port;
}

export async function openArena(options: Partial<ArenaOptions> = {}): Promise<Arena> {
  return Arena.open({
    library: libraryPath(),
    appId: 480,
    ip: "127.0.0.1",
    gamePort: await freePort(),
    queryPort: STEAMGAMESERVER_QUERY_PORT_SHARED,
    mode: ServerMode.AuthenticationAndSecure,
    version: "1.0.0.0",
    pumpIntervalMs: 1,
    retryMs: 1,
    ...options,
  });
}

export function startPlayer(): Promise<GameClient> {
  return GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
}

/** Lets a player in with a fresh ticket. */
export async function join(arena: Arena, player: GameClient): Promise<void> {
  const { ticket } = await player.requestAuthTicket();
  await arena.admit(player.steamId, ticket);
}
