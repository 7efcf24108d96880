// A dedicated server as users write it: compiled with and without Node's types, by every supported TypeScript.
import { createServer, EndCode, type Handshake, type LimitHit, type Player, RefusedError } from "@headwater/server";
import { type AgonesLike, fleetPorts, joinFleet } from "@headwater/server/agones";
import { encryptedTicket, openAppTicket } from "@headwater/server/app-ticket";
import { EndCode as CodeOfClients } from "@headwater/server/codes";
import { serveDashboard } from "@headwater/server/dashboard";
import { healthHandler, healthOf } from "@headwater/server/health";
import { instrument, type MeterLike } from "@headwater/server/opentelemetry";
import { allowWatch, type WatchLine } from "@headwater/server/watch";

interface Hero {
  score: number;
}

const handshake: Handshake = async (newcomer) => {
  const ticket = await newcomer.receive();
  return { ticket, name: new Uint8Array(ticket).length > 3 ? "Ada" : undefined };
};

export async function serve(token: string | undefined): Promise<number> {
  await using server = await createServer<Hero>({
    name: "Arena",
    game: "arena",
    version: "1.0.0.0",
    token,
    tickRate: 60,
    handshake,
    limits: { messagesPerSecond: 60 },
    lanes: { chat: { priority: 1 } },
    data: (player) => ({ score: Number(player.id % 2n) }),
    authorize: async (player, signal) => {
      if (player.data.score > 3 || signal.aborted) throw new RefusedError("full of heroes", EndCode.Full);
    },
  });
  server
    .on("join", (player) => void greet(player))
    .on("message", (player, { data }) => void player.send(data, { reliable: false, lane: "chat" }))
    .on("tick", ({ dt, tick }) => void server.broadcast(new Uint8Array([dt, tick])))
    .on("limit", (hit: LimitHit<Hero>) => void hit.player?.kick("enough", CodeOfClients.Flood))
    .on("leave", (player, { kind }) => {
      const known: "left" | "lost" | "kicked" | "replaced" | "closed" = kind;
      void [player.data.score, known];
    });
  // @ts-expect-error there is no such event
  server.on("joined", () => {});
  // @ts-expect-error the data has no such field
  server.on("join", (player) => player.data.scor);
  // @ts-expect-error a Hero needs to be made
  void createServer<Hero>({ name: "Arena", game: "arena", version: "1.0.0.0" });
  const off: () => void = server.closeOnSignals({ signals: ["SIGTERM"], graceMs: 1000 });
  off();
  const handle: (request: { url?: string }, response: { writeHead(s: number): void; end(t: string): void }) => void =
    healthHandler(server);
  void [handle, healthOf(server).live, (meter: MeterLike) => instrument(server, meter)];
  void [(sdk: AgonesLike) => joinFleet(server, { sdk, counter: "players" }), fleetPorts];
  const byTicket: Handshake = encryptedTicket({ appId: 480, key: "", check: ({ dlc }) => dlc.length > 0 });
  void [byTicket, openAppTicket(new Uint8Array(), "")?.steamId === 1n];
  void [(line: WatchLine) => "snapshot" in line && line.snapshot.players[0]?.steamId, () => allowWatch(server)];
  void (async (): Promise<string> => (await serveDashboard(server, { port: 0, token: "t" })).url);
  return server.stats.limits.messagesPerSecond;
}

async function greet(player: Player<Hero>): Promise<void> {
  for await (const { data } of player.messages()) player.data.score += data.length;
}

export const untyped = async (): Promise<void> => {
  const server = await createServer({ name: "Arena", game: "arena", version: "1.0.0.0" });
  server.on("join", (player) => {
    player.data["anything"] = 1;
  });
};
