// Absolute http and https addresses.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace loopback {

struct HttpUrl {
  bool isSecure = false;
  /// Lower case; IPv6 addresses without their brackets.
  std::string host;
  uint16_t port = 80;
  /// Path and query, starting with a slash.
  std::string target;

  /// Host and port as the Host header names them.
  std::string authority() const;
};

/// Nothing for what is no absolute http(s) address; credentials are not supported.
std::optional<HttpUrl> parseHttpUrl(const std::string& text);

/// Encodes a text for a query or a form.
std::string urlEncode(const std::string& text);

/// Lower case of ASCII letters.
std::string lowerCase(std::string text);

}  // namespace loopback
