// What can be made to go wrong and when: the vocabulary of scenario files and of the control API.
#pragma once

#include "core/context_kind.h"
#include "steam_gameserver.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace loopback {

using Bytes = std::vector<uint8_t>;

// Events: they happen once.

/// Any callback, with any struct.
struct PostedCallback {
  int id = 0;
  Bytes payload;
};

/// The connection to Steam breaks, and comes back by itself if `restoreMs` is given.
struct ConnectionLost {
  EResult result = k_EResultNoConnection;
  std::optional<int64_t> restoreMs;
};

struct ConnectionRestored {};

/// Steam reports that connecting failed, without any other effect.
struct ConnectFailure {
  EResult result = k_EResultServiceUnavailable;
  bool retrying = true;
};

/// A player withdraws the ticket of the session that is open here, or of the next one.
struct TicketCancelled {};

/// A P2P session breaks: ISteamNetworking's, or with `messages` ISteamNetworkingMessages'.
struct P2PSessionFailed {
  uint8_t error = k_EP2PSessionErrorTimeout;
  bool messages = false;
};

// Rules: they change the answers to what the program does.

struct LogonRefused {
  EResult result = k_EResultServiceUnavailable;
  /// Whether Steam goes on trying by itself.
  bool retrying = false;
};

struct LogonDelayed {
  int64_t ms = 0;
};

/// What is found out about a player's ticket; concerns open sessions as well.
struct AuthResponse {
  EAuthSessionResponse response = k_EAuthSessionResponseOK;
  /// The account that owns the app, where it is lent.
  std::optional<uint64_t> owner;
};

struct BeginAuthResult {
  EBeginAuthSessionResult result = k_EBeginAuthSessionResultInvalidTicket;
};

struct LicenseResult {
  EUserHasLicenseForAppResult result = k_EUserHasLicenseResultDoesNotHaveLicense;
  std::optional<AppId_t> app;
};

/// Callbacks, of one id or all, arrive later.
struct CallbackDelayed {
  int64_t ms = 0;
  int64_t jitterMs = 0;
  std::optional<int> callback;
};

// Asynchronous calls are named by the id of their result's struct.

struct ApiCallFailed {
  ESteamAPICallFailure failure = k_ESteamAPICallFailureNetworkFailure;
  std::optional<int> callback;
};

struct ApiCallAnswered {
  int callback = 0;
  Bytes payload;
};

struct ApiCallDelayed {
  int64_t ms = 0;
  std::optional<int> callback;
};

/// The call never completes.
struct ApiCallLost {
  std::optional<int> callback;
};

/// A bad line, for each direction: what GNS can pretend.
struct NetworkConditions {
  float lossPercent = 0;
  int32 lagMs = 0;
  float reorderPercent = 0;
  int32 reorderMs = 15;
  float duplicatePercent = 0;

  bool operator==(const NetworkConditions &other) const {
    return lossPercent == other.lossPercent && lagMs == other.lagMs && reorderPercent == other.reorderPercent &&
           reorderMs == other.reorderMs && duplicatePercent == other.duplicatePercent;
  }
};

using Effect =
    std::variant<PostedCallback, ConnectionLost, ConnectionRestored, ConnectFailure, TicketCancelled, P2PSessionFailed,
                 LogonRefused, LogonDelayed, AuthResponse, BeginAuthResult, LicenseResult, CallbackDelayed,
                 ApiCallFailed, ApiCallAnswered, ApiCallDelayed, ApiCallLost, NetworkConditions>;

/// What a fault can wait for.
enum class Moment {
  /// The init of its side.
  Start,
  /// A successful logon.
  Logon,
  /// A player's ticket was accepted.
  Session,
};

/// When a fault begins to matter: `ms` after the nth such moment.
struct Activation {
  Moment after = Moment::Start;
  uint32_t nth = 1;
  int64_t ms = 0;
};

struct Fault {
  ContextKind context = ContextKind::Server;
  Effect effect;
  Activation when;
  /// Only what concerns this SteamID.
  std::optional<uint64_t> steamId;
  // Of what a rule could change, it changes `times` from the nth on, each with this probability.
  uint32_t nth = 1;
  std::optional<uint32_t> times;
  double probability = 1;
};

}  // namespace loopback
