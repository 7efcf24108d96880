// The older interface's send types, limits and session state, on the same sessions as the newer one's.
#include "p2p/networking.h"

#include <algorithm>
#include <cstring>

namespace loopback {

namespace {
constexpr uint32 kMaxUnreliable = 1200;
constexpr uint32 kMaxReliable = 1024 * 1024;
constexpr uint32 kLocalhost = 0x7f000001;

struct SendType {
  int flags;
  uint32 limit;
};

SendType sendTypeOf(EP2PSend type) {
  switch (type) {
    case k_EP2PSendUnreliable:
      return {k_nSteamNetworkingSend_UnreliableNoNagle, kMaxUnreliable};
    case k_EP2PSendUnreliableNoDelay:
      return {k_nSteamNetworkingSend_UnreliableNoDelay, kMaxUnreliable};
    case k_EP2PSendReliable:
      return {k_nSteamNetworkingSend_ReliableNoNagle, kMaxReliable};
    case k_EP2PSendReliableWithBuffering:
      return {k_nSteamNetworkingSend_Reliable, kMaxReliable};
  }
  return {0, 0};
}

/// A session that the peer has closed is no error; any other end is that the peer did not answer.
EP2PSessionError errorOf(const SteamNetConnectionInfo_t& info) {
  return info.m_eState == k_ESteamNetworkingConnectionState_ProblemDetectedLocally ? k_EP2PSessionErrorTimeout
                                                                                   : k_EP2PSessionErrorNone;
}

bool isConnecting(ESteamNetworkingConnectionState state) {
  return state == k_ESteamNetworkingConnectionState_Connecting ||
         state == k_ESteamNetworkingConnectionState_FindingRoute;
}
}  // namespace

Networking::Networking(GnsInstance& gns, Rendezvous& rendezvous, CallbackQueue& callbacks)
    : callbacks_(callbacks), sessions_(gns, rendezvous, "packets", *this) {}

bool Networking::SendP2PPacket(CSteamID steamIDRemote, const void* pubData, uint32 cubData, EP2PSend eP2PSendType,
                               int nChannel) {
  SendType type = sendTypeOf(eP2PSendType);
  if (!steamIDRemote.IsValid() || !pubData || cubData == 0 || cubData > type.limit) return false;
  EResult result =
      sessions_.send(steamIDRemote.ConvertToUint64(), pubData, cubData, type.flags, nChannel, BrokenSession::Restart);
  // "Ignored" is what becomes of a no-delay packet before the session stands: it was dropped as asked.
  return result == k_EResultOK || result == k_EResultIgnored;
}

bool Networking::IsP2PPacketAvailable(uint32* pcubMsgSize, int nChannel) {
  std::optional<uint32_t> size = sessions_.nextSize(nChannel);
  if (pcubMsgSize) *pcubMsgSize = size.value_or(0);
  return size.has_value();
}

bool Networking::ReadP2PPacket(void* pubDest, uint32 cubDest, uint32* pcubMsgSize, CSteamID* psteamIDRemote,
                               int nChannel) {
  if (pcubMsgSize) *pcubMsgSize = 0;
  SteamNetworkingMessage_t* raw = nullptr;
  if ((!pubDest && cubDest > 0) || sessions_.receive(nChannel, &raw, 1) == 0) return false;
  MessagePtr message(raw);
  uint32 size = std::min(cubDest, message->GetSize());
  if (size > 0) std::memcpy(pubDest, message->GetData(), size);
  if (pcubMsgSize) *pcubMsgSize = size;
  if (psteamIDRemote) *psteamIDRemote = message->m_identityPeer.GetSteamID();
  return true;
}

bool Networking::AcceptP2PSessionWithUser(CSteamID steamIDRemote) {
  return sessions_.accept(steamIDRemote.ConvertToUint64());
}

bool Networking::CloseP2PSessionWithUser(CSteamID steamIDRemote) {
  return sessions_.close(steamIDRemote.ConvertToUint64());
}

bool Networking::CloseP2PChannelWithUser(CSteamID steamIDRemote, int nChannel) {
  return sessions_.closeChannel(steamIDRemote.ConvertToUint64(), nChannel);
}

bool Networking::GetP2PSessionState(CSteamID steamIDRemote, P2PSessionState_t* pConnectionState) {
  std::optional<SessionStatus> status = sessions_.status(steamIDRemote.ConvertToUint64());
  if (pConnectionState) *pConnectionState = P2PSessionState_t{};
  if (!status || !pConnectionState) return status.has_value();
  bool active = status->info.m_eState == k_ESteamNetworkingConnectionState_Connected;
  int queued = status->realTime.m_cbPendingReliable + status->realTime.m_cbPendingUnreliable;
  pConnectionState->m_bConnectionActive = active;
  pConnectionState->m_bConnecting = isConnecting(status->info.m_eState);
  pConnectionState->m_eP2PSessionError = static_cast<uint8>(errorOf(status->info));
  pConnectionState->m_nBytesQueuedForSend = queued + status->waitingBytes;
  // GNS tells bytes only: how many packets they make.
  pConnectionState->m_nPacketsQueuedForSend =
      status->waitingMessages + (queued + static_cast<int>(kMaxUnreliable) - 1) / static_cast<int>(kMaxUnreliable);
  pConnectionState->m_nRemoteIP = active ? kLocalhost : 0;
  pConnectionState->m_nRemotePort = status->port;
  return true;
}

/// Accepted and without effect: there are no relays, and none are needed.
bool Networking::AllowP2PPacketRelay(bool) { return true; }

void Networking::sessionRequested(uint64_t peer) {
  P2PSessionRequest_t request{};
  request.m_steamIDRemote = CSteamID(static_cast<uint64>(peer));
  callbacks_.post(request);
}

void Networking::failSession(uint64_t peer, EP2PSessionError error) {
  sessions_.fail(peer);
  report(peer, error);
}

void Networking::sessionFailed(const SteamNetConnectionInfo_t& info) {
  // Also for a peer that refused: Steam makes no difference any more.
  report(info.m_identityRemote.GetSteamID64(), k_EP2PSessionErrorTimeout);
}

void Networking::report(uint64_t peer, EP2PSessionError error) {
  P2PSessionConnectFail_t failed{};
  failed.m_steamIDRemote = CSteamID(static_cast<uint64>(peer));
  failed.m_eP2PSessionError = static_cast<uint8>(error);
  callbacks_.post(failed);
}

}  // namespace loopback
