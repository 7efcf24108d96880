// What the networking library says of itself: to the listener a script has set, and kept for whoever asks why a call
// failed. The library has one place for a listener, so this one is always in it.
#pragma once

#include <optional>
#include <string>

#include "../runtime/context.h"

namespace headwater::manual {

/// After a context has started.
void listenToNetworking(Context& context);
/// When a context ends: a listener that was set through it ends with it.
void forgetListener(const Context& context);
/// The last warning or error that was said on this thread, once.
std::optional<std::string> takeNetworkingText();

}  // namespace headwater::manual
