// The players whose tickets one context verifies: what BeginAuthSession starts and EndAuthSession ends.
#pragma once

#include "auth/ticket_registry.h"
#include "scenario/fault_plan.h"
#include "steam_gameserver.h"

#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace loopback {

/// How a session was asked for; the answer comes in another callback.
enum class SessionOrigin { AuthSession, UserConnect };

/// What a context verifies tickets as.
struct Verifier {
  uint32_t appId;
  /// Text of the own identity, as a ticket's audience names it.
  std::string identity;
};

/// An answer about a player, the first or a later change of mind.
struct AuthAnswer {
  uint64_t steamId;
  EAuthSessionResponse response;
  SessionOrigin origin;
  /// Whether the player had been accepted before.
  bool wasAccepted;
  /// The account that owns the app: the player's own, unless a fault lends it.
  uint64_t owner;
};

class AuthSessions {
 public:
  explicit AuthSessions(FaultPlan& faults) : faults_(faults) {}

  /// Checks what can be checked at once; the answer follows from poll.
  EBeginAuthSessionResult begin(const Verifier& verifier, const void* ticket, int size, uint64_t steamId,
                                SessionOrigin origin);
  void end(uint64_t steamId);
  void endAll();

  /// Whether the player has a session that was answered with OK.
  bool isAccepted(uint64_t steamId) const;

  /// Changes the answer about accepted players, of this SteamID or all; returns how many there were.
  uint32_t changeAnswer(std::optional<uint64_t> steamId, EAuthSessionResponse response);

  /// The answers that are due. Accepted tickets are looked after: they may be cancelled, or their issuer may die.
  std::vector<AuthAnswer> poll();

 private:
  struct Session {
    uint32_t appId;
    uint64_t ticketId;
    Issuer issuer;
    SessionOrigin origin;
    EAuthSessionResponse response;
    uint64_t owner;
    bool answered = false;
    /// The answer is a fault's: the ticket is not asked any more.
    bool imposed = false;
  };

  EAuthSessionResponse verify(const Verifier& verifier, const struct OpenedTicket& opened, uint64_t steamId,
                              Issuer& issuer) const;

  /// Asks the registry whether an accepted ticket still stands.
  static void recheck(Session& session);

  FaultPlan& faults_;
  mutable std::mutex mutex_;
  std::unordered_map<uint64_t, Session> sessions_;
  bool hasUnanswered_ = false;
  int64_t nextCheck_ = 0;
};

}  // namespace loopback
