// Sending and receiving: the hot paths of NetworkingSockets.
#include "networking/networking_sockets.h"

namespace loopback {

namespace {
void failAll(int count, SteamNetworkingMessage_t* const* messages, int64* results, bool release, EResult result) {
  for (int i = 0; i < count; i++) {
    if (messages[i] && release) messages[i]->Release();
    if (results) results[i] = -static_cast<int64>(result);
  }
}
}  // namespace

EResult NetworkingSockets::SendMessageToConnection(HSteamNetConnection hConn, const void* pData, uint32 cbData,
                                                   int nSendFlags, int64* pOutMessageNumber) {
  const GnsFunctions* gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  if (!pData && cbData > 0) return k_EResultInvalidParam;
  return gns->ISteamNetworkingSockets_SendMessageToConnection(self(), gns_.handleOf(hConn), pData, cbData, nSendFlags,
                                                              pOutMessageNumber);
}

void NetworkingSockets::SendMessages(int nMessages, SteamNetworkingMessage_t** pMessages,
                                     int64* pOutMessageNumberOrResult, bool bDeleteFailedMessages) {
  if (nMessages <= 0 || !pMessages) return;
  const GnsFunctions* gns = gns_.running();
  if (!gns) {
    failAll(nMessages, pMessages, pOutMessageNumberOrResult, bDeleteFailedMessages, k_EResultNoConnection);
    return;
  }
  for (int i = 0; i < nMessages; i++) {
    if (pMessages[i]) pMessages[i]->m_conn = gns_.handleOf(pMessages[i]->m_conn);
  }
  gns->ISteamNetworkingSockets_SendMessages(self(), nMessages, pMessages, pOutMessageNumberOrResult,
                                            bDeleteFailedMessages);
}

EResult NetworkingSockets::FlushMessagesOnConnection(HSteamNetConnection hConn) {
  const GnsFunctions* gns = gns_.running();
  return gns ? gns->ISteamNetworkingSockets_FlushMessagesOnConnection(self(), gns_.handleOf(hConn))
             : k_EResultNoConnection;
}

int NetworkingSockets::ReceiveMessagesOnConnection(HSteamNetConnection hConn, SteamNetworkingMessage_t** ppOutMessages,
                                                   int nMaxMessages) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnConnection(self(), gns_.handleOf(hConn), ppOutMessages,
                                                                  nMaxMessages);
}

int NetworkingSockets::ReceiveMessagesOnPollGroup(HSteamNetPollGroup hPollGroup,
                                                  SteamNetworkingMessage_t** ppOutMessages, int nMaxMessages) {
  const GnsFunctions* gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(self(), hPollGroup, ppOutMessages, nMaxMessages);
}

}  // namespace loopback
