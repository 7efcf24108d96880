// FakeIPs: listening and connecting by addresses that stand for SteamIDs.
#include "gns/debug_output.h"
#include "gns/identity_text.h"
#include "gns/send_buffer_limit.h"
#include "networking/networking_sockets.h"

namespace loopback {

bool NetworkingSockets::BeginAsyncRequestFakeIP(int nNumPorts) {
  return context_.isInitialised() && context_.peers.fakeIp.request(nNumPorts);
}

void NetworkingSockets::GetFakeIP(int idxFirstPort, SteamNetworkingFakeIPResult_t* pInfo) {
  if (!pInfo) return;
  *pInfo = context_.peers.fakeIp.result(idxFirstPort);
  // Whose it will be is known before it is there.
  if (pInfo->m_identity.IsInvalid()) GetIdentity(&pInfo->m_identity);
}

HSteamListenSocket NetworkingSockets::CreateListenSocketP2PFakeIP(int idxFakePort, int nOptions,
                                                                  const SteamNetworkingConfigValue_t* pOptions) {
  if (!context_.peers.fakeIp.hasPort(idxFakePort)) {
    sayRefused("There is no FakeIP port of index " + std::to_string(idxFakePort) +
               ": ask for enough of them with BeginAsyncRequestFakeIP first.");
    return k_HSteamListenSocket_Invalid;
  }
  return context_.peers.sockets.listen({PeerPort::Kind::Fake, idxFakePort}, limitedOptions(nOptions, pOptions));
}

HSteamNetConnection NetworkingSockets::connectByFakeIp(const SteamNetworkingIPAddr& address,
                                                       const ConnectionOptions& options) {
  std::optional<FakePeer> peer = context_.peers.fakeAddresses.peerAt(address);
  if (!peer || fakeIPType(address) != k_ESteamNetworkingFakeIPType_GlobalIPv4) {
    char text[SteamNetworkingIPAddr::k_cchMaxString];
    writeAddress(&address, text, sizeof text, true);
    sayRefused("Nobody has the FakeIP " + std::string(text) + ".");
    return k_HSteamNetConnection_Invalid;
  }
  return context_.peers.sockets.connect(peer->steamId, {PeerPort::Kind::Fake, peer->port}, options);
}

EResult NetworkingSockets::GetRemoteFakeIPForConnection(HSteamNetConnection hConn, SteamNetworkingIPAddr* pOutAddr) {
  SteamNetConnectionInfo_t info;
  if (!GetConnectionInfo(hConn, &info)) return k_EResultInvalidParam;
  if (pOutAddr) pOutAddr->Clear();
  P2pSockets& sockets = context_.peers.sockets;
  std::optional<P2pSockets::Outgoing> out = sockets.outgoing(hConn);
  std::optional<PeerPort> port = out ? std::optional(out->port) : sockets.listenedPort(info.m_hListenSocket);
  if (!port || port->kind != PeerPort::Kind::Fake) return k_EResultIPNotFound;
  SteamNetworkingIPAddr address =
      context_.peers.fakeAddresses.addressOf(out ? out->peer : info.m_identityRemote.GetSteamID64());
  // The one that was called is known by its first port, and was called by another perhaps.
  if (out) address.m_port = static_cast<uint16>(address.m_port + port->number);
  if (pOutAddr) *pOutAddr = address;
  return k_EResultOK;
}

ISteamNetworkingFakeUDPPort* NetworkingSockets::CreateFakeUDPPort(int idxFakeServerPort) {
  if (!context_.isInitialised()) return nullptr;
  if (idxFakeServerPort >= 0 && !context_.peers.fakeIp.hasPort(idxFakeServerPort)) {
    sayRefused("There is no FakeIP port of index " + std::to_string(idxFakeServerPort) +
               ": ask for enough of them with BeginAsyncRequestFakeIP first, or use -1 for a client's own.");
    return nullptr;
  }
  return context_.peers.openFakeUdpPort(idxFakeServerPort);
}

}  // namespace loopback
