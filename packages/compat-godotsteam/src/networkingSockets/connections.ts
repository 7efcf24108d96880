// Networking Sockets: listening, opening, accepting, pairing, splitting into lanes and closing connections.

import { k_cchSteamNetworkingMaxConnectionCloseReason } from "@headwater/typed";
import {
  bool,
  describe,
  handle32,
  int32,
  keptText,
  listOf,
  OutOfRange,
  steamId,
  text,
  uint16,
  uint32,
} from "../core/argument.js";
import { addressWithPort } from "../core/ipText.js";
import { gives, page, tells, whether } from "../core/page.js";
import { Result } from "../enums.js";
import { configOptions } from "./configOptions.js";

/** What `createSocketPair` returns. */
export interface SocketPair {
  /** Whether there is a pair. */
  success: boolean;
  /** One end; 0 without a pair. */
  connection1: number;
  /** The other end; 0 without a pair. */
  connection2: number;
}

function firstOf(lanes: number, name: string, entries: number[]): number[] {
  if (entries.length >= lanes) return entries.slice(0, lanes);
  throw new OutOfRange(`${name} is ${describe(entries)}; there are ${lanes} lanes`);
}

export const connections = page("Networking Sockets", {
  /**
   * Listens on a UDP port. Who connects is announced by `network_connection_status_changed`.
   * (`ISteamNetworkingSockets::CreateListenSocketIP`)
   * @param ip_address - Address and port: `0.0.0.0:27015` or `[::]:27015` for every interface.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` when the port is taken or missing.
   */
  createListenSocketIP: gives(
    [text("ip_address"), configOptions("config_options")],
    0,
    ({ networkingSockets }, ip_address, config_options): number =>
      networkingSockets.createListenSocketIp(ip_address, config_options),
  ),
  /**
   * Listens for players who connect by Steam ID, through Valve's relays.
   * (`ISteamNetworkingSockets::CreateListenSocketP2P`)
   * @param virtual_port - Tells several sockets apart, 0 to 999; 0 if there is one only.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   */
  createListenSocketP2P: gives(
    [int32("virtual_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, virtual_port, config_options): number =>
      networkingSockets.createListenSocketP2P(virtual_port, config_options),
  ),
  /**
   * Listens on a fake port asked for with `beginAsyncRequestFakeIP`, which need not have been answered yet.
   * (`ISteamNetworkingSockets::CreateListenSocketP2PFakeIP`)
   * @param fake_port - Index of the port among those asked for, from 0.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   */
  createListenSocketP2PFakeIP: gives(
    [int32("fake_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, fake_port, config_options): number =>
      networkingSockets.createListenSocketP2PFakeIp(fake_port, config_options),
  ),
  /**
   * Listens in one of Valve's data centres, for players with a ticket. The environment variable `SDR_LISTEN_PORT` names
   * the UDP port. (`ISteamNetworkingSockets::CreateHostedDedicatedServerListenSocket`)
   * @param virtual_port - Tells several sockets apart, 0 to 999.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   */
  createHostedDedicatedServerListenSocket: gives(
    [int32("virtual_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, virtual_port, config_options): number =>
      networkingSockets.createHostedDedicatedServerListenSocket(virtual_port, config_options),
  ),
  /**
   * Closes a listen socket, and without a goodbye the connections that came in on it.
   * (`ISteamNetworkingSockets::CloseListenSocket`)
   * @returns Whether there was such a socket.
   */
  closeListenSocket: whether([handle32("socket")], ({ networkingSockets }, socket) =>
    networkingSockets.closeListenSocket(socket),
  ),
  /**
   * The local address of a socket of {@link SteamServer.createListenSocketIP}; not the one that players see.
   * (`ISteamNetworkingSockets::GetListenSocketAddress`)
   * @param with_port - Whether the text ends with the port: `0.0.0.0:27015`, `[::]:27015`.
   * @returns Empty for a socket without an address.
   */
  getListenSocketAddress: gives(
    [handle32("socket"), bool("with_port", true)],
    "",
    ({ networkingSockets }, socket, with_port) => {
      const address = networkingSockets.getListenSocketAddress(socket);
      if (address === null) return "";
      if (!with_port) return address.ip;
      return address.ip.includes(":") ? `[${address.ip}]:${address.port}` : `${address.ip}:${address.port}`;
    },
  ),
  /**
   * The data centre this server runs in; 0 when `SDR_LISTEN_PORT` is not set, `DATAGRAM_POP_ID_DEV` while developing.
   * (`ISteamNetworkingSockets::GetHostedDedicatedServerPOPID`)
   */
  getHostedDedicatedServerPOPId: gives([], 0, ({ networkingSockets }) =>
    networkingSockets.getHostedDedicatedServerPopId(),
  ),
  /**
   * The UDP port that the environment variable `SDR_LISTEN_PORT` names; 0: none.
   * (`ISteamNetworkingSockets::GetHostedDedicatedServerPort`)
   */
  getHostedDedicatedServerPort: gives([], 0, ({ networkingSockets }) =>
    networkingSockets.getHostedDedicatedServerPort(),
  ),
  /**
   * Connects to a UDP address. `network_connection_status_changed` tells how it goes on.
   * (`ISteamNetworkingSockets::ConnectByIPAddress`)
   * @param ip_address_with_port - `127.0.0.1:27015`, `[::1]:27015`.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   */
  connectByIPAddress: gives(
    [addressWithPort("ip_address_with_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, ip_address_with_port, config_options): number =>
      networkingSockets.connectByIpAddress(ip_address_with_port, config_options),
  ),
  /**
   * Connects to a Steam ID, through Valve's relays. `network_connection_status_changed` tells how it goes on.
   * (`ISteamNetworkingSockets::ConnectP2P`)
   * @param virtual_port - The one the peer listens on.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   */
  connectP2P: gives(
    [steamId("remote_steam_id"), int32("virtual_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, remote_steam_id, virtual_port, config_options): number =>
      networkingSockets.connectP2P(remote_steam_id, virtual_port, config_options),
  ),
  /**
   * Connects to a server in one of Valve's data centres; for players with a ticket.
   * (`ISteamNetworkingSockets::ConnectToHostedDedicatedServer`)
   * @param virtual_port - The one the server listens on.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   */
  connectToHostedDedicatedServer: gives(
    [steamId("remote_steam_id"), int32("virtual_port"), configOptions("config_options")],
    0,
    ({ networkingSockets }, remote_steam_id, virtual_port, config_options): number =>
      networkingSockets.connectToHostedDedicatedServer(remote_steam_id, virtual_port, config_options),
  ),
  /**
   * Lets in who has come to a listen socket. Do so within a second or two, or call {@link SteamServer.closeConnection}.
   * (`ISteamNetworkingSockets::AcceptConnection`)
   * @returns `RESULT_NONE` when there is no server.
   */
  acceptConnection: gives(
    [handle32("connection_handle")],
    Result.RESULT_NONE,
    ({ networkingSockets }, connection_handle): Result => networkingSockets.acceptConnection(connection_handle),
  ),
  /**
   * Closes a connection, or turns one down. What has not been read is lost. A connection that has ended must be closed
   * too. (`ISteamNetworkingSockets::CloseConnection`)
   * @param reason - 1000 to 1999 for an ordinary end, 2000 to 2999 for an exceptional one; 0:
   *   `CONNECTION_END_APP_MIN`.
   * @param debug_message - Goes to the peer, for logs; 127 bytes at most.
   * @param linger - Whether reliable messages under way are sent still.
   * @returns Whether there was such a connection.
   */
  closeConnection: whether(
    [
      handle32("connection_handle"),
      int32("reason"),
      keptText("debug_message", k_cchSteamNetworkingMaxConnectionCloseReason),
      bool("linger"),
    ],
    ({ networkingSockets }, connection_handle, reason, debug_message, linger) =>
      networkingSockets.closeConnection(connection_handle, reason, debug_message, linger),
  ),
  /**
   * Two connections that talk to each other, connected at once. Both must be closed.
   * (`ISteamNetworkingSockets::CreateSocketPair`)
   * @param loopback - Whether packets go through 127.0.0.1, encrypted; else they stay in memory.
   * @param remote_steam_id1 - Who the first end says to be.
   * @param remote_steam_id2 - Who the second end says to be.
   */
  createSocketPair: tells(
    [bool("loopback"), steamId("remote_steam_id1"), steamId("remote_steam_id2")],
    ({ networkingSockets }, loopback, remote_steam_id1, remote_steam_id2): SocketPair => {
      const pair = networkingSockets.createSocketPair(loopback, remote_steam_id1, remote_steam_id2);
      return { success: pair !== null, ...(pair ?? { connection1: 0, connection2: 0 }) };
    },
  ),
  /**
   * Splits what is sent on a connection into lanes, each in an order of its own. Lanes can be added later, but not
   * taken away. (`ISteamNetworkingSockets::ConfigureConnectionLanes`)
   * @param lanes - How many, 1 to 255; a few are enough.
   * @param priorities - One integer per lane: lanes with a higher one wait for those with a lower one.
   * @param weights - One per lane, 1 to 65535: how lanes of the same priority share the bandwidth.
   * @returns `RESULT_NONE` when there is no server, or an array has fewer than `lanes` entries.
   */
  configureConnectionLanes: gives(
    [handle32("connection"), uint32("lanes"), listOf(int32, "priorities"), listOf(uint16, "weights")],
    Result.RESULT_NONE,
    ({ networkingSockets }, connection, lanes, priorities, weights): Result =>
      networkingSockets.configureConnectionLanes(
        connection,
        firstOf(lanes, "priorities", priorities),
        firstOf(lanes, "weights", weights),
      ),
  ),
});
