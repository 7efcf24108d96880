// ISteamNetworkingMessages of one context: messages to SteamIDs over sessions.
#pragma once

#include "callbacks/callback_queue.h"
#include "generated/default_isteamnetworkingmessages.h"
#include "p2p/peer_sessions.h"

namespace loopback {

class NetworkingMessages : public DefaultSteamNetworkingMessages, private SessionObserver {
 public:
  NetworkingMessages(GnsInstance& gns, Rendezvous& rendezvous, CallbackQueue& callbacks);

  PeerSessions& sessions() { return sessions_; }

  /// Breaks the session with a peer, if there is one, and reports that it cannot be reached.
  void failSession(uint64_t peer) { sessionFailed(sessions_.fail(peer)); }

  EResult SendMessageToUser(const SteamNetworkingIdentity& identityRemote, const void* pubData, uint32 cubData,
                            int nSendFlags, int nRemoteChannel) override;
  int ReceiveMessagesOnChannel(int nLocalChannel, SteamNetworkingMessage_t** ppOutMessages, int nMaxMessages) override;
  bool AcceptSessionWithUser(const SteamNetworkingIdentity& identityRemote) override;
  bool CloseSessionWithUser(const SteamNetworkingIdentity& identityRemote) override;
  bool CloseChannelWithUser(const SteamNetworkingIdentity& identityRemote, int nLocalChannel) override;
  ESteamNetworkingConnectionState GetSessionConnectionInfo(const SteamNetworkingIdentity& identityRemote,
                                                           SteamNetConnectionInfo_t* pConnectionInfo,
                                                           SteamNetConnectionRealTimeStatus_t* pQuickStatus) override;

 private:
  void sessionRequested(uint64_t peer) override;
  void sessionFailed(const SteamNetConnectionInfo_t& info) override;
  template <typename Callback>
  void report(ESteamNetworkingConfigValue handlerOption, Callback callback);

  GnsInstance& gns_;
  CallbackQueue& callbacks_;
  PeerSessions sessions_;
};

}  // namespace loopback
