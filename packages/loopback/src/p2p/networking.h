// ISteamNetworking of one context: packets to SteamIDs over sessions. Its old sockets are not available.
#pragma once

#include "callbacks/callback_queue.h"
#include "generated/default_isteamnetworking.h"
#include "p2p/peer_sessions.h"

namespace loopback {

class Networking : public DefaultSteamNetworking, private SessionObserver {
 public:
  Networking(GnsInstance& gns, Rendezvous& rendezvous, CallbackQueue& callbacks);

  PeerSessions& sessions() { return sessions_; }

  /// Breaks the session with a peer, if there is one, and reports that it cannot be reached.
  void failSession(uint64_t peer, EP2PSessionError error);

  bool SendP2PPacket(CSteamID steamIDRemote, const void* pubData, uint32 cubData, EP2PSend eP2PSendType,
                     int nChannel) override;
  bool IsP2PPacketAvailable(uint32* pcubMsgSize, int nChannel) override;
  bool ReadP2PPacket(void* pubDest, uint32 cubDest, uint32* pcubMsgSize, CSteamID* psteamIDRemote,
                     int nChannel) override;
  bool AcceptP2PSessionWithUser(CSteamID steamIDRemote) override;
  bool CloseP2PSessionWithUser(CSteamID steamIDRemote) override;
  bool CloseP2PChannelWithUser(CSteamID steamIDRemote, int nChannel) override;
  bool GetP2PSessionState(CSteamID steamIDRemote, P2PSessionState_t* pConnectionState) override;
  bool AllowP2PPacketRelay(bool bAllow) override;

 private:
  void sessionRequested(uint64_t peer) override;
  void sessionFailed(const SteamNetConnectionInfo_t& info) override;
  void report(uint64_t peer, EP2PSessionError error);

  CallbackQueue& callbacks_;
  PeerSessions sessions_;
};

}  // namespace loopback
