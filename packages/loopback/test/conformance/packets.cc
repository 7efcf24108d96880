// ISteamNetworking between a user and a server side: send types, limits, sessions and their state.
#include "sides.h"

#include <string>

namespace {

constexpr uint32 kMaxUnreliable = 1200, kMaxReliable = 1024 * 1024;

struct Peers : Sides {
  ISteamNetworking* here = SteamNetworking();
  ISteamNetworking* there = SteamGameServerNetworking();

  bool toServer(const std::string& text, EP2PSend type = k_EP2PSendReliable, int channel = 0) {
    return here->SendP2PPacket(serverId, text.data(), static_cast<uint32>(text.size()), type, channel);
  }
  bool toUser(const std::string& text, EP2PSend type = k_EP2PSendReliable, int channel = 0) {
    return there->SendP2PPacket(userId, text.data(), static_cast<uint32>(text.size()), type, channel);
  }

  /// The next packet of a channel, which must come from this peer.
  std::string next(ISteamNetworking* side, CSteamID from, int channel = 0) {
    uint32 size = 0, read = 0;
    until([&] { return side->IsP2PPacketAvailable(&size, channel); });
    std::string bytes(size, '\0');
    CSteamID sender;
    CHECK(side->ReadP2PPacket(&bytes[0], size, &read, &sender, channel));
    CHECK_EQUAL(read, size);
    CHECK(sender == from);
    return bytes;
  }

  P2PSessionState_t state() {
    P2PSessionState_t state{};
    CHECK(here->GetP2PSessionState(serverId, &state));
    return state;
  }

  void open() {
    CHECK(toServer("hello"));
    CHECK(expect<P2PSessionRequest_t>(*server).m_steamIDRemote == userId);
    CHECK(there->AcceptP2PSessionWithUser(userId));
    CHECK(next(there, userId) == "hello");
  }
};

Case exchange("packets: a request, accepted, carries all send types and channels", [] {
  Peers peers;
  P2PSessionState_t state;
  CHECK(!peers.here->GetP2PSessionState(peers.serverId, &state));
  CHECK(!peers.there->AcceptP2PSessionWithUser(peers.userId));
  CHECK(peers.toServer("first", k_EP2PSendUnreliable));
  state = peers.state();
  CHECK(state.m_bConnecting && !state.m_bConnectionActive);
  CHECK(peers.expect<P2PSessionRequest_t>(*peers.server).m_steamIDRemote == peers.userId);
  CHECK(!peers.there->IsP2PPacketAvailable(nullptr));
  CHECK(peers.there->AcceptP2PSessionWithUser(peers.userId));
  CHECK(peers.next(peers.there, peers.userId) == "first");
  state = peers.state();
  CHECK(!state.m_bConnecting && state.m_bConnectionActive);
  CHECK_EQUAL(state.m_eP2PSessionError, k_EP2PSessionErrorNone);
  CHECK_EQUAL(state.m_bUsingRelay, 0);
  CHECK_EQUAL(state.m_nRemoteIP, 0x7f000001);
  CHECK(state.m_nRemotePort != 0);

  const EP2PSend types[] = {k_EP2PSendUnreliable, k_EP2PSendUnreliableNoDelay, k_EP2PSendReliable,
                            k_EP2PSendReliableWithBuffering};
  for (EP2PSend type : types) {
    CHECK(peers.toServer("there", type, type));
    CHECK(peers.next(peers.there, peers.userId, type) == "there");
    CHECK(peers.toUser("back", type, type));
    CHECK(peers.next(peers.here, peers.serverId, type) == "back");
  }
  CHECK(peers.here->AllowP2PPacketRelay(false));
});

Case limits("packets: limits, and buffers that are too small", [] {
  Peers peers;
  allowFastSending();
  const EP2PSend unknown = static_cast<EP2PSend>(4);
  for (EP2PSend type : {k_EP2PSendUnreliable, k_EP2PSendUnreliableNoDelay})
    CHECK(!peers.toServer(std::string(kMaxUnreliable + 1, 'x'), type));
  for (EP2PSend type : {k_EP2PSendReliable, k_EP2PSendReliableWithBuffering})
    CHECK(!peers.toServer(std::string(kMaxReliable + 1, 'x'), type));
  CHECK(!peers.toServer("x", unknown));
  CHECK(!peers.here->SendP2PPacket(CSteamID(), "x", 1, k_EP2PSendReliable));
  CHECK(!peers.here->SendP2PPacket(peers.serverId, nullptr, 1, k_EP2PSendReliable));
  CHECK(!peers.here->GetP2PSessionState(peers.serverId, nullptr));
  // Dropped, as there is no session yet; the session is asked for all the same.
  CHECK(peers.toServer("dropped", k_EP2PSendUnreliableNoDelay));
  peers.open();

  std::string large(kMaxReliable, '\0');
  for (size_t i = 0; i < large.size(); i++) large[i] = static_cast<char>(i * 7 + i / 251);
  CHECK(peers.toServer(large));
  CHECK(peers.state().m_nBytesQueuedForSend > 0);
  CHECK(peers.state().m_nPacketsQueuedForSend > 0);
  CHECK(peers.next(peers.there, peers.userId) == large);
  CHECK(peers.toServer(large.substr(0, kMaxUnreliable), k_EP2PSendUnreliable, 1));
  CHECK(peers.next(peers.there, peers.userId, 1) == large.substr(0, kMaxUnreliable));

  CHECK(peers.toServer("too long"));
  char bytes[4] = {};
  uint32 size = 0;
  CSteamID from;
  peers.until([&] { return peers.there->IsP2PPacketAvailable(&size); });
  CHECK_EQUAL(size, 8);
  CHECK(!peers.there->ReadP2PPacket(nullptr, 3, &size, &from));
  CHECK(peers.there->ReadP2PPacket(bytes, 3, &size, &from));
  CHECK_EQUAL(size, 3);
  CHECK(std::string(bytes) == "too");
  CHECK(!peers.there->ReadP2PPacket(bytes, 3, &size, nullptr));
  CHECK_EQUAL(size, 0);
});

Case failure("packets: nobody there is a failure, and sending again another try", [] {
  Peers peers;
  // Asked for packets once, a side is ready for peers at once.
  CHECK(!peers.there->IsP2PPacketAvailable(nullptr));
  setTimeout(k_ESteamNetworkingConfig_TimeoutInitial, 500);
  for (int i = 0; i < 2; i++) {
    CHECK(peers.here->SendP2PPacket(nobody(), "x", 1, k_EP2PSendReliable));
    auto failed = peers.expect<P2PSessionConnectFail_t>(*peers.user);
    CHECK(failed.m_steamIDRemote == nobody());
    CHECK_EQUAL(failed.m_eP2PSessionError, k_EP2PSessionErrorTimeout);
    P2PSessionState_t state;
    CHECK(peers.here->GetP2PSessionState(nobody(), &state));
    CHECK_EQUAL(state.m_eP2PSessionError, k_EP2PSessionErrorTimeout);
    CHECK(!state.m_bConnecting && !state.m_bConnectionActive);
  }
  // A request that is not answered fails as well, and leaves nothing on the other side.
  CHECK(peers.toServer("x"));
  peers.expect<P2PSessionRequest_t>(*peers.server);
  CHECK(peers.expect<P2PSessionConnectFail_t>(*peers.user).m_steamIDRemote == peers.serverId);
  peers.until([&] { return !peers.there->AcceptP2PSessionWithUser(peers.userId); });
  for (const Received& received : peers.server->received) CHECK(received.id != P2PSessionConnectFail_t::k_iCallback);
});

Case stranger("packets: another identity than the one written to is refused", [] {
  Peers peers;
  CSteamID absent(4302, k_EUniversePublic, k_EAccountTypeIndividual);
  CHECK(!peers.there->IsP2PPacketAvailable(nullptr));
  answerInsteadOf(absent, peers.serverId);
  CHECK(peers.here->SendP2PPacket(absent, "x", 1, k_EP2PSendReliable));
  peers.expect<P2PSessionRequest_t>(*peers.server);
  CHECK(peers.there->AcceptP2PSessionWithUser(peers.userId));
  CHECK(peers.expect<P2PSessionConnectFail_t>(*peers.user).m_steamIDRemote == absent);
  P2PSessionState_t state;
  CHECK(peers.here->GetP2PSessionState(absent, &state));
  CHECK(!state.m_bConnecting && !state.m_bConnectionActive);
});

Case closing("packets: closed sessions and channels ask anew", [] {
  Peers peers;
  peers.open();
  CHECK(peers.there->CloseP2PSessionWithUser(peers.userId));
  CHECK(!peers.there->CloseP2PSessionWithUser(peers.userId));
  peers.until([&] { return !peers.state().m_bConnectionActive; });
  CHECK_EQUAL(peers.state().m_eP2PSessionError, k_EP2PSessionErrorNone);
  peers.open();
  CHECK(peers.toServer("x", k_EP2PSendReliable, 3));
  CHECK(peers.next(peers.there, peers.userId, 3) == "x");
  CHECK(peers.there->CloseP2PChannelWithUser(peers.userId, 3));
  CHECK(peers.toServer("y"));
  CHECK(peers.next(peers.there, peers.userId) == "y");
  CHECK(peers.there->CloseP2PChannelWithUser(peers.userId, 0));
  CHECK(!peers.there->GetP2PSessionState(peers.userId, nullptr));
  peers.until([&] { return !peers.state().m_bConnectionActive; });
  peers.open();
});

}  // namespace
