// Networking Sockets: fake IPv4 addresses, which stand for a Steam ID where a program wants an address.

import { handle32, int32 } from "../core/argument.js";
import { ipv4FromNumber } from "../core/ipText.js";
import { does, page, tells, whether } from "../core/page.js";
import type { Result } from "../enums.js";
import type { NetworkingFakeIPType, NetworkingIdentityType } from "../networkingUtils/enums.js";
import { identityTypeOf } from "./steamIdentity.js";

/** A host-order address as text; empty when there is none, as in GodotSteam's newest source. */
export function fakeIPText(ip: number): string {
  return ip === 0 ? "" : ipv4FromNumber(ip);
}

/** GodotSteam's array of ports has always eight entries. */
export function portList(ports: readonly number[]): number[] {
  return Array.from({ length: 8 }, (_, index) => ports[index] ?? 0);
}

/** What `getFakeIP` returns. */
export interface FakeIP {
  /** `RESULT_OK`: there is an address. */
  result: Result;
  /** Of which kind the owner's identity is. */
  identity_type: NetworkingIdentityType;
  /** The address; empty when there is none. */
  ip: string;
  /** Eight entries; those beyond the ports that were assigned are 0. */
  ports: number[];
}

/** What `getRemoteFakeIPForConnection` returns. */
export interface RemoteFakeIP {
  /** `RESULT_OK`: there is an address. */
  result: Result;
  /** The address without the port; `::` when there is none. */
  ip_address: string;
  /** Its port; 0 when there is none. */
  port: number;
  /** Whether the address means the same to everybody, or to this machine only. */
  ip_type: NetworkingFakeIPType;
}

export const fakeIP = page("Networking Sockets", {
  /**
   * Asks Steam for a fake address, which then stands for the server everywhere, the server browser included.
   * `fake_ip_result` brings it, after the logon. A server calls this before it logs on.
   * (`ISteamNetworkingSockets::BeginAsyncRequestFakeIP`)
   * @param num_ports - How many ports, 1 to 4.
   * @returns Whether a request was made; not while one is under way.
   */
  beginAsyncRequestFakeIP: whether([int32("num_ports")], ({ networkingSockets }, num_ports) =>
    networkingSockets.beginAsyncRequestFakeIp(num_ports),
  ),
  /**
   * The fake address of this server. (`ISteamNetworkingSockets::GetFakeIP`)
   * @param first_port - Always 0.
   */
  getFakeIP: tells([int32("first_port", 0)], ({ networkingSockets }, first_port): FakeIP => {
    const { result, identity, ip, ports } = networkingSockets.getFakeIp(first_port);
    return {
      result: result,
      identity_type: identityTypeOf(identity),
      ip: fakeIPText(ip),
      ports: portList(ports),
    };
  }),
  /**
   * The fake address of a peer: the one everybody knows, else one that only this machine knows.
   * (`ISteamNetworkingSockets::GetRemoteFakeIPForConnection`)
   */
  getRemoteFakeIPForConnection: tells(
    [handle32("connection_handle")],
    ({ networkingSockets, networkingUtils }, connection_handle): RemoteFakeIP => {
      const { result, address } = networkingSockets.getRemoteFakeIpForConnection(connection_handle);
      return {
        result: result,
        ip_address: address.ip,
        port: address.port,
        ip_type: networkingUtils.steamNetworkingIpAddrGetFakeIpType(address),
      };
    },
  ),
  /**
   * Opens a port for datagrams to fake addresses. As in GodotSteam nothing comes back to use it with; it closes with
   * the server. (`ISteamNetworkingSockets::CreateFakeUDPPort`)
   * @param fake_server_port - Index of a port asked for with {@link SteamServer.beginAsyncRequestFakeIP}; -1: a port of its own.
   */
  createFakeUDPPort: does([int32("fake_server_port")], ({ networkingSockets }, fake_server_port) => {
    networkingSockets.createFakeUdpPort(fake_server_port);
  }),
});
