// Where the server runs, by environment variables.
import type { Place } from "./game.js";

const log =
  (write: (line: string) => void) =>
  (fields: object, message: string): void =>
    write(JSON.stringify({ time: new Date().toISOString(), message, ...fields }));

export function place(): Place {
  const port = Number(process.env["PORT"] ?? 27015);
  return {
    ip: process.env["IP"] ?? "0.0.0.0",
    port,
    queryPort: Number(process.env["QUERY_PORT"] ?? port + 1),
    // Keeps the server's SteamID: https://steamcommunity.com/dev/managegameservers
    token: process.env["GSLT"],
    logger: { info: log(console.log), warn: log(console.warn), error: log(console.error) },
  };
}
