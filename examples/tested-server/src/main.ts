// Runs the arena: on Valve's library, or on the one that STEAM_API_LIBRARY names.
import { once } from "node:events";
import { ServerMode } from "@headwater/typed";
import { Arena } from "./arena.js";

const arena = await Arena.open({
  appId: Number(process.env["SteamAppId"] ?? 480),
  gamePort: 27015,
  queryPort: 27016,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
});
console.log(`Open as ${arena.steam.steamId}`);
await once(process, "SIGTERM");
arena.close();
