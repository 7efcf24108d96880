// A server and a player of this process, connected over encrypted UDP on 127.0.0.1 by a line that can be made bad.
import { libraryPath } from "@headwater/loopback";
import {
  GameServer,
  Result,
  ServerMode,
  SteamNetworkingConfigScope,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";
import { playersApi, serverLibrary } from "../steamclient/door.mjs";

/** Nobody else's: the loopback binds neither of these. */
const serverOptions = {
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  library: serverLibrary,
  pumpIntervalMs: 1,
};

/** @returns {Promise<import("./link.mjs").Sides>} */
export async function startSides() {
  const server = await GameServer.init(serverOptions);
  await server.logOnAnonymous();
  const player = await playersApi().GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
  return { server, player };
}

/**
 * Listens at a port of 127.0.0.1 that is free, with the address.
 * @param {import("@headwater/typed").NetworkingSockets} sockets
 * @param {readonly import("@headwater/typed").ConfigValue[]} [options]
 */
export function listenAnywhere(sockets, options) {
  // Below the ports systems hand out by themselves, so that nobody comes between two tries.
  for (let tries = 0; tries < 200; tries++) {
    const address = { ip: "127.0.0.1", port: 20_000 + Math.floor(Math.random() * 12_000) };
    const listener = sockets.createListenSocketIp(address, options);
    if (listener !== 0) return { listener, address };
  }
  throw new Error("No port of 127.0.0.1 between 20000 and 32000 is free.");
}

/**
 * Connects the player to a fresh listen socket of the server.
 * @param {import("./link.mjs").Sides} sides
 * @param {import("./link.mjs").ConnectOptions} [options]
 * @returns {Promise<import("./link.mjs").Link>}
 */
export async function connect({ server, player }, { options = [], through } = {}) {
  const { listener, address } = listenAnywhere(server.networkingSockets, options);
  const group = server.networkingSockets.createPollGroup();
  const arriving = server.waitFor("steamNetConnectionStatusChanged", ({ info }) => info.listenSocket === listener);
  const target = through ? await through(address) : address;
  const atPlayer = player.networkingSockets.connectByIpAddress(target, options);
  const playerConnected = connected(player, atPlayer);
  const { connection: atServer } = await arriving;
  const serverConnected = connected(server, atServer);
  const accepted = server.networkingSockets.acceptConnection(atServer);
  if (accepted !== Result.OK) throw new Error(`acceptConnection answered ${Result[accepted]}.`);
  server.networkingSockets.setConnectionPollGroup(atServer, group);
  await Promise.all([playerConnected, serverConnected]);
  return { listener, address, group, atServer, atPlayer };
}

function connected(side, handle) {
  return side.waitFor(
    "steamNetConnectionStatusChanged",
    ({ connection, info }) => connection === handle && info.state === SteamNetworkingConnectionState.Connected,
  );
}

/**
 * What happens to the packets of one side, in both directions. Global to the side, as GameNetworkingSockets has it.
 * @param {import("@headwater/typed").NetworkingUtils} utils
 * @param {import("./link.mjs").BadLine} line
 */
export function spoilLine(utils, { lossPercent = 0, reorderPercent = 0, duplicatePercent = 0, lagMs = 0 }) {
  const { Global } = SteamNetworkingConfigScope;
  for (const [option, value] of [
    [SteamNetworkingConfigValue.FakePacketLoss_Send, lossPercent],
    [SteamNetworkingConfigValue.FakePacketLoss_Recv, lossPercent],
    [SteamNetworkingConfigValue.FakePacketReorder_Send, reorderPercent],
    [SteamNetworkingConfigValue.FakePacketReorder_Recv, reorderPercent],
    [SteamNetworkingConfigValue.FakePacketReorder_Time, 15],
    [SteamNetworkingConfigValue.FakePacketDup_Send, duplicatePercent],
    [SteamNetworkingConfigValue.FakePacketDup_Recv, duplicatePercent],
    [SteamNetworkingConfigValue.FakePacketDup_TimeMax, 10],
    [SteamNetworkingConfigValue.FakePacketLag_Send, lagMs],
    [SteamNetworkingConfigValue.FakePacketLag_Recv, lagMs],
  ]) {
    const name = SteamNetworkingConfigValue[option];
    if (!utils.setConfigValue({ option, value }, Global)) throw new Error(`${name} does not take ${value}.`);
  }
}
