// Constants of the Networking Sockets page.

export const networkingSocketsConstants = {
  /** The point of presence of development servers: "dev". `k_SteamDatagramPOPID_dev` */
  DATAGRAM_POP_ID_DEV: 0x64_6576,
  /** Bytes of the largest message that can be sent. `k_cbMaxSteamNetworkingSocketsMessageSizeSend` */
  MAX_STEAM_PACKET_SIZE: 524_288,
  /** No poll group. `k_HSteamNetPollGroup_Invalid` */
  NET_POLL_GROUP_INVALID: 0,
  /** Bytes of a packet that a fake UDP port sends in one piece. `k_cbSteamNetworkingSocketsFakeUDPPortRecommendedMTU` */
  NETWORKING_SOCKETS_FAKE_UDP_PORT_RECOMMENDED_MTU: 1200,
  /** Bytes of the largest packet of a fake UDP port. `k_cbSteamNetworkingSocketsFakeUDPPortMaxMessageSize` */
  NETWORKING_SOCKETS_FAKE_UDP_PORT_MAX_MESSAGE_SIZE: 4096,
} as const;
