// Checks what callers pass, and tells the program what sessions do.
#include "p2p/networking_messages.h"

#include "core/null_reference.h"

namespace loopback {

namespace {
/// The SteamID to talk to; 0 for null and for identities that are none.
uint64_t peerOf(const SteamNetworkingIdentity& identity) {
  return !isNull(&identity) && identity.GetSteamID().IsValid() ? identity.GetSteamID64() : 0;
}
}  // namespace

NetworkingMessages::NetworkingMessages(GnsInstance& gns, Rendezvous& rendezvous, CallbackQueue& callbacks)
    : gns_(gns), callbacks_(callbacks), sessions_(gns, rendezvous, "messages", *this) {}

EResult NetworkingMessages::SendMessageToUser(const SteamNetworkingIdentity& identityRemote, const void* pubData,
                                              uint32 cubData, int nSendFlags, int nRemoteChannel) {
  uint64_t peer = peerOf(identityRemote);
  bool isTooLarge = cubData > static_cast<uint32>(k_cbMaxSteamNetworkingSocketsMessageSizeSend);
  if (!peer || isTooLarge || (!pubData && cubData > 0)) return k_EResultInvalidParam;
  bool restart = nSendFlags & k_nSteamNetworkingSend_AutoRestartBrokenSession;
  return sessions_.send(peer, pubData, cubData, nSendFlags, nRemoteChannel,
                        restart ? BrokenSession::Restart : BrokenSession::Refuse);
}

int NetworkingMessages::ReceiveMessagesOnChannel(int nLocalChannel, SteamNetworkingMessage_t** ppOutMessages,
                                                 int nMaxMessages) {
  return ppOutMessages ? sessions_.receive(nLocalChannel, ppOutMessages, nMaxMessages) : 0;
}

bool NetworkingMessages::AcceptSessionWithUser(const SteamNetworkingIdentity& identityRemote) {
  return sessions_.accept(peerOf(identityRemote));
}

bool NetworkingMessages::CloseSessionWithUser(const SteamNetworkingIdentity& identityRemote) {
  return sessions_.close(peerOf(identityRemote));
}

bool NetworkingMessages::CloseChannelWithUser(const SteamNetworkingIdentity& identityRemote, int nLocalChannel) {
  return sessions_.closeChannel(peerOf(identityRemote), nLocalChannel);
}

ESteamNetworkingConnectionState NetworkingMessages::GetSessionConnectionInfo(
    const SteamNetworkingIdentity& identityRemote, SteamNetConnectionInfo_t* pConnectionInfo,
    SteamNetConnectionRealTimeStatus_t* pQuickStatus) {
  SessionStatus status = sessions_.status(peerOf(identityRemote)).value_or(SessionStatus());
  status.realTime.m_cbPendingReliable += status.waitingBytes;
  if (pConnectionInfo) *pConnectionInfo = status.info;
  if (pQuickStatus) *pQuickStatus = status.realTime;
  return status.info.m_eState;
}

void NetworkingMessages::sessionRequested(uint64_t peer) {
  SteamNetworkingMessagesSessionRequest_t request{};
  request.m_identityRemote.SetSteamID64(peer);
  report(k_ESteamNetworkingConfig_Callback_MessagesSessionRequest, request);
}

void NetworkingMessages::sessionFailed(const SteamNetConnectionInfo_t& info) {
  SteamNetworkingMessagesSessionFailed_t failed{};
  failed.m_info = info;
  report(k_ESteamNetworkingConfig_Callback_MessagesSessionFailed, failed);
}

/// A handler that the program has set through ISteamNetworkingUtils takes the place of the callback.
template <typename Callback>
void NetworkingMessages::report(ESteamNetworkingConfigValue handlerOption, Callback callback) {
  using Handler = void (*)(Callback*);
  Handler handler = nullptr;
  size_t size = sizeof handler;
  if (const GnsFunctions* gns = gns_.running())
    gns->ISteamNetworkingUtils_GetConfigValue(gns_.utils(), handlerOption, k_ESteamNetworkingConfig_Global, 0, nullptr,
                                              &handler, &size);
  if (handler)
    handler(&callback);
  else
    callbacks_.post(callback);
}

}  // namespace loopback
