// Runs the arena: on Valve's library, or on the one that STEAM_API_LIBRARY names. A player's first message is their ticket.
import { openArena } from "./arena.js";

const port = Number(process.env["ARENA_PORT"] ?? 27015);

const arena = await openArena({
  ip: process.env["ARENA_IP"] ?? "0.0.0.0",
  port,
  queryPort: Number(process.env["ARENA_QUERY_PORT"] ?? port + 1),
  limits: { handshakeMs: Number(process.env["ARENA_TICKET_MS"] ?? 10_000) },
  logger: {
    info: (fields, message) => console.log(message, fields),
    warn: (fields, message) => console.warn(message, fields),
    error: (fields, message) => console.error(message, fields),
  },
});
arena.closeOnSignals({ reason: "The arena closes.", graceMs: 0 });
console.log(`Open as ${arena.steam.steamId}`);
