// The server process: lets players in by their tickets, exchanges messages with them, and tells how that goes.
import { createServer, EndCode, type Handshake, type Player, RefusedError } from "@headwater/server";
import { Exchange } from "./exchange.js";
import { report, runChild } from "./parent.js";
import { decode, encode } from "./protocol.js";

const [library = "", port = "", queryPort = "", handshakeMs = "10000"] = process.argv.slice(2);
const showMs = 50;

/** What the server keeps of a player. */
interface Visit {
  number: number;
  exchange: Exchange;
}
let visits = 0;
const nothing = { reliable: 0, unreliable: 0 };
const nobody = { name: "?", received: nothing, sent: nothing, pingMs: 0 };

/** This game's first message has a name beside the ticket. */
const hello: Handshake = async (newcomer) => {
  const message = decode(await newcomer.receive());
  if (message?.kind !== "hello") throw new RefusedError("no hello");
  return message;
};

await runChild(async (stop) => {
  await using server = await createServer<Visit>({
    ...{ name: "Headwater demo server", game: "headwater-demo", description: "Headwater demo", version: "1.0.0.0" },
    ...{ ip: "127.0.0.1", port: Number(port), queryPort: Number(queryPort), library, signal: stop },
    listing: { map: "headwaters" },
    maxPlayers: 8,
    // Players without a certificate, as on a LAN: their ticket proves who they are.
    allowWithoutAuth: true,
    handshake: hello,
    // These players have much to say.
    limits: { handshakeMs: Number(handshakeMs), messagesPerSecond: 3000, messagesBurst: 3000, bytesPerSecond: 262_144 },
    data: () => ({ number: ++visits, exchange: new Exchange() }),
  });
  report({ type: "stage", stage: "init", detail: server.steam.library.isLoopback ? "loopback" : "Steam" });
  report({ type: "stage", stage: "logged on", detail: String(server.steam.steamId) });
  report({ type: "listening", port: Number(port) });

  server.on("join", async (player) => {
    const { exchange } = player.data;
    const showing = setInterval(() => show(player, "playing"), showMs);
    player.gone.addEventListener("abort", () => clearInterval(showing));
    player.send(encode({ kind: "welcome" }));
    await exchange.send((data, reliable) => player.send(data, { reliable }), player.gone);
    await exchange.over;
    player.kick("", EndCode.Closed);
  });
  server.on("message", ({ data: { exchange } }, { data }) => {
    const message = decode(data);
    if (message !== undefined) exchange.onMessage(message);
  });
  server.on("leave", (player, { reason }) => show(player, reason === "" ? "done" : `left: ${reason}`));
  // One player's nonsense must not end the server.
  server.on("error", (error, { player }) => player?.kick(error instanceof Error ? error.message : String(error)));
  server.on("refused", ({ steamId, reason }) =>
    report({
      type: "player",
      row: { ...nobody, visit: ++visits, steamId: String(steamId), state: `refused: ${reason}` },
    }),
  );
  stop.addEventListener("abort", () => void server.close({ reason: "the server ends" }));
  // Not by once() of node:events, which an event `error` would end.
  await new Promise<void>((resolve) => server.once("close", resolve));
});

function show({ id, name, ping, data: { number, exchange } }: Player<Visit>, state: string): void {
  const { received, sent } = exchange;
  const row = { visit: number, name, steamId: String(id), state, pingMs: Math.max(0, ping) };
  report({ type: "player", row: { ...row, received: { ...received }, sent: { ...sent } } });
}
