// Verifying tickets, and keeping an eye on those that were accepted.
#include "auth/auth_sessions.h"

#include "auth/ticket.h"
#include "core/environment.h"
#include "core/process.h"

namespace loopback {

namespace {
// How long a cancelled ticket may go unnoticed.
constexpr int64_t kCheckIntervalMilliseconds = 100;

EAuthSessionResponse responseTo(TicketStatus status) {
  switch (status) {
    case TicketStatus::Valid:
      return k_EAuthSessionResponseOK;
    case TicketStatus::Cancelled:
      return k_EAuthSessionResponseAuthTicketCanceled;
    case TicketStatus::IssuerGone:
      return k_EAuthSessionResponseUserNotConnectedToSteam;
  }
  return k_EAuthSessionResponseAuthTicketInvalid;
}
}  // namespace

EBeginAuthSessionResult AuthSessions::begin(const Verifier& verifier, const void* ticket, int size, uint64_t steamId,
                                            SessionOrigin origin) {
  if (!ticket || size <= 0 || !CSteamID(static_cast<uint64>(steamId)).IsValid())
    return k_EBeginAuthSessionResultInvalidTicket;
  if (std::optional<BeginAuthSessionFault> fault = faults_.take<BeginAuthSessionFault>(steamId)) return fault->result;
  OpenedTicket opened = openTicket(ticket, static_cast<size_t>(size));
  if (opened.form == TicketForm::Malformed) return k_EBeginAuthSessionResultInvalidTicket;
  if (opened.form == TicketForm::OtherVersion) return k_EBeginAuthSessionResultInvalidVersion;
  if (opened.ticket.appId != verifier.appId) return k_EBeginAuthSessionResultGameMismatch;
  if (unixTime() - opened.ticket.issuedAt > ticketLifetimeFromEnvironment())
    return k_EBeginAuthSessionResultExpiredTicket;

  std::lock_guard lock(mutex_);
  if (sessions_.count(steamId)) return k_EBeginAuthSessionResultDuplicateRequest;
  Session session{opened.ticket.appId, opened.ticket.id, {}, origin, k_EAuthSessionResponseOK, steamId};
  if (std::optional<AuthResponseFault> fault = faults_.take<AuthResponseFault>(steamId)) {
    session.response = fault->response;
    session.owner = fault->ownerSteamId.value_or(steamId);
    session.imposed = true;
  } else {
    session.response = verify(verifier, opened, steamId, session.issuer);
  }
  sessions_[steamId] = session;
  hasUnanswered_ = true;
  return k_EBeginAuthSessionResultOK;
}

/// What Steam's servers would find out. A ticket is claimed last, so that only a good one counts as used.
EAuthSessionResponse AuthSessions::verify(const Verifier& verifier, const OpenedTicket& opened, uint64_t steamId,
                                          Issuer& issuer) const {
  const Ticket& ticket = opened.ticket;
  if (!opened.genuine || ticket.steamId != steamId) return k_EAuthSessionResponseAuthTicketInvalid;
  if (!ticket.audience.empty() && ticket.audience != verifier.identity)
    return k_EAuthSessionResponseAuthTicketNetworkIdentityFailure;
  TicketStatus status = TicketRegistry::status(ticket.appId, ticket.id, issuer);
  if (status != TicketStatus::Valid) return responseTo(status);
  if (!TicketRegistry::claim(ticket.appId, ticket.id)) return k_EAuthSessionResponseAuthTicketInvalidAlreadyUsed;
  return k_EAuthSessionResponseOK;
}

void AuthSessions::recheck(Session& session) {
  TicketStatus status = TicketRegistry::status(session.appId, session.ticketId, session.issuer);
  session.response = responseTo(status);
  if (status == TicketStatus::IssuerGone) TicketRegistry::remove(session.appId, session.ticketId);
}

void AuthSessions::end(uint64_t steamId) {
  std::lock_guard lock(mutex_);
  sessions_.erase(steamId);
}

void AuthSessions::endAll() {
  std::lock_guard lock(mutex_);
  sessions_.clear();
}

bool AuthSessions::isAccepted(uint64_t steamId) const {
  std::lock_guard lock(mutex_);
  auto found = sessions_.find(steamId);
  return found != sessions_.end() && found->second.answered && found->second.response == k_EAuthSessionResponseOK;
}

uint32_t AuthSessions::changeAnswer(std::optional<uint64_t> steamId, EAuthSessionResponse response) {
  std::lock_guard lock(mutex_);
  uint32_t changed = 0;
  for (auto& [id, session] : sessions_) {
    bool accepted = session.answered && session.response == k_EAuthSessionResponseOK;
    if (!accepted || (steamId && *steamId != id)) continue;
    session.response = response;
    session.imposed = true;
    hasUnanswered_ = true;
    changed++;
  }
  return changed;
}

std::vector<AuthAnswer> AuthSessions::poll() {
  std::vector<AuthAnswer> answers;
  std::lock_guard lock(mutex_);
  if (sessions_.empty()) return answers;
  int64_t now = monotonicMilliseconds();
  bool check = now >= nextCheck_;
  if (check) nextCheck_ = now + kCheckIntervalMilliseconds;
  if (!check && !hasUnanswered_) return answers;
  hasUnanswered_ = false;

  for (auto entry = sessions_.begin(); entry != sessions_.end();) {
    Session& session = entry->second;
    bool wasAccepted = session.answered;
    if (session.answered && check && !session.imposed) recheck(session);
    bool refused = session.response != k_EAuthSessionResponseOK;
    if (!session.answered || refused) {
      answers.push_back({entry->first, session.response, session.origin, wasAccepted, session.owner});
      if (!refused) faults_.happened(Moment::Session, entry->first);
    }
    session.answered = true;
    // A refused player has no session: another ticket may be tried at once.
    entry = refused ? sessions_.erase(entry) : std::next(entry);
  }
  return answers;
}

}  // namespace loopback
