// The server as a program: STEAM_API_LIBRARY=/path/to/libsteam_api.so node dist/main.js
import { openArena } from "./arena.js";

const arena = await openArena({ port: Number(process.env["PORT"] ?? 7777) });
console.log(`Players come to port ${arena.port} by web socket, and to ${arena.server.steam.steamId} by Steam.`);
process.once("SIGTERM", () => arena.close());
process.once("SIGINT", () => arena.close());
