// Where the query port is bound: on this machine's loopback addresses, unless the environment says otherwise.
#pragma once

#include <cstdint>

namespace loopback {

/// The address to bind for the one given at init, in host byte order: itself if it is a loopback address, else
/// 127.0.0.1. HEADWATER_LOOPBACK_QUERY_ADDRESS overrides both; what is no IPv4 address there is reported and ignored.
uint32_t queryAddress(uint32_t initAddress);

}  // namespace loopback
