// Sending and receiving: the hot paths of NetworkingSockets.
#include "networking/networking_sockets.h"

namespace loopback {

namespace {
/// SendMessages takes ownership whatever happens.
void releaseAll(int count, SteamNetworkingMessage_t *const *messages, int64 *results, EResult result) {
  for (int i = 0; i < count; i++) {
    if (messages[i]) messages[i]->Release();
    if (results) results[i] = -static_cast<int64>(result);
  }
}
}  // namespace

EResult NetworkingSockets::SendMessageToConnection(HSteamNetConnection hConn, const void *pData, uint32 cbData,
                                                   int nSendFlags, int64 *pOutMessageNumber) {
  const GnsFunctions *gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  if (!pData && cbData > 0) return k_EResultInvalidParam;
  return gns->ISteamNetworkingSockets_SendMessageToConnection(self(), hConn, pData, cbData, nSendFlags,
                                                              pOutMessageNumber);
}

void NetworkingSockets::SendMessages(int nMessages, SteamNetworkingMessage_t *const *pMessages,
                                     int64 *pOutMessageNumberOrResult) {
  if (nMessages <= 0 || !pMessages) return;
  const GnsFunctions *gns = gns_.running();
  if (!gns) {
    releaseAll(nMessages, pMessages, pOutMessageNumberOrResult, k_EResultNoConnection);
    return;
  }
  const bool deleteFailed = true;  // as the SDK's signature, without the choice, has always done
  gns->ISteamNetworkingSockets_SendMessages(self(), nMessages, pMessages, pOutMessageNumberOrResult, deleteFailed);
}

EResult NetworkingSockets::FlushMessagesOnConnection(HSteamNetConnection hConn) {
  const GnsFunctions *gns = gns_.running();
  return gns ? gns->ISteamNetworkingSockets_FlushMessagesOnConnection(self(), hConn) : k_EResultNoConnection;
}

int NetworkingSockets::ReceiveMessagesOnConnection(HSteamNetConnection hConn, SteamNetworkingMessage_t **ppOutMessages,
                                                   int nMaxMessages) {
  const GnsFunctions *gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnConnection(self(), hConn, ppOutMessages, nMaxMessages);
}

int NetworkingSockets::ReceiveMessagesOnPollGroup(HSteamNetPollGroup hPollGroup,
                                                  SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages) {
  const GnsFunctions *gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(self(), hPollGroup, ppOutMessages, nMaxMessages);
}

}  // namespace loopback
