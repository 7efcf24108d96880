// A small game server: everybody who is let in is welcomed, and hears what the others say.
import { createServer, type DedicatedServer, type ServerOptions } from "@headwater/server";

/** What the arena keeps of a player. */
export interface Fighter {
  said: number;
}
export type Arena = DedicatedServer<Fighter>;
export type ArenaOptions = Omit<ServerOptions<Fighter>, "name" | "game" | "version" | "data">;

/** @throws SteamLogOnError if Steam refuses for good. */
export async function openArena(options: ArenaOptions): Promise<Arena> {
  const arena = await createServer<Fighter>({
    name: "The arena",
    game: "arena",
    version: "1.0.0.0",
    data: () => ({ said: 0 }),
    ...options,
  });
  arena.on("join", (player) => player.send(new TextEncoder().encode("welcome")));
  arena.on("message", (player, { data }) => {
    player.data.said++;
    arena.broadcast(data, { except: player });
  });
  return arena;
}
