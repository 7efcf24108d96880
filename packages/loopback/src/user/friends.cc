// Steam's name for somebody it does not know is "[unknown]".
#include "user/friends.h"

#include "user/user_context.h"

namespace loopback {

const char* Friends::GetPersonaName() { return context_.personaName().c_str(); }

EPersonaState Friends::GetPersonaState() {
  return context_.isLoggedOn() ? k_EPersonaStateOnline : k_EPersonaStateOffline;
}

const char* Friends::GetFriendPersonaName(CSteamID steamIDFriend) {
  return steamIDFriend.ConvertToUint64() == context_.steamId() ? GetPersonaName() : "[unknown]";
}

}  // namespace loopback
