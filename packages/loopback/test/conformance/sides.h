// A server and a user side in this process, each with its pump: two peers with SteamIDs.
#pragma once

#include "pump.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

struct Sides {
  Sides() {
    startServer();
    CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
    SteamGameServer()->LogOnAnonymous();
    server = std::make_unique<Pump>(SteamGameServer_GetHSteamPipe());
    user = std::make_unique<Pump>(SteamAPI_GetHSteamPipe());
    serverId = SteamGameServer()->GetSteamID();
    userId = SteamUser()->GetSteamID();
  }

  /// Runs frames of both sides until a condition holds.
  void until(const std::function<bool()>& condition) {
    server->until([&] {
      user->frame();
      return condition();
    });
  }

  /// The next callback of a type on one side, while both run.
  template <typename T>
  T expect(Pump& side) {
    auto isHere = [&] {
      for (const Received& received : side.received) {
        if (received.id == T::k_iCallback) return true;
      }
      return false;
    };
    until(isHere);
    return side.expect<T>();
  }

  std::unique_ptr<Pump> server, user;
  CSteamID serverId, userId;
};

inline SteamNetworkingIdentity identityOf(CSteamID id) {
  SteamNetworkingIdentity identity;
  identity.SetSteamID(id);
  return identity;
}

/// How long, in milliseconds, new connections of this process wait for an answer, or open ones for a sign of life.
inline void setTimeout(ESteamNetworkingConfigValue option, int32 milliseconds) {
  CHECK(SteamNetworkingUtils()->SetGlobalConfigValueInt32(option, milliseconds));
}

/// Lets large messages pass at more than the 256 KB/s that connections have by default.
inline void allowFastSending() {
  for (auto option : {k_ESteamNetworkingConfig_SendRateMin, k_ESteamNetworkingConfig_SendRateMax})
    CHECK(SteamNetworkingUtils()->SetGlobalConfigValueInt32(option, 2 << 20));
}

/// An individual account that no process has.
inline CSteamID nobody() { return CSteamID(4242, k_EUniversePublic, k_EAccountTypeIndividual); }

/// Where a peer announces what it offers, see src/rendezvous/rendezvous.h.
inline std::filesystem::path announcementsOf(CSteamID id) {
  std::filesystem::path runtime = std::getenv("XDG_RUNTIME_DIR");
  return runtime / "headwater-loopback" / "default" / "480" / "peers" / std::to_string(id.ConvertToUint64());
}

/// Has one peer stand where another is looked for: what it has announced is announced of the other as well.
inline void answerInsteadOf(CSteamID other, CSteamID peer) {
  std::filesystem::copy(announcementsOf(peer), announcementsOf(other));
}

/// Has a peer that is there announce nothing: its SteamID is one that no process has.
inline void withdraw(CSteamID peer) { std::filesystem::remove_all(announcementsOf(peer)); }
