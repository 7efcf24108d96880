// Networking Sockets: fake IPv4 addresses, which stand for a Steam ID where a program wants an address.
import { handle32, int32 } from "../core/argument.js";
import { emptyDictionary, type MaybeEmpty } from "../core/dictionary.js";
import { SteamServerBase } from "../core/steamServerBase.js";
import type { Result } from "../mainServer/result.js";
import type { NetworkingFakeIPType, NetworkingIdentityType } from "../networkingUtils/enums.js";
import { fakeIPText, portList } from "./fakeIPText.js";
import { identityTypeOf } from "./steamIdentity.js";

const page = "Networking Sockets";

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
  port: number;
  /** Whether the address means the same to everybody, or to this machine only. */
  ip_type: NetworkingFakeIPType;
}

export class FakeIPs extends SteamServerBase {
  /**
   * Asks Steam for a fake address, which then stands for the server everywhere, the server browser included.
   * `fake_ip_result` brings it, after the logon. A server calls this before it logs on.
   *
   * Stands for `ISteamNetworkingSockets::BeginAsyncRequestFakeIP`.
   *
   * @param num_ports - How many ports, 1 to 4.
   * @returns Whether a request was made; not while one is under way.
   * @throws TypeError for an argument of the wrong type.
   */
  beginAsyncRequestFakeIP(num_ports: number): boolean {
    const ports = int32("num_ports", num_ports);
    return this.invoke(page, "beginAsyncRequestFakeIP", [ports], false, ({ networkingSockets }, count) =>
      networkingSockets.beginAsyncRequestFakeIp(count),
    );
  }

  /**
   * The fake address of this server.
   *
   * Stands for `ISteamNetworkingSockets::GetFakeIP`.
   *
   * @param first_port - Always 0.
   * @throws TypeError for an argument of the wrong type.
   */
  getFakeIP(first_port: number = 0): MaybeEmpty<FakeIP> {
    const port = int32("first_port", first_port);
    return this.invoke(page, "getFakeIP", [port], emptyDictionary(), ({ networkingSockets }, firstPort): FakeIP => {
      const { result, identity, ip, ports } = networkingSockets.getFakeIp(firstPort);
      return {
        result: result as Result,
        identity_type: identityTypeOf(identity),
        ip: fakeIPText(ip),
        ports: portList(ports),
      };
    });
  }

  /**
   * The fake address of a peer: the one everybody knows, else one that only this machine knows.
   *
   * Stands for `ISteamNetworkingSockets::GetRemoteFakeIPForConnection`.
   *
   * @throws TypeError for an argument of the wrong type.
   */
  getRemoteFakeIPForConnection(connection_handle: number): MaybeEmpty<RemoteFakeIP> {
    const handle = handle32("connection_handle", connection_handle);
    return this.invoke(
      page,
      "getRemoteFakeIPForConnection",
      [handle],
      emptyDictionary(),
      ({ networkingSockets, networkingUtils }, connection): RemoteFakeIP => {
        const { result, address } = networkingSockets.getRemoteFakeIpForConnection(connection);
        return {
          result: result as Result,
          ip_address: address.ip,
          port: address.port,
          ip_type: networkingUtils.steamNetworkingIpAddrGetFakeIpType(address),
        };
      },
    );
  }

  /**
   * Opens a port for datagrams to fake addresses. As in GodotSteam nothing comes back to use it with; it closes with the
   * server.
   *
   * Stands for `ISteamNetworkingSockets::CreateFakeUDPPort`.
   *
   * @param fake_server_port - Index of a port asked for with {@link beginAsyncRequestFakeIP}; -1: a port of its own.
   * @throws TypeError for an argument of the wrong type.
   */
  createFakeUDPPort(fake_server_port: number): void {
    const port = int32("fake_server_port", fake_server_port);
    this.invoke(page, "createFakeUDPPort", [port], undefined, ({ networkingSockets }, index) => {
      networkingSockets.createFakeUdpPort(index);
    });
  }
}
