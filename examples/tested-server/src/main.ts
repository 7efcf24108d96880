// Runs the arena: on Valve's library, or on the one that STEAM_API_LIBRARY names. A player's message is their ticket.
import { ServerMode, SteamNetConnectionEnd, SteamNetworkingConnectionState } from "@headwater/typed";
import { Arena } from "./arena.js";

const ip = process.env["ARENA_IP"] ?? "0.0.0.0";
const port = Number(process.env["ARENA_PORT"] ?? 27015);

const arena = await Arena.open({
  appId: Number(process.env["SteamAppId"] ?? 480),
  ip,
  gamePort: port,
  queryPort: port + 1,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
});
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

const sockets = arena.steam.networkingSockets;
const players = sockets.createPollGroup();
sockets.createListenSocketIp({ ip, port });
arena.steam.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  if (info.state !== SteamNetworkingConnectionState.Connecting) return;
  sockets.acceptConnection(connection);
  sockets.setConnectionPollGroup(connection, players);
});
console.log(`Open as ${arena.steam.steamId}`);

for await (const { connection, identity, data } of arena.steam.messages(players, { signal: stop.signal })) {
  if (identity.type !== "steamid") continue;
  arena
    .admit(identity.steamId, data)
    .catch(({ message }) => sockets.closeConnection(connection, SteamNetConnectionEnd.App_Generic, message, false));
}
arena.close();
