// Game Server: server browser traffic over the game's own socket, and the address Steam sees.

import { isIPv4 } from "node:net";
import { bytesAsIn, uint16 } from "../core/argument.js";
import { emptyDictionary, withHidden } from "../core/dictionary.js";
import { ipv4Number, ipv4ToNumber } from "../core/ipText.js";
import { gives, page, tells } from "../core/page.js";
import { IPType } from "../enums.js";

/** What `getPublicIP` returns. */
export interface PublicIP {
  /** The IPv4 address in host order; 0 when it is not known or of the other kind. */
  ipv4: number;
  /** The IPv6 address as text; empty when it is of the other kind. */
  ipv6: string;
  /** Which of the two it is. */
  type: IPType;
}

/** What `handleIncomingPacket` returns. */
export interface IncomingPacket {
  /** The packet. */
  data: Uint8Array;
  /** Whether it was for Steam: a key of newer documents, not enumerable. */
  readonly incoming: boolean;
}

/** What `getNextOutgoingPacket` returns. */
export interface OutgoingPacket {
  /** Bytes of the packet; 0: there is none. */
  length: number;
  /** The packet: exactly `length` bytes. */
  out: Uint8Array;
  /** IPv4 address to send to, in host order. */
  address: number;
  /** Port to send to. */
  port: number;
}

const packetBytes = bytesAsIn("the packet's bytes, as in handleIncomingPacket(bytes, ip, port)", "packet");

const notForSteam: IncomingPacket = emptyDictionary(withHidden({}, { incoming: false }));

/** With `QUERY_PORT_SHARED`, the game's socket also carries the packets of the server browser. */
export const sharedSocket = page("Game Server", {
  /** The server's address as Steam sees it: known after the logon. (`ISteamGameServer::GetPublicIP`) */
  getPublicIP: tells([], ({ gameServer }): PublicIP => {
    const ip = gameServer.getPublicIp();
    if (isIPv4(ip) || ip === "") return { ipv4: ip === "" ? 0 : ipv4ToNumber(ip), ipv6: "", type: IPType.IP_TYPE_IPV4 };
    return { ipv4: 0, ipv6: ip, type: IPType.IP_TYPE_IPV6 };
  }),
  /**
   * Hands over a packet that came in on the game's socket and begins with FF FF FF FF. Then send what
   * {@link SteamServer.getNextOutgoingPacket} returns. (`ISteamGameServer::HandleIncomingPacket`)
   * @param packet - The packet's bytes. Their number, as the documents have it, would say nothing of them.
   * @param ip - IPv4 address of the sender.
   * @param port - Port of the sender, 0 to 65535.
   * @returns Empty when the packet was not for Steam.
   */
  handleIncomingPacket: gives(
    [packetBytes, ipv4Number("ip"), uint16("port")],
    notForSteam,
    ({ gameServer }, packet, ip, port): IncomingPacket =>
      gameServer.handleIncomingPacket(packet, ip, port)
        ? withHidden({ data: packet }, { incoming: true })
        : emptyDictionary(withHidden({}, { incoming: false })),
  ),
  /**
   * The next packet to send from the game's socket: ask until `length` is 0.
   * (`ISteamGameServer::GetNextOutgoingPacket`)
   */
  getNextOutgoingPacket: tells([], ({ gameServer }): OutgoingPacket => {
    const packet = gameServer.getNextOutgoingPacket();
    if (packet === null) return { length: 0, out: new Uint8Array(0), address: 0, port: 0 };
    return { length: packet.out.length, out: packet.out, address: packet.ip, port: packet.port };
  }),
});
