// Networking Sockets: sockets that players connect to.
import { bool, handle32, int32, text } from "../core/argument.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import { type ConfigOptions, configOptions } from "./configOptions.js";

const page = "Networking Sockets";

export class ListenSockets extends SteamServerBase {
  /**
   * Listens on a UDP port. Who connects is announced by `network_connection_status_changed`.
   *
   * Stands for `ISteamNetworkingSockets::CreateListenSocketIP`.
   *
   * @param ip_address - Address and port: `0.0.0.0:27015` or `[::]:27015` for every interface.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` when the port is taken or missing.
   * @throws TypeError for an argument of the wrong type.
   */
  createListenSocketIP(ip_address: string, config_options: ConfigOptions): number {
    const args = [text("ip_address", ip_address), configOptions("config_options", config_options)] as const;
    return this.invoke(page, "createListenSocketIP", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.createListenSocketIp(...rest),
    );
  }

  /**
   * Listens for players who connect by Steam ID, through Valve's relays.
   *
   * Stands for `ISteamNetworkingSockets::CreateListenSocketP2P`.
   *
   * @param virtual_port - Tells several sockets apart, 0 to 999; 0 if there is one only.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  createListenSocketP2P(virtual_port: number, config_options: ConfigOptions): number {
    const args = [int32("virtual_port", virtual_port), configOptions("config_options", config_options)] as const;
    return this.invoke(page, "createListenSocketP2P", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.createListenSocketP2P(...rest),
    );
  }

  /**
   * Listens on a fake port asked for with `beginAsyncRequestFakeIP`, which need not have been answered yet.
   *
   * Stands for `ISteamNetworkingSockets::CreateListenSocketP2PFakeIP`.
   *
   * @param fake_port - Index of the port among those asked for, from 0.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  createListenSocketP2PFakeIP(fake_port: number, config_options: ConfigOptions): number {
    const args = [int32("fake_port", fake_port), configOptions("config_options", config_options)] as const;
    return this.invoke(page, "createListenSocketP2PFakeIP", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.createListenSocketP2PFakeIp(...rest),
    );
  }

  /**
   * Listens in one of Valve's data centres, for players with a ticket. The environment variable `SDR_LISTEN_PORT` names
   * the UDP port.
   *
   * Stands for `ISteamNetworkingSockets::CreateHostedDedicatedServerListenSocket`.
   *
   * @param virtual_port - Tells several sockets apart, 0 to 999.
   * @param config_options - Options of the socket and of its connections; `{}`: none.
   * @returns The socket; `LISTEN_SOCKET_INVALID` on failure.
   * @throws TypeError for an argument of the wrong type.
   */
  createHostedDedicatedServerListenSocket(virtual_port: number, config_options: ConfigOptions): number {
    const args = [int32("virtual_port", virtual_port), configOptions("config_options", config_options)] as const;
    return this.invoke(page, "createHostedDedicatedServerListenSocket", args, 0, ({ networkingSockets }, ...rest) =>
      networkingSockets.createHostedDedicatedServerListenSocket(...rest),
    );
  }

  /**
   * Closes a listen socket, and without a goodbye the connections that came in on it.
   *
   * Stands for `ISteamNetworkingSockets::CloseListenSocket`.
   *
   * @returns Whether there was such a socket.
   * @throws TypeError for an argument of the wrong type.
   */
  closeListenSocket(socket: number): boolean {
    const handle = handle32("socket", socket);
    return this.invoke(page, "closeListenSocket", [handle], false, ({ networkingSockets }, listenSocket) =>
      networkingSockets.closeListenSocket(listenSocket),
    );
  }

  /**
   * The local address of a socket of {@link createListenSocketIP}; not the one that players see.
   *
   * Stands for `ISteamNetworkingSockets::GetListenSocketAddress`.
   *
   * @param with_port - Whether the text ends with the port: `0.0.0.0:27015`, `[::]:27015`.
   * @returns Empty for a socket without an address.
   * @throws TypeError for an argument of the wrong type.
   */
  getListenSocketAddress(socket: number, with_port: boolean = true): string {
    const args = [handle32("socket", socket), bool("with_port", with_port)] as const;
    return this.invoke(page, "getListenSocketAddress", args, "", ({ networkingSockets }, listenSocket, withPort) => {
      const address = networkingSockets.getListenSocketAddress(listenSocket);
      if (address === null) return "";
      if (!withPort) return address.ip;
      return address.ip.includes(":") ? `[${address.ip}]:${address.port}` : `${address.ip}:${address.port}`;
    });
  }

  /**
   * The data centre this server runs in; 0 when `SDR_LISTEN_PORT` is not set, `DATAGRAM_POP_ID_DEV` while developing.
   *
   * Stands for `ISteamNetworkingSockets::GetHostedDedicatedServerPOPID`.
   */
  getHostedDedicatedServerPOPId(): number {
    return this.invoke(page, "getHostedDedicatedServerPOPId", [], 0, ({ networkingSockets }) =>
      networkingSockets.getHostedDedicatedServerPopId(),
    );
  }

  /**
   * The UDP port that the environment variable `SDR_LISTEN_PORT` names; 0: none.
   *
   * Stands for `ISteamNetworkingSockets::GetHostedDedicatedServerPort`.
   */
  getHostedDedicatedServerPort(): number {
    return this.invoke(page, "getHostedDedicatedServerPort", [], 0, ({ networkingSockets }) =>
      networkingSockets.getHostedDedicatedServerPort(),
    );
  }
}
