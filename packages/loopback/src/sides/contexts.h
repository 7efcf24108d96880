// The two contexts of this process, and how exports find the one they concern.
#pragma once

#include "context/steam_context.h"
#include "server/server_context.h"
#include "user/user_context.h"

namespace loopback {

UserContext& userContext();
ServerContext& serverContext();

/// The context that a pipe belongs to; null for a pipe that is not open.
SteamContext* contextOfPipe(HSteamPipe pipe);

}  // namespace loopback
