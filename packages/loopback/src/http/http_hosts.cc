// The loopback reaches the network only where it was told to.
#include "http/http_hosts.h"

#include "core/system_text.h"
#include "net/socket.h"

namespace loopback {

namespace {
/// Whether a comma-separated list of `host` or `host:port` names it.
bool isListed(const std::string& list, const HttpUrl& url) {
  for (size_t start = 0; start < list.size();) {
    size_t end = std::min(list.find(',', start), list.size());
    std::string entry = lowerCase(list.substr(start, end - start));
    entry.erase(0, entry.find_first_not_of(' '));
    entry.erase(entry.find_last_not_of(' ') + 1);
    if (entry == url.host || entry == url.host + ":" + std::to_string(url.port)) return true;
    start = end + 1;
  }
  return false;
}
}  // namespace

bool isLoopbackHost(const std::string& host) {
  if (host == "localhost") return true;
  in_addr v4;
  if (inet_pton(AF_INET, host.c_str(), &v4) == 1) return ntohl(v4.s_addr) >> 24 == 127;
  in6_addr v6;
  return inet_pton(AF_INET6, host.c_str(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

bool isAllowedHost(const HttpUrl& url, std::string& reason) {
  if (url.isSecure) {
    reason = "https is not available; use http";
    return false;
  }
  if (isLoopbackHost(url.host) || isListed(environmentVariable("HEADWATER_LOOPBACK_HTTP_HOSTS"), url)) return true;
  reason = "only this machine is reached; name the host in HEADWATER_LOOPBACK_HTTP_HOSTS to allow it";
  return false;
}

}  // namespace loopback
