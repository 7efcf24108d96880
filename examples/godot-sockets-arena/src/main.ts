// The server alone. GAME_PORT and QUERY_PORT name its ports, STEAM_API_LIBRARY the library.
import { mainLoop } from "@headwater/example-godot-stage";
import * as server from "./server.js";

process.exitCode = await mainLoop(server);
