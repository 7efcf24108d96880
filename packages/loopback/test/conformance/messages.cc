// ISteamNetworkingMessages between a user and a server side: sessions, channels, result codes.
#include "sides.h"

#include <string>

namespace {

constexpr int kReliable = k_nSteamNetworkingSend_Reliable;
constexpr int kRestart = kReliable | k_nSteamNetworkingSend_AutoRestartBrokenSession;

struct Peers : Sides {
  ISteamNetworkingMessages* here = SteamNetworkingMessages();
  ISteamNetworkingMessages* there = SteamGameServerNetworkingMessages();
  SteamNetworkingIdentity userIdentity = identityOf(userId);
  SteamNetworkingIdentity serverIdentity = identityOf(serverId);

  EResult toServer(const std::string& text, int flags = kReliable, int channel = 0) {
    return here->SendMessageToUser(serverIdentity, text.data(), static_cast<uint32>(text.size()), flags, channel);
  }
  EResult toUser(const std::string& text, int flags = kReliable, int channel = 0) {
    return there->SendMessageToUser(userIdentity, text.data(), static_cast<uint32>(text.size()), flags, channel);
  }

  /// The next message of a channel, which must come from this peer.
  std::string next(ISteamNetworkingMessages* side, CSteamID from, int channel = 0) {
    SteamNetworkingMessage_t* message = nullptr;
    until([&] { return side->ReceiveMessagesOnChannel(channel, &message, 1) == 1; });
    CHECK_EQUAL(message->m_nChannel, channel);
    CHECK_EQUAL(message->m_conn, k_HSteamNetConnection_Invalid);
    CHECK(message->m_identityPeer.GetSteamID() == from);
    std::string text(static_cast<const char*>(message->GetData()), message->GetSize());
    message->Release();
    return text;
  }

  ESteamNetworkingConnectionState stateHere(SteamNetConnectionInfo_t* info = nullptr) {
    return here->GetSessionConnectionInfo(serverIdentity, info, nullptr);
  }

  /// Opens a session from the user, which the server accepts.
  void open() {
    CHECK_EQUAL(toServer("hello"), k_EResultOK);
    auto request = expect<SteamNetworkingMessagesSessionRequest_t>(*server);
    CHECK(request.m_identityRemote.GetSteamID() == userId);
    CHECK(there->AcceptSessionWithUser(userIdentity));
    CHECK(next(there, userId) == "hello");
  }
};

Case exchange("messages: a request, accepted, carries channels both ways", [] {
  Peers peers;
  SteamNetworkingMessage_t* early;
  CHECK_EQUAL(peers.toServer("one"), k_EResultOK);
  CHECK_EQUAL(peers.toServer("two", kReliable, 7), k_EResultOK);
  CHECK_EQUAL(peers.toServer("three"), k_EResultOK);
  CHECK_EQUAL(peers.stateHere(), k_ESteamNetworkingConnectionState_Connecting);
  auto request = peers.expect<SteamNetworkingMessagesSessionRequest_t>(*peers.server);
  CHECK(request.m_identityRemote.GetSteamID() == peers.userId);
  CHECK_EQUAL(peers.there->GetSessionConnectionInfo(peers.userIdentity, nullptr, nullptr),
              k_ESteamNetworkingConnectionState_Connecting);
  CHECK_EQUAL(peers.there->ReceiveMessagesOnChannel(0, &early, 1), 0);
  CHECK(peers.there->AcceptSessionWithUser(peers.userIdentity));
  CHECK(peers.there->AcceptSessionWithUser(peers.userIdentity));
  CHECK(peers.next(peers.there, peers.userId) == "one");
  CHECK(peers.next(peers.there, peers.userId) == "three");
  CHECK(peers.next(peers.there, peers.userId, 7) == "two");

  CHECK_EQUAL(peers.toUser("back", k_nSteamNetworkingSend_Unreliable, -3), k_EResultOK);
  CHECK(peers.next(peers.here, peers.serverId, -3) == "back");
  SteamNetConnectionInfo_t info;
  SteamNetConnectionRealTimeStatus_t status;
  CHECK_EQUAL(peers.here->GetSessionConnectionInfo(peers.serverIdentity, &info, &status),
              k_ESteamNetworkingConnectionState_Connected);
  CHECK(info.m_identityRemote.GetSteamID() == peers.serverId);
  CHECK(info.m_addrRemote.IsIPv6AllZeros());
  CHECK_EQUAL(info.m_nFlags & k_nSteamNetworkConnectionInfoFlags_Unauthenticated, 0);
  CHECK_EQUAL(status.m_eState, k_ESteamNetworkingConnectionState_Connected);
  // The connections beneath are not the program's business.
  for (Pump* side : {peers.server.get(), peers.user.get()}) {
    for (const Received& received : side->received)
      CHECK(received.id != SteamNetConnectionStatusChangedCallback_t::k_iCallback);
  }
});

Case both("messages: an answer accepts, and both may write first", [] {
  Peers peers;
  CHECK_EQUAL(peers.toServer("question"), k_EResultOK);
  peers.expect<SteamNetworkingMessagesSessionRequest_t>(*peers.server);
  CHECK_EQUAL(peers.toUser("answer"), k_EResultOK);
  CHECK(peers.next(peers.there, peers.userId) == "question");
  CHECK(peers.next(peers.here, peers.serverId) == "answer");

  CHECK(peers.here->CloseSessionWithUser(peers.serverIdentity));
  peers.until([&] {
    return peers.there->GetSessionConnectionInfo(peers.userIdentity, nullptr, nullptr) ==
           k_ESteamNetworkingConnectionState_ClosedByPeer;
  });
  CHECK(peers.there->CloseSessionWithUser(peers.userIdentity));
  for (int i = 0; i < 10; i++) {
    CHECK_EQUAL(peers.toServer(std::to_string(i)), k_EResultOK);
    CHECK_EQUAL(peers.toUser(std::to_string(i)), k_EResultOK);
  }
  for (int i = 0; i < 10; i++) {
    CHECK(peers.next(peers.there, peers.userId) == std::to_string(i));
    CHECK(peers.next(peers.here, peers.serverId) == std::to_string(i));
  }
});

Case limits("messages: parameters, sizes and send flags", [] {
  Peers peers;
  allowFastSending();
  SteamNetworkingIdentity text;
  text.SetGenericString("somebody");
  std::string large(k_cbMaxSteamNetworkingSocketsMessageSizeSend, 'x');
  CHECK_EQUAL(peers.here->SendMessageToUser(text, "x", 1, 0, 0), k_EResultInvalidParam);
  CHECK_EQUAL(peers.here->SendMessageToUser(peers.serverIdentity, nullptr, 1, 0, 0), k_EResultInvalidParam);
  CHECK_EQUAL(peers.toServer(large + "x"), k_EResultInvalidParam);
  CHECK_EQUAL(peers.stateHere(), k_ESteamNetworkingConnectionState_None);
  CHECK(!peers.here->AcceptSessionWithUser(peers.serverIdentity));
  CHECK(!peers.here->CloseSessionWithUser(peers.serverIdentity));
  CHECK(!peers.here->CloseChannelWithUser(peers.serverIdentity, 0));
  CHECK_EQUAL(SteamAPI_ISteamNetworkingMessages_ReceiveMessagesOnChannel(peers.here, 0, nullptr, 1), 0);

  CHECK_EQUAL(peers.toServer("dropped", k_nSteamNetworkingSend_UnreliableNoDelay), k_EResultIgnored);
  peers.open();
  CHECK_EQUAL(peers.toServer(""), k_EResultOK);
  CHECK(peers.next(peers.there, peers.userId).empty());
  for (int flags : {kReliable, k_nSteamNetworkingSend_Unreliable}) {
    CHECK_EQUAL(peers.toServer(large, flags), k_EResultOK);
    CHECK(peers.next(peers.there, peers.userId) == large);
  }
  // More than fits waits no longer than for one message.
  EResult result = k_EResultOK;
  int sent = 0;
  for (; result == k_EResultOK && sent < 100; sent++) result = peers.toServer(large);
  CHECK_EQUAL(result, k_EResultLimitExceeded);
  SteamNetConnectionRealTimeStatus_t status;
  peers.here->GetSessionConnectionInfo(peers.serverIdentity, nullptr, &status);
  CHECK(status.m_cbPendingReliable > 0);
  for (int i = 1; i < sent; i++) CHECK(peers.next(peers.there, peers.userId) == large);
});

Case closing("messages: closed sessions and channels ask anew", [] {
  Peers peers;
  peers.open();
  CHECK_EQUAL(peers.toServer("unread"), k_EResultOK);
  CHECK_EQUAL(peers.toUser("kept"), k_EResultOK);
  CHECK_EQUAL(peers.toUser("pong", kReliable, 5), k_EResultOK);
  CHECK(peers.next(peers.here, peers.serverId, 5) == "pong");
  CHECK(peers.there->CloseSessionWithUser(peers.userIdentity));
  peers.until([&] { return peers.stateHere() == k_ESteamNetworkingConnectionState_ClosedByPeer; });
  CHECK(peers.next(peers.here, peers.serverId) == "kept");
  SteamNetworkingMessage_t* message;
  CHECK_EQUAL(peers.there->ReceiveMessagesOnChannel(0, &message, 1), 0);

  // A session that the peer closed is no failure, but has to be acknowledged.
  CHECK_EQUAL(peers.toServer("again"), k_EResultNoConnection);
  CHECK_EQUAL(peers.toServer("again", kRestart), k_EResultOK);
  peers.expect<SteamNetworkingMessagesSessionRequest_t>(*peers.server);
  CHECK(peers.there->AcceptSessionWithUser(peers.userIdentity));
  CHECK(peers.next(peers.there, peers.userId) == "again");
  for (const Received& received : peers.user->received)
    CHECK(received.id != SteamNetworkingMessagesSessionFailed_t::k_iCallback);

  CHECK_EQUAL(peers.toServer("a", kReliable, 1), k_EResultOK);
  CHECK(peers.next(peers.there, peers.userId, 1) == "a");
  CHECK(peers.there->CloseChannelWithUser(peers.userIdentity, 0));
  CHECK(!peers.there->CloseChannelWithUser(peers.userIdentity, 0));
  CHECK_EQUAL(peers.there->GetSessionConnectionInfo(peers.userIdentity, nullptr, nullptr),
              k_ESteamNetworkingConnectionState_Connected);
  CHECK(peers.there->CloseChannelWithUser(peers.userIdentity, 1));
  CHECK_EQUAL(peers.there->GetSessionConnectionInfo(peers.userIdentity, nullptr, nullptr),
              k_ESteamNetworkingConnectionState_None);
  peers.until([&] { return peers.stateHere() == k_ESteamNetworkingConnectionState_ClosedByPeer; });
  CHECK(peers.here->CloseSessionWithUser(peers.serverIdentity));
  peers.open();
});

Case refused("messages: nobody there, or a refusal, is a failed session", [] {
  Peers peers;
  setTimeout(k_ESteamNetworkingConfig_TimeoutInitial, 500);
  SteamNetworkingIdentity stranger = identityOf(nobody());
  CHECK_EQUAL(peers.here->SendMessageToUser(stranger, "x", 1, kReliable, 0), k_EResultOK);
  auto failed = peers.expect<SteamNetworkingMessagesSessionFailed_t>(*peers.user);
  CHECK(failed.m_info.m_identityRemote.GetSteamID() == nobody());
  CHECK_EQUAL(failed.m_info.m_eState, k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
  CHECK_EQUAL(failed.m_info.m_eEndReason, k_ESteamNetConnectionEnd_Misc_Timeout);
  SteamNetConnectionInfo_t info;
  CHECK_EQUAL(peers.here->GetSessionConnectionInfo(stranger, &info, nullptr),
              k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
  CHECK_EQUAL(info.m_eEndReason, k_ESteamNetConnectionEnd_Misc_Timeout);
  CHECK_EQUAL(peers.here->SendMessageToUser(stranger, "x", 1, kReliable, 0), k_EResultNoConnection);
  CHECK(peers.here->CloseSessionWithUser(stranger));
  CHECK_EQUAL(peers.here->SendMessageToUser(stranger, "x", 1, kReliable, 0), k_EResultOK);

  setTimeout(k_ESteamNetworkingConfig_TimeoutInitial, 10000);
  CHECK_EQUAL(peers.toServer("let me in"), k_EResultOK);
  peers.expect<SteamNetworkingMessagesSessionRequest_t>(*peers.server);
  CHECK(peers.there->CloseSessionWithUser(peers.userIdentity));
  peers.until([&] { return peers.stateHere() == k_ESteamNetworkingConnectionState_ClosedByPeer; });
  do {
    failed = peers.expect<SteamNetworkingMessagesSessionFailed_t>(*peers.user);
  } while (failed.m_info.m_identityRemote.GetSteamID() != peers.serverId);
});

Case nameless("messages: a caller under a SteamID that no process has is refused", [] {
  Peers peers;
  withdraw(peers.userId);
  CHECK_EQUAL(peers.toServer("let me in"), k_EResultOK);
  auto failed = peers.expect<SteamNetworkingMessagesSessionFailed_t>(*peers.user);
  CHECK(failed.m_info.m_identityRemote.GetSteamID() == peers.serverId);
  for (const Received& received : peers.server->received)
    CHECK(received.id != SteamNetworkingMessagesSessionRequest_t::k_iCallback);
  CHECK(!peers.there->AcceptSessionWithUser(peers.userIdentity));
});

Case stranger("messages: another identity than the one written to is refused", [] {
  Peers peers;
  CSteamID absent(4301, k_EUniversePublic, k_EAccountTypeIndividual);
  SteamNetworkingMessage_t* none;
  // Asked for messages once, a side listens.
  CHECK_EQUAL(peers.there->ReceiveMessagesOnChannel(0, &none, 1), 0);
  answerInsteadOf(absent, peers.serverId);
  SteamNetworkingIdentity written = identityOf(absent);
  CHECK_EQUAL(peers.here->SendMessageToUser(written, "x", 1, kReliable, 0), k_EResultOK);
  peers.expect<SteamNetworkingMessagesSessionRequest_t>(*peers.server);
  CHECK(peers.there->AcceptSessionWithUser(peers.userIdentity));
  auto failed = peers.expect<SteamNetworkingMessagesSessionFailed_t>(*peers.user);
  CHECK(failed.m_info.m_identityRemote == written);
  CHECK_EQUAL(failed.m_info.m_eState, k_ESteamNetworkingConnectionState_ProblemDetectedLocally);
  CHECK_EQUAL(failed.m_info.m_eEndReason, k_ESteamNetConnectionEnd_Remote_BadCert);
  CHECK_EQUAL(peers.here->SendMessageToUser(written, "y", 1, kReliable, 0), k_EResultNoConnection);
});

int requests = 0;
void onRequest(SteamNetworkingMessagesSessionRequest_t* request) {
  requests++;
  // A handler may call back into the interface that calls it.
  CHECK(SteamGameServerNetworkingMessages()->AcceptSessionWithUser(request->m_identityRemote));
}

Case handlers("messages: a handler set through ISteamNetworkingUtils takes the callback's place", [] {
  Peers peers;
  CHECK(SteamNetworkingUtils()->SetGlobalCallback_MessagesSessionRequest(&onRequest));
  CHECK_EQUAL(peers.toServer("hello"), k_EResultOK);
  CHECK(peers.next(peers.there, peers.userId) == "hello");
  CHECK_EQUAL(requests, 1);
  for (const Received& received : peers.server->received)
    CHECK(received.id != SteamNetworkingMessagesSessionRequest_t::k_iCallback);
});

Case self("messages: to oneself", [] {
  Peers peers;
  CHECK_EQUAL(peers.here->SendMessageToUser(peers.userIdentity, "me", 2, kReliable, 0), k_EResultOK);
  CHECK(peers.next(peers.here, peers.userId) == "me");
  CHECK(peers.here->CloseSessionWithUser(peers.userIdentity));
});

}  // namespace
