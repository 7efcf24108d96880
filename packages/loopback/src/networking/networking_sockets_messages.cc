// Sending and receiving: the hot paths of NetworkingSockets.
#include "networking/networking_sockets.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace loopback {

namespace {
/// SendMessages takes ownership whatever happens.
void releaseAll(int count, SteamNetworkingMessage_t *const *messages, int64 *results, EResult result) {
  for (int i = 0; i < count; i++) {
    if (messages[i]) messages[i]->Release();
    if (results) results[i] = -static_cast<int64>(result);
  }
}

/// Releases what was not queued. GameNetworkingSockets leaves a 0 for messages it did not try because an earlier one
/// to the same connection had failed; the SDK knows only numbers and negative codes, and a caller who looks for the
/// latter would take them for sent. They get the code of the one that failed.
void settleFailed(const std::vector<SteamNetworkingMessage_t *> &left, int64 *results) {
  std::unordered_map<HSteamNetConnection, int64> failures;
  for (size_t i = 0; i < left.size(); i++) {
    if (!left[i]) continue;
    const HSteamNetConnection connection = left[i]->m_conn;
    if (results[i] == 0) results[i] = failures[connection];
    failures[connection] = results[i];
    left[i]->Release();
  }
}
}  // namespace

EResult NetworkingSockets::SendMessageToConnection(HSteamNetConnection hConn, const void *pData, uint32 cbData,
                                                   int nSendFlags, int64 *pOutMessageNumber) {
  const GnsFunctions *gns = gns_.running();
  if (!gns) return k_EResultNoConnection;
  if (!pData && cbData > 0) return k_EResultInvalidParam;
  return gns->ISteamNetworkingSockets_SendMessageToConnection(self(), gns_.handleOf(hConn), pData, cbData, nSendFlags,
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
  // GameNetworkingSockets writes into the array it is given, which the SDK's signature forbids.
  std::vector<SteamNetworkingMessage_t *> messages(pMessages, pMessages + nMessages);
  for (SteamNetworkingMessage_t *message : messages) {
    if (message) message->m_conn = gns_.handleOf(message->m_conn);
  }
  std::vector<int64> ownResults(pOutMessageNumberOrResult ? 0 : nMessages);
  int64 *results = pOutMessageNumberOrResult ? pOutMessageNumberOrResult : ownResults.data();
  const bool deleteFailed = false;
  gns->ISteamNetworkingSockets_SendMessages(self(), nMessages, messages.data(), results, deleteFailed);
  if (std::any_of(results, results + nMessages, [](int64 result) { return result < 0; })) {
    settleFailed(messages, results);
  }
}

EResult NetworkingSockets::FlushMessagesOnConnection(HSteamNetConnection hConn) {
  const GnsFunctions *gns = gns_.running();
  return gns ? gns->ISteamNetworkingSockets_FlushMessagesOnConnection(self(), gns_.handleOf(hConn))
             : k_EResultNoConnection;
}

int NetworkingSockets::ReceiveMessagesOnConnection(HSteamNetConnection hConn, SteamNetworkingMessage_t **ppOutMessages,
                                                   int nMaxMessages) {
  const GnsFunctions *gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnConnection(self(), gns_.handleOf(hConn), ppOutMessages,
                                                                  nMaxMessages);
}

int NetworkingSockets::ReceiveMessagesOnPollGroup(HSteamNetPollGroup hPollGroup,
                                                  SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages) {
  const GnsFunctions *gns = gns_.running();
  if (!gns || !ppOutMessages || nMaxMessages <= 0) return -1;
  return gns->ISteamNetworkingSockets_ReceiveMessagesOnPollGroup(self(), hPollGroup, ppOutMessages, nMaxMessages);
}

}  // namespace loopback
