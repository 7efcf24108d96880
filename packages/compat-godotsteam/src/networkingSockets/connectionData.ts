// Networking Sockets: what is known of a connection, and what can be attached to it.
import { type GameServer, type HSteamNetConnection, k_cchSteamNetworkingMaxConnectionAppName } from "@headwater/typed";
import { bool, handle32, type Int64Like, int32, int64, text } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty, withAliases, withHidden } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { Result } from "../mainServer/result.js";
import { type ConnectionInfo, connectionInfo } from "./connectionInfo.js";
import { connectionStatus, laneStatus, type RealTimeStatus } from "./realTimeStatus.js";

const page = "Networking Sockets";

/** What `getDetailedConnectionStatus` returns. */
export interface DetailedConnectionStatus {
  /** 0; -1 when there is no such connection. */
  success: number;
  /** The report; empty when there is no such connection. */
  buffer: string;
  /** Spelling of GodotSteam's source. */
  readonly status: string;
}

export class ConnectionData extends SteamServerBase {
  /**
   * Who is at the other end, and how the connection stands.
   *
   * Stands for `ISteamNetworkingSockets::GetConnectionInfo`.
   *
   * @returns Empty when there is no such connection.
   * @throws TypeError for an argument of the wrong type.
   */
  getConnectionInfo(connection_handle: number): MaybeEmpty<ConnectionInfo> {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(page, "getConnectionInfo", [handle], emptyDictionary(), ({ networkingSockets }, connection) => {
      const info = networkingSockets.getConnectionInfo(connection);
      return info === null ? emptyDictionary() : connectionInfo(info);
    });
  }

  /**
   * The name given with {@link setConnectionName}; empty without one.
   *
   * Stands for `ISteamNetworkingSockets::GetConnectionName`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getConnectionName(connection_handle: number): string {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(
      page,
      "getConnectionName",
      [handle],
      "",
      ({ networkingSockets }, connection) => networkingSockets.getConnectionName(connection) ?? "",
    );
  }

  /**
   * Ping, quality, rates and queues of a connection and of its lanes.
   *
   * Stands for `ISteamNetworkingSockets::GetConnectionRealTimeStatus`.
   *
   * @param lanes - How many lanes to tell about, 0 to 255; at most those that were configured.
   * @param get_status - Whether to fill `connection_status`.
   * @returns Empty when there is no such connection, or not so many lanes; `response` can be read then.
   * @throws TypeError for an argument of the wrong type.
   */
  getConnectionRealTimeStatus(
    connection_handle: number,
    lanes: number,
    get_status: boolean = true,
  ): MaybeEmpty<RealTimeStatus> {
    const args = realTimeArguments(connection_handle, lanes, get_status);
    return this.invoke(page, "getConnectionRealTimeStatus", args, emptyDictionary(), realTimeStatus);
  }

  /** @deprecated The signature's spelling of {@link getConnectionRealTimeStatus}. */
  GetConnectionRealTimeStatus(
    connection_handle: number,
    lanes: number,
    get_status: boolean = true,
  ): MaybeEmpty<RealTimeStatus> {
    const args = realTimeArguments(connection_handle, lanes, get_status);
    return this.invoke(page, "GetConnectionRealTimeStatus", args, emptyDictionary(), realTimeStatus);
  }

  /**
   * What {@link setConnectionUserData} attached to a connection.
   *
   * Stands for `ISteamNetworkingSockets::GetConnectionUserData`.
   *
   * @returns -1 when nothing is attached, or there is no such connection; 0 without a server.
   * @throws TypeError for an argument of the wrong type.
   */
  getConnectionUserData(connection_handle: number): bigint {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(page, "getConnectionUserData", [handle], 0n, ({ networkingSockets }, connection) =>
      networkingSockets.getConnectionUserData(connection),
    );
  }

  /**
   * A long report on a connection, for logs.
   *
   * Stands for `ISteamNetworkingSockets::GetDetailedConnectionStatus`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getDetailedConnectionStatus(connection_handle: number): MaybeEmpty<DetailedConnectionStatus> {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(
      page,
      "getDetailedConnectionStatus",
      [handle],
      emptyDictionary(),
      ({ networkingSockets }, connection) => {
        const report = networkingSockets.getDetailedConnectionStatus(connection);
        return withAliases({ success: report === null ? -1 : 0, buffer: report ?? "" }, { status: "buffer" });
      },
    );
  }

  /**
   * Names a connection, for logs.
   *
   * Stands for `ISteamNetworkingSockets::SetConnectionName`.
   *
   * @param name - Cut at 127 bytes.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionName(connection_handle: number, name: string): void {
    const args = [handle32("connection_handle", connection_handle), text("name", name)] as const;
    this.invoke(page, "setConnectionName", args, undefined, ({ networkingSockets }, connection, it) =>
      networkingSockets.setConnectionName(
        connection,
        this.cut(page, "setConnectionName", it, k_cchSteamNetworkingMaxConnectionAppName),
      ),
    );
  }

  /**
   * Attaches an integer to a connection: it comes back with messages, in `getConnectionInfo` and in signals.
   *
   * Stands for `ISteamNetworkingSockets::SetConnectionUserData`.
   *
   * @returns Whether there is such a connection.
   * @throws TypeError for an argument of the wrong type.
   */
  setConnectionUserData(connection_handle: number, user_data: Int64Like): boolean {
    const args = [handle32("connection_handle", connection_handle), int64("user_data", user_data)] as const;
    return this.invoke(page, "setConnectionUserData", args, false, ({ networkingSockets }, ...rest) =>
      networkingSockets.setConnectionUserData(...rest),
    );
  }
}

function realTimeArguments(connection_handle: unknown, lanes: unknown, get_status: unknown) {
  return [
    handle32("connection_handle", connection_handle),
    int32("lanes", lanes),
    bool("get_status", get_status),
  ] as const;
}

function realTimeStatus(
  { networkingSockets }: GameServer,
  connection: HSteamNetConnection,
  lanes: number,
  getStatus: boolean,
): MaybeEmpty<RealTimeStatus> {
  const answer = networkingSockets.getConnectionRealTimeStatus(connection, lanes);
  const response = answer.result as Result;
  if (response !== Result.RESULT_OK) return emptyDictionary(withHidden({}, { response }));
  const dictionary = {
    connection_status: getStatus ? connectionStatus(answer.status) : emptyDictionary(),
    lanes_status: answer.lanes.map(laneStatus),
  };
  return withHidden(dictionary, { response });
}
