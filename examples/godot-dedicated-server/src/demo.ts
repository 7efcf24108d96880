// The demo: the server and players who talk, cheat, are turned away and kicked, all on this machine without Steam.
import { SteamServer } from "@headwater/compat-godotsteam";
import { playDemo, type Stage } from "@headwater/example-godot-stage";
import { LoopbackControl, libraryPath } from "@headwater/loopback";
import * as server from "./server.js";

process.exitCode = await playDemo({
  library: libraryPath(),
  server,
  playerProgram: new URL("./player.js", import.meta.url),
  story,
});

async function story({ player }: Stage): Promise<void> {
  await SteamServer.server_connected;

  const cheat = player("Mallory", "forged");
  await cheat.prints("sent away: Steam refuses your ticket");

  const ada = player("Ada");
  await ada.prints("Ada joined");
  const mallory = player("Mallory");
  await ada.prints("Mallory joined");
  const early = player("Grace");
  await early.prints("turned away: the server is full");

  ada.type("say hello");
  await mallory.prints("Ada: hello");
  mallory.type("kick Ada");
  await mallory.prints("only the operator can do that");
  ada.type("kick Mallory");
  await mallory.prints("sent away: kicked by the operator");

  const grace = player("Grace");
  await ada.prints("Grace joined");
  grace.type("score");
  grace.type("players");
  await grace.prints("Grace 1");
  ada.type("map estuary");
  ada.type("rule gravity 400");
  ada.type("say low gravity");
  await ada.prints("Ada: low gravity");
  // What a server browser would see.
  console.log(JSON.stringify(new LoopbackControl().serverState()));
  grace.leave();
  await ada.prints("Grace left");
  ada.type("stop");
  await ada.prints("sent away: the server stops");
}
