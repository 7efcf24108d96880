// Values come from the headers: a name that an SDK drops does not compile.
#include "scenario/enum_names.h"

#include "steam_gameserver.h"

#include <algorithm>

namespace loopback {

std::optional<int> EnumNames::valueOf(const std::string &wanted) const {
  auto found = std::find_if(values.begin(), values.end(), [&](const Value &each) { return wanted == each.name; });
  return found == values.end() ? std::nullopt : std::optional(found->value);
}

bool EnumNames::has(int value) const {
  return std::any_of(values.begin(), values.end(), [&](const Value &each) { return each.value == value; });
}

std::string EnumNames::list() const {
  constexpr size_t kShown = 24;
  std::string text;
  for (size_t i = 0; i < std::min(values.size(), kShown); i++) text += (i ? ", " : "") + std::string(values[i].name);
  return values.size() > kShown ? text + " and the others of " + name : text;
}

#define X(value) {#value, k_EResult##value},
const EnumNames &resultNames() {
  static const auto &names = *new EnumNames{"EResult",
                                            {
#include "scenario/result_names.inc"
                                            }};
  return names;
}
#undef X

const EnumNames &authResponseNames() {
#define X(value) {#value, k_EAuthSessionResponse##value},
  static const auto &names =
      *new EnumNames{"EAuthSessionResponse",
                     {X(OK) X(UserNotConnectedToSteam) X(NoLicenseOrExpired) X(VACBanned) X(LoggedInElseWhere)
                          X(VACCheckTimedOut) X(AuthTicketCanceled) X(AuthTicketInvalidAlreadyUsed) X(AuthTicketInvalid)
                              X(PublisherIssuedBan) X(AuthTicketNetworkIdentityFailure)}};
#undef X
  return names;
}

const EnumNames &beginAuthResultNames() {
#define X(value) {#value, k_EBeginAuthSessionResult##value},
  static const auto &names =
      *new EnumNames{"EBeginAuthSessionResult",
                     {X(OK) X(InvalidTicket) X(DuplicateRequest) X(InvalidVersion) X(GameMismatch) X(ExpiredTicket)}};
#undef X
  return names;
}

const EnumNames &licenseResultNames() {
#define X(value) {#value, k_EUserHasLicenseResult##value},
  static const auto &names =
      *new EnumNames{"EUserHasLicenseForAppResult", {X(HasLicense) X(DoesNotHaveLicense) X(NoAuth)}};
#undef X
  return names;
}

const EnumNames &callFailureNames() {
#define X(value) {#value, k_ESteamAPICallFailure##value},
  static const auto &names =
      *new EnumNames{"ESteamAPICallFailure", {X(SteamGone) X(NetworkFailure) X(InvalidHandle) X(MismatchedCallback)}};
#undef X
  return names;
}

const EnumNames &sessionErrorNames() {
#define X(value) {#value, k_EP2PSessionError##value},
  static const auto &names = *new EnumNames{"EP2PSessionError", {X(NoRightsToApp) X(Timeout)}};
#undef X
  return names;
}

}  // namespace loopback
