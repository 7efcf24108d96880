// Networking Sockets: opening, accepting, pairing, splitting into lanes and closing connections.
import { k_cchSteamNetworkingMaxConnectionCloseReason } from "@headwater/typed";
import {
  type Argument,
  bool,
  describe,
  handle32,
  int32,
  listOf,
  OutOfRange,
  type SteamIdLike,
  steamId,
  text,
  uint16,
  uint32,
} from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { addressWithPort } from "../core/ipText.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Result } from "../mainServer/result.js";
import { type ConfigOptions, configOptions } from "./configOptions.js";

const page = "Networking Sockets";

/** What `createSocketPair` returns. */
export interface SocketPair {
  /** Whether there is a pair. */
  success: boolean;
  /** One end; 0 without a pair. */
  connection1: number;
  /** The other end; 0 without a pair. */
  connection2: number;
}

export class Connections extends SteamServerBase {
  /**
   * Connects to a UDP address. `network_connection_status_changed` tells how it goes on.
   *
   * Stands for `ISteamNetworkingSockets::ConnectByIPAddress`.
   *
   * @param ip_address_with_port - `127.0.0.1:27015`, `[::1]:27015`.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  connectByIPAddress(ip_address_with_port: string, config_options: ConfigOptions): number {
    const args = [
      addressWithPort("ip_address_with_port", ip_address_with_port),
      configOptions("config_options", config_options),
    ] as const;
    return this.invoke(page, "connectByIPAddress", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.connectByIpAddress(...rest),
    );
  }

  /**
   * Connects to a Steam ID, through Valve's relays. `network_connection_status_changed` tells how it goes on.
   *
   * Stands for `ISteamNetworkingSockets::ConnectP2P`.
   *
   * @param virtual_port - The one the peer listens on.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  connectP2P(remote_steam_id: SteamIdLike, virtual_port: number, config_options: ConfigOptions): number {
    const args = peerArguments(remote_steam_id, virtual_port, config_options);
    return this.invoke(page, "connectP2P", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.connectP2P(...rest),
    );
  }

  /**
   * Connects to a server in one of Valve's data centres; for players with a ticket.
   *
   * Stands for `ISteamNetworkingSockets::ConnectToHostedDedicatedServer`.
   *
   * @param virtual_port - The one the server listens on.
   * @param config_options - Options of the connection; `{}`: none.
   * @returns The connection; `NETWORKING_CONNECTION_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  connectToHostedDedicatedServer(
    remote_steam_id: SteamIdLike,
    virtual_port: number,
    config_options: ConfigOptions,
  ): number {
    const args = peerArguments(remote_steam_id, virtual_port, config_options);
    return this.invoke(page, "connectToHostedDedicatedServer", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.connectToHostedDedicatedServer(...rest),
    );
  }

  /**
   * Lets in who has come to a listen socket. Do so within a second or two, or call {@link closeConnection}.
   *
   * Stands for `ISteamNetworkingSockets::AcceptConnection`.
   *
   * @returns `RESULT_NONE` when there is no server.
   * @throws TypeError for an argument of the wrong type.
   */
  acceptConnection(connection_handle: number): Result {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(
      page,
      "acceptConnection",
      [handle],
      Result.RESULT_NONE,
      ({ networkingSockets }, connection) => networkingSockets.acceptConnection(connection) as Result,
    );
  }

  /**
   * Closes a connection, or turns one down. What has not been read is lost. A connection that has ended must be closed
   * too.
   *
   * Stands for `ISteamNetworkingSockets::CloseConnection`.
   *
   * @param reason - 1000 to 1999 for an ordinary end, 2000 to 2999 for an exceptional one; 0: `CONNECTION_END_APP_MIN`.
   * @param debug_message - Goes to the peer, for logs; 127 bytes at most.
   * @param linger - Whether reliable messages under way are sent still.
   * @returns Whether there was such a connection.
   * @throws TypeError for an argument of the wrong type.
   */
  closeConnection(connection_handle: number, reason: number, debug_message: string, linger: boolean): boolean {
    const args = [
      handle32("connection_handle", connection_handle),
      int32("reason", reason),
      text("debug_message", debug_message),
      bool("linger", linger),
    ] as const;
    return this.invoke(
      page,
      "closeConnection",
      args,
      false,
      ({ networkingSockets }, connection, code, message, isLingering) =>
        networkingSockets.closeConnection(
          connection,
          code,
          this.cut(page, "closeConnection", message, k_cchSteamNetworkingMaxConnectionCloseReason),
          isLingering,
        ),
    );
  }

  /**
   * Two connections that talk to each other, connected at once. Both must be closed.
   *
   * Stands for `ISteamNetworkingSockets::CreateSocketPair`.
   *
   * @param loopback - Whether packets go through 127.0.0.1, encrypted; else they stay in memory.
   * @param remote_steam_id1 - Who the first end says to be.
   * @param remote_steam_id2 - Who the second end says to be.
   * @throws TypeError for an argument of the wrong type.
   */
  createSocketPair(
    loopback: boolean,
    remote_steam_id1: SteamIdLike,
    remote_steam_id2: SteamIdLike,
  ): MaybeEmpty<SocketPair> {
    const args = [
      bool("loopback", loopback),
      steamId("remote_steam_id1", remote_steam_id1),
      steamId("remote_steam_id2", remote_steam_id2),
    ] as const;
    return this.invoke(
      page,
      "createSocketPair",
      args,
      emptyDictionary(),
      ({ networkingSockets }, ...rest): SocketPair => {
        const pair = networkingSockets.createSocketPair(...rest);
        return { success: pair !== null, ...(pair ?? { connection1: 0, connection2: 0 }) };
      },
    );
  }

  /**
   * Splits what is sent on a connection into lanes, each in an order of its own. Lanes can be added later, but not taken
   * away.
   *
   * Stands for `ISteamNetworkingSockets::ConfigureConnectionLanes`.
   *
   * @param lanes - How many, 1 to 255; a few are enough.
   * @param priorities - One integer per lane: lanes with a higher one wait for those with a lower one.
   * @param weights - One per lane, 1 to 65535: how lanes of the same priority share the bandwidth.
   * @returns `RESULT_NONE` when there is no server, or an array has fewer than `lanes` entries.
   * @throws TypeError for an argument of the wrong type.
   */
  configureConnectionLanes(
    connection: number,
    lanes: number,
    priorities: readonly number[],
    weights: readonly number[],
  ): Result {
    const args = [
      handle32("connection", connection),
      perLane("priorities", priorities, lanes, int32),
      perLane("weights", weights, lanes, uint16),
    ] as const;
    return this.invoke(
      page,
      "configureConnectionLanes",
      args,
      Result.RESULT_NONE,
      ({ networkingSockets }, ...rest) => networkingSockets.configureConnectionLanes(...rest) as Result,
    );
  }
}

function peerArguments(remote_steam_id: unknown, virtual_port: unknown, config_options: unknown) {
  return [
    steamId("remote_steam_id", remote_steam_id),
    int32("virtual_port", virtual_port),
    configOptions("config_options", config_options),
  ] as const;
}

/** The first `lanes` entries of an array. */
function perLane(name: string, given: unknown, lanes: unknown, entry: typeof int32): Argument<number[]> {
  return (where) => {
    const count = uint32("lanes", lanes)(where);
    const entries = listOf(entry, name, given)(where);
    if (entries.length >= count) return entries.slice(0, count);
    throw new OutOfRange(`${name} is ${describe(entries)}; there are ${count} lanes`);
  };
}
