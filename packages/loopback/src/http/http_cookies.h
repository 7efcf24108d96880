// A container of cookies that requests share.
#pragma once

#include "http/http_url.h"

#include <mutex>
#include <vector>

namespace loopback {

class HttpCookies {
 public:
  explicit HttpCookies(bool responsesMaySet) : responsesMaySet_(responsesMaySet) {}

  bool responsesMaySet() const { return responsesMaySet_; }

  /// Takes the text of a Set-Cookie header for a host; Domain, Path and Max-Age are heeded. False if it is no cookie.
  bool set(const std::string& host, const std::string& cookie);

  /// The value of the Cookie header for an address; empty if none fits.
  std::string headerFor(const HttpUrl& url) const;

 private:
  struct Cookie {
    std::string name;
    std::string value;
    std::string domain;
    bool subdomainsToo = false;
    std::string path;
    /// Seconds since 1970; 0 for as long as the container lives.
    int64_t expires = 0;
    bool isSecure = false;
  };

  static bool readAttribute(Cookie& cookie, const std::string& attribute);

  const bool responsesMaySet_;
  mutable std::mutex mutex_;
  std::vector<Cookie> cookies_;
};

}  // namespace loopback
