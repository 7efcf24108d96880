// The server process: logs on, listens, authenticates players, exchanges messages with them.
import { GameServer, ServerMode, SteamNetworkingConfigValue } from "@headwater/typed";
import { report, runChild } from "./parent.js";
import { PlayerSessions } from "./playerSessions.js";
import { closeReason } from "./protocol.js";

const [library = "", gamePort = "", queryPort = "", admissionMs = "10000"] = process.argv.slice(2);
const maxPlayers = 8;

await runChild(async (stop) => {
  // Closed at the end of this block, whatever ends it; after a signal with the words for that.
  await using server = await GameServer.init({
    ip: "127.0.0.1",
    gamePort: Number(gamePort),
    queryPort: Number(queryPort),
    mode: ServerMode.Authentication,
    version: "1.0.0.0",
    library,
  });
  // Not at Ctrl-C, which reaches every process of the terminal: the main process decides what follows.
  server.closeOnSignals({ signals: ["SIGTERM"], reason: closeReason.goodbye, message: "the server ends" });
  // What Steam wants to know before the logon, then what may change at any time.
  server.gameServer.setProduct("headwater-demo");
  server.gameServer.setGameDescription("Headwater demo");
  server.gameServer.setDedicatedServer(true);
  server.gameServer.setServerName("Headwater demo server");
  server.gameServer.setMapName("headwaters");
  server.gameServer.setMaxPlayerCount(maxPlayers);
  report({ type: "stage", stage: "init", detail: server.library.isLoopback ? "loopback" : "Steam" });

  await server.logOnAnonymous({ timeoutMs: 20_000, signal: stop });
  server.keepLoggedOn();
  report({ type: "stage", stage: "logged on", detail: String(server.steamId) });

  const sessions = new PlayerSessions(server, { maxPlayers, admissionMs: Number(admissionMs), stop });
  const address = { ip: "127.0.0.1", port: Number(gamePort) };
  server.networkingSockets.createListenSocketIp(address, [
    // Players without a certificate, as on a LAN: their ticket proves who they are.
    { option: SteamNetworkingConfigValue.IP_AllowWithoutAuth, value: 1 },
  ]);
  // Without it, the server is in no list.
  server.gameServer.setAdvertiseServerActive(true);
  report({ type: "listening", port: address.port });

  for await (const message of server.messages(sessions.pollGroup, { signal: stop })) sessions.onMessage(message);
});
