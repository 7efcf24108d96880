// Identities and addresses of the networking as they stand in callbacks: their unions have no name in the model.

/** A SteamNetworkingIdentity that is a SteamID. */
export function identityPayload(steamId: bigint): Uint8Array {
  const bytes = new Uint8Array(136);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 16, true);
  view.setInt32(4, 8, true);
  view.setBigUint64(8, steamId, true);
  return bytes;
}

/** A SteamNetworkingIPAddr of 16 bytes of IPv6, in network order. */
export function addressPayload(ipv6: readonly number[], port: number): Uint8Array {
  const bytes = new Uint8Array(18);
  bytes.set(ipv6);
  new DataView(bytes.buffer).setUint16(16, port, true);
  return bytes;
}

/** A SteamNetConnectionInfo_t. */
export function connectionInfoFields(steamId: bigint) {
  return {
    m_identityRemote: identityPayload(steamId),
    m_nUserData: -1n,
    m_hListenSocket: 7,
    m_addrRemote: addressPayload([0x20, 0x01, 0x0d, 0xb8, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6], 27005),
    m_eState: 4,
    m_eEndReason: 1001,
    m_szEndDebug: "bye",
    m_szConnectionDescription: "#9 UDP",
    m_nFlags: 1,
  };
}
