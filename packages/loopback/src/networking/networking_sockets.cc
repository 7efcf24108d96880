// Connections and sockets: each method checks its pointers and hands over to GNS.
#include "networking/networking_sockets.h"

#include "core/null_reference.h"
#include "gns/identity_text.h"
#include "gns/send_buffer_limit.h"

namespace loopback {

HSteamListenSocket NetworkingSockets::CreateListenSocketIP(const SteamNetworkingIPAddr& localAddress, int nOptions,
                                                           const SteamNetworkingConfigValue_t* pOptions) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || isNull(&localAddress)) return k_HSteamListenSocket_Invalid;
  auto options = limitedOptions(nOptions, pOptions);
  HSteamListenSocket socket = gns->ISteamNetworkingSockets_CreateListenSocketIP(
      self(), localAddress, static_cast<int>(options.size()), options.data());
  gns_.listening(socket);
  return socket;
}

HSteamNetConnection NetworkingSockets::ConnectByIPAddress(const SteamNetworkingIPAddr& address, int nOptions,
                                                          const SteamNetworkingConfigValue_t* pOptions) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || isNull(&address)) return k_HSteamNetConnection_Invalid;
  if (fakeIPType(address) > k_ESteamNetworkingFakeIPType_NotFake)
    return connectByFakeIp(address, limitedOptions(nOptions, pOptions));
  auto options = limitedOptions(nOptions, pOptions);
  HSteamNetConnection connection = gns->ISteamNetworkingSockets_ConnectByIPAddress(
      self(), address, static_cast<int>(options.size()), options.data());
  gns_.opened(connection);
  return connection;
}

HSteamListenSocket NetworkingSockets::CreateListenSocketP2P(int nLocalVirtualPort, int nOptions,
                                                            const SteamNetworkingConfigValue_t* pOptions) {
  return context_.peers.sockets.listen({PeerPort::Kind::Virtual, nLocalVirtualPort},
                                       limitedOptions(nOptions, pOptions));
}

HSteamNetConnection NetworkingSockets::ConnectP2P(const SteamNetworkingIdentity& identityRemote, int nRemoteVirtualPort,
                                                  int nOptions, const SteamNetworkingConfigValue_t* pOptions) {
  if (isNull(&identityRemote)) return k_HSteamNetConnection_Invalid;
  return context_.peers.sockets.connect(identityRemote.GetSteamID64(), {PeerPort::Kind::Virtual, nRemoteVirtualPort},
                                        limitedOptions(nOptions, pOptions));
}

EResult NetworkingSockets::AcceptConnection(HSteamNetConnection hConn) {
  const GnsFunctions* gns = gns_.running();
  if (!gns) return k_EResultInvalidState;
  EResult result = gns->ISteamNetworkingSockets_AcceptConnection(self(), gns_.handleOf(hConn));
  // A program with a handler of its own for changes of state is the only one who has heard of it.
  if (result == k_EResultOK) gns_.opened(hConn);
  return result;
}

bool NetworkingSockets::CloseConnection(HSteamNetConnection hPeer, int nReason, const char* pszDebug,
                                        bool bEnableLinger) {
  context_.peers.sockets.forget(hPeer);
  return gns_.close(hPeer, nReason, pszDebug, bEnableLinger);
}

bool NetworkingSockets::CloseListenSocket(HSteamListenSocket hSocket) {
  return context_.peers.sockets.close(hSocket) || gns_.closeListenSocket(hSocket);
}

bool NetworkingSockets::SetConnectionUserData(HSteamNetConnection hPeer, int64 nUserData) {
  const GnsFunctions* gns = gns_.running();
  return gns && gns->ISteamNetworkingSockets_SetConnectionUserData(self(), gns_.handleOf(hPeer), nUserData);
}

int64 NetworkingSockets::GetConnectionUserData(HSteamNetConnection hPeer) {
  const GnsFunctions* gns = gns_.running();
  return gns ? gns->ISteamNetworkingSockets_GetConnectionUserData(self(), gns_.handleOf(hPeer)) : -1;
}

void NetworkingSockets::SetConnectionName(HSteamNetConnection hPeer, const char* pszName) {
  if (const GnsFunctions* gns = gns_.running())
    gns->ISteamNetworkingSockets_SetConnectionName(self(), gns_.handleOf(hPeer), pszName ? pszName : "");
}

bool NetworkingSockets::GetConnectionName(HSteamNetConnection hPeer, char* pszName, int nMaxLen) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !pszName || nMaxLen <= 0) return false;
  return gns->ISteamNetworkingSockets_GetConnectionName(self(), gns_.handleOf(hPeer), pszName, nMaxLen);
}

bool NetworkingSockets::GetConnectionInfo(HSteamNetConnection hConn, SteamNetConnectionInfo_t* pInfo) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !pInfo || !gns->ISteamNetworkingSockets_GetConnectionInfo(self(), gns_.handleOf(hConn), pInfo))
    return false;
  context_.peers.sockets.describe(hConn, *pInfo);
  return true;
}

EResult NetworkingSockets::GetConnectionRealTimeStatus(HSteamNetConnection hConn,
                                                       SteamNetConnectionRealTimeStatus_t* pStatus, int nLanes,
                                                       SteamNetConnectionRealTimeLaneStatus_t* pLanes) {
  const GnsFunctions* gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  if (nLanes < 0 || (nLanes > 0 && !pLanes)) return k_EResultInvalidParam;
  return gns->ISteamNetworkingSockets_GetConnectionRealTimeStatus(self(), gns_.handleOf(hConn), pStatus, nLanes,
                                                                  pLanes);
}

int NetworkingSockets::GetDetailedConnectionStatus(HSteamNetConnection hConn, char* pszBuf, int cbBuf) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || cbBuf < 0 || (cbBuf > 0 && !pszBuf)) return -1;
  return gns->ISteamNetworkingSockets_GetDetailedConnectionStatus(self(), gns_.handleOf(hConn), pszBuf, cbBuf);
}

bool NetworkingSockets::GetListenSocketAddress(HSteamListenSocket hSocket, SteamNetworkingIPAddr* address) {
  const GnsFunctions* gns = gns_.running();
  // As on Steam, a listen socket for SteamIDs has no address that a program could use.
  return gns && address && !context_.peers.sockets.isListening(hSocket) &&
         gns->ISteamNetworkingSockets_GetListenSocketAddress(self(), hSocket, address);
}

bool NetworkingSockets::CreateSocketPair(HSteamNetConnection* pOutConnection1, HSteamNetConnection* pOutConnection2,
                                         bool bUseNetworkLoopback, const SteamNetworkingIdentity* pIdentity1,
                                         const SteamNetworkingIdentity* pIdentity2) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !pOutConnection1 || !pOutConnection2) return false;
  bool created = gns->ISteamNetworkingSockets_CreateSocketPair(self(), pOutConnection1, pOutConnection2,
                                                               bUseNetworkLoopback, pIdentity1, pIdentity2);
  if (created) {
    gns_.opened(*pOutConnection1);
    gns_.opened(*pOutConnection2);
  }
  return created;
}

EResult NetworkingSockets::ConfigureConnectionLanes(HSteamNetConnection hConn, int nNumLanes,
                                                    const int* pLanePriorities, const uint16* pLaneWeights) {
  const GnsFunctions* gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  return gns->ISteamNetworkingSockets_ConfigureConnectionLanes(self(), gns_.handleOf(hConn), nNumLanes, pLanePriorities,
                                                               pLaneWeights);
}

HSteamNetPollGroup NetworkingSockets::CreatePollGroup() {
  const GnsFunctions* gns = gns_.running();
  return gns ? gns->ISteamNetworkingSockets_CreatePollGroup(self()) : k_HSteamNetPollGroup_Invalid;
}

bool NetworkingSockets::DestroyPollGroup(HSteamNetPollGroup hPollGroup) {
  const GnsFunctions* gns = gns_.running();
  return gns && gns->ISteamNetworkingSockets_DestroyPollGroup(self(), hPollGroup);
}

bool NetworkingSockets::SetConnectionPollGroup(HSteamNetConnection hConn, HSteamNetPollGroup hPollGroup) {
  const GnsFunctions* gns = gns_.running();
  return gns && gns->ISteamNetworkingSockets_SetConnectionPollGroup(self(), gns_.handleOf(hConn), hPollGroup);
}

HSteamNetConnection NetworkingSockets::ConnectP2PCustomSignaling(ISteamNetworkingConnectionSignaling* pSignaling,
                                                                 const SteamNetworkingIdentity* pPeerIdentity,
                                                                 int nRemoteVirtualPort, int nOptions,
                                                                 const SteamNetworkingConfigValue_t* pOptions) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !pSignaling) return k_HSteamNetConnection_Invalid;
  auto options = limitedOptions(nOptions, pOptions);
  HSteamNetConnection connection = gns->ISteamNetworkingSockets_ConnectP2PCustomSignaling(
      self(), pSignaling, pPeerIdentity, nRemoteVirtualPort, static_cast<int>(options.size()), options.data());
  gns_.opened(connection);
  return connection;
}

bool NetworkingSockets::ReceivedP2PCustomSignal(const void* pMsg, int cbMsg,
                                                ISteamNetworkingSignalingRecvContext* pContext) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !pMsg || cbMsg <= 0 || !pContext) return false;
  return gns->ISteamNetworkingSockets_ReceivedP2PCustomSignal(self(), pMsg, cbMsg, pContext);
}

}  // namespace loopback
