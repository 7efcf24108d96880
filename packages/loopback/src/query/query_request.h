// The questions that server browsers ask: A2S_INFO, A2S_PLAYER and A2S_RULES.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace loopback {

enum class QueryKind { Info, Players, Rules };

struct QueryRequest {
  QueryKind kind;
  /// Absent where the asker has none yet.
  std::optional<uint32_t> challenge;
};

/// Whether a packet of the game's socket is meant for the server browser: it starts with FF FF FF FF.
bool isConnectionless(const void* data, size_t size);

/// Reads a packet; nothing for one that is malformed, oversized or no question we answer.
std::optional<QueryRequest> parseQuery(const void* data, size_t size);

}  // namespace loopback
