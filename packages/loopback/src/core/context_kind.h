// The two sides of a process that can talk to Steam.
#pragma once

namespace loopback {

enum class ContextKind { User, Server };

}  // namespace loopback
