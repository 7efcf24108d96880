// The loopback must not open a port to the network by accident.
#include "query/query_address.h"

#include "core/notice.h"
#include "core/system_text.h"
#include "net/socket.h"

#include <string>

namespace loopback {

uint32_t queryAddress(uint32_t initAddress) {
  constexpr uint32_t kLocalhost = 0x7f000001;
  if (std::string named = environmentVariable("HEADWATER_LOOPBACK_QUERY_ADDRESS"); !named.empty()) {
    in_addr address;
    if (inet_pton(AF_INET, named.c_str(), &address) == 1) return ntohl(address.s_addr);
    noticeOnce(Notice::QueryAddress, "HEADWATER_LOOPBACK_QUERY_ADDRESS=" + named +
                                         " is no IPv4 address; the query port is bound to 127.0.0.1.");
  }
  bool isLoopback = initAddress >> 24 == 127;
  return isLoopback ? initAddress : kLocalhost;
}

}  // namespace loopback
