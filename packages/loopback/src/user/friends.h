// ISteamFriends: the player's own name and state. There are no friends here.
#pragma once

#include "generated/default_isteamfriends.h"

namespace loopback {

class UserContext;

class Friends : public DefaultSteamFriends {
 public:
  explicit Friends(UserContext& context) : context_(context) {}

  const char* GetPersonaName() override;
  EPersonaState GetPersonaState() override;
  const char* GetFriendPersonaName(CSteamID steamIDFriend) override;

 private:
  UserContext& context_;
};

}  // namespace loopback
