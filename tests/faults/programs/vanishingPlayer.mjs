// A player that joins, says hello and is killed by its parent, which it tells when.
import { setInterval as frames } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import { GameClient, k_nSteamNetworkingSend_Reliable, SteamNetworkingConnectionState } from "@headwater/typed";

const player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
const sockets = player.networkingSockets;
const connection = sockets.connectByIpAddress({ ip: "127.0.0.1", port: Number(process.argv[2]) });
await player.waitFor(
  "steamNetConnectionStatusChanged",
  ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
);
sockets.sendMessageToConnection(connection, new TextEncoder().encode("hello"), k_nSteamNetworkingSend_Reliable);
// Acknowledged: the server has it.
for await (const _ of frames(1)) {
  const { status } = sockets.getConnectionRealTimeStatus(connection, 0);
  if (status.pendingReliableBytes + status.sentUnackedReliableBytes === 0) break;
}
process.send("kill me");
setInterval(() => {}, 1000);
