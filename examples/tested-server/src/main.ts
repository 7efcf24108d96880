// Runs the arena: on Valve's library, or on the one that STEAM_API_LIBRARY names. A player's message is their ticket.
import { ServerMode } from "@headwater/typed";
import { Arena } from "./arena.js";
import { Gate } from "./gate.js";

const ip = process.env["ARENA_IP"] ?? "0.0.0.0";
const port = Number(process.env["ARENA_PORT"] ?? 27015);

const arena = await Arena.open({
  appId: Number(process.env["SteamAppId"] ?? 480),
  ip,
  gamePort: port,
  queryPort: Number(process.env["ARENA_QUERY_PORT"] ?? port + 1),
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
});
const gate = new Gate(arena, { ip, port, ticketMs: Number(process.env["ARENA_TICKET_MS"] ?? 10_000) });
// Without it the server is in no list.
arena.steam.gameServer.setAdvertiseServerActive(true);
arena.closeOnSignals();
console.log(`Open as ${arena.steam.steamId}`);

for await (const message of arena.steam.messages(gate.connections)) gate.onMessage(message);
