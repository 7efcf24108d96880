// Runs the server, on Valve's library. A player's first message is their ticket.
import { openGame } from "./game.js";
import { place } from "./place.js";

const game = await openGame(place());
game.closeOnSignals({ reason: "The server restarts." });
console.log(`Open as ${game.steam.steamId}`);
