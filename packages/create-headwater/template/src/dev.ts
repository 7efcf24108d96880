// Runs the server without Steam, on the loopback: for development. Clients use the loopback, too.
import { libraryPath } from "@headwater/loopback";
import { openGame } from "./game.js";
import { place } from "./place.js";

const game = await openGame({ ...place(), ip: "127.0.0.1", library: libraryPath() });
game.closeOnSignals({ reason: "The server restarts.", graceMs: 0 });
console.log("Open on 127.0.0.1");
