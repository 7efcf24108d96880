// The game: what players say, and what becomes of it.
import { createServer, type DedicatedServer, type ServerOptions } from "@headwater/server";

/** What the server keeps of a player. */
export interface Seat {
  said: number;
}
export type Game = DedicatedServer<Seat>;
/** What differs from one machine to the next, and in tests. */
export type Place = Pick<ServerOptions<Seat>, "ip" | "port" | "queryPort" | "token" | "library" | "logger" | "limits">;

/** @throws SteamLogOnError if Steam refuses for good. */
export async function openGame(place: Place): Promise<Game> {
  const game = await createServer<Seat>({
    name: "__NAME__",
    game: "__NAME__",
    version: "0.1.0.0",
    maxPlayers: 16,
    // ticks:
    tickRate: __TICK_RATE__,
    // end
    data: () => ({ said: 0 }),
    ...place,
  });
  game.on("join", (player) => player.send(new TextEncoder().encode("welcome")));
  // ticks:
  const news: Uint8Array[] = [];
  game.on("message", (player, { data }) => {
    player.data.said++;
    news.push(data);
  });
  game.on("tick", () => {
    for (const data of news.splice(0)) game.broadcast(data);
  });
  // end
  // no ticks:
  game.on("message", (player, { data }) => {
    player.data.said++;
    game.broadcast(data);
  });
  // end
  return game;
}
