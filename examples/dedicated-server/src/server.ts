// The server process: logs on, listens, authenticates players, exchanges messages with them.
import { GameServer, ServerMode, SteamNetworkingConfigValue } from "@headwater/typed";
import { report, runChild } from "./parent.js";
import { PlayerSessions } from "./playerSessions.js";

const [library = "", gamePort = "", queryPort = ""] = process.argv.slice(2);

await runChild(async (stop) => {
  await using server = await GameServer.init({
    ip: "127.0.0.1",
    gamePort: Number(gamePort),
    queryPort: Number(queryPort),
    mode: ServerMode.Authentication,
    version: "1.0.0.0",
    library,
  });
  server.gameServer.setProduct("headwater-demo");
  server.gameServer.setGameDescription("Headwater demo");
  server.gameServer.setDedicatedServer(true);
  server.gameServer.setServerName("Headwater demo server");
  server.gameServer.setMapName("headwaters");
  server.gameServer.setMaxPlayerCount(8);
  report({ type: "stage", stage: "init", detail: server.library.isLoopback ? "loopback" : "Steam" });

  await server.logOnAnonymous({ timeoutMs: 20_000, signal: stop });
  report({ type: "stage", stage: "logged on", detail: String(server.steamId) });

  const sockets = server.networkingSockets;
  const pollGroup = sockets.createPollGroup();
  const sessions = new PlayerSessions(server, pollGroup);
  const address = { ip: "127.0.0.1", port: Number(gamePort) };
  const listener = sockets.createListenSocketIp(address, [
    // Players without a certificate, as on a LAN: their ticket proves who they are.
    { option: SteamNetworkingConfigValue.IP_AllowWithoutAuth, value: 1 },
  ]);
  if (listener === 0) throw new Error(`Steam cannot listen on ${address.ip}:${address.port}. Is the port free?`);
  report({ type: "listening", port: address.port });

  for await (const message of server.messages(pollGroup, { signal: stop })) sessions.onMessage(message);

  sessions.closeAll();
  sockets.closeListenSocket(listener);
  sockets.destroyPollGroup(pollGroup);
  server.logOff();
});
