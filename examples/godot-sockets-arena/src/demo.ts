// The demo: the arena and two players, all on this machine without Steam.
import { SteamServer } from "@headwater/compat-godotsteam";
import { playDemo, type Stage } from "@headwater/example-godot-stage";
import { libraryPath } from "@headwater/loopback";
import * as server from "./server.js";

process.exitCode = await playDemo({
  library: libraryPath(),
  server,
  playerProgram: new URL("./player.js", import.meta.url),
  story,
});

async function story({ player }: Stage): Promise<void> {
  await SteamServer.server_connected;
  const players = [player("Ada"), player("Grace")];
  for (const each of players) await each.prints("done");
  for (const each of players) each.leave();
}
