// Receiving from the library, whatever the messages are for: a batch, or a reading loop.
#pragma once

#include "../runtime/call.h"
#include "../runtime/inbox.h"

namespace headwater::manual {

/// As the SDK's function for that kind of source is called in errors.
const char* methodOf(MessageSource::Kind kind);

/// Up to `max` messages. -1 for a source the library does not know, -2 with an exception pending. The fake UDP ports of
/// a context are objects of their own, see fake_udp_port.cc.
int receiveMessages(napi_env env, Context& context, MessageSource source, SteamNetworkingMessage_t** messages, int max);

}  // namespace headwater::manual
