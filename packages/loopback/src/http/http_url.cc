// Only what can stand in a request line is accepted: no spaces or control characters.
#include "http/http_url.h"

#include <curl/curl.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace loopback {

namespace {
constexpr uint16_t kHttpPort = 80;
constexpr uint16_t kHttpsPort = 443;

bool isPrintable(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c != 0x7f; });
}

bool readPort(const std::string& digits, uint16_t& port) {
  if (digits.empty()) return true;
  if (digits.size() > 5 || digits.find_first_not_of("0123456789") != std::string::npos) return false;
  long value = std::strtol(digits.c_str(), nullptr, 10);
  port = static_cast<uint16_t>(value);
  return value > 0 && value <= UINT16_MAX;
}

/// Whether a host can only be read in one way: a name, or an address of version 4 or, in brackets, 6.
bool isHost(const std::string& host, bool inBrackets) {
  const char* allowed = inBrackets ? "0123456789abcdef:." : "0123456789abcdefghijklmnopqrstuvwxyz-._";
  return !host.empty() && host.find_first_not_of(allowed) == std::string::npos;
}

/// Splits `host:port` or `[v6]:port`.
bool readAuthority(const std::string& authority, HttpUrl& url) {
  size_t portStart;
  bool inBrackets = !authority.empty() && authority[0] == '[';
  if (inBrackets) {
    size_t hostEnd = authority.find(']');
    if (hostEnd == std::string::npos) return false;
    url.host = lowerCase(authority.substr(1, hostEnd - 1));
    portStart = hostEnd + 1;
  } else {
    portStart = std::min(authority.find(':'), authority.size());
    url.host = lowerCase(authority.substr(0, portStart));
  }
  if (!isHost(url.host, inBrackets)) return false;
  if (portStart == authority.size()) return true;
  return authority[portStart] == ':' && readPort(authority.substr(portStart + 1), url.port);
}
}  // namespace

std::string lowerCase(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

std::string HttpUrl::authority() const {
  std::string text = host.find(':') == std::string::npos ? host : "[" + host + "]";
  return port == (isSecure ? kHttpsPort : kHttpPort) ? text : text + ":" + std::to_string(port);
}

std::optional<HttpUrl> parseHttpUrl(const std::string& text) {
  HttpUrl url;
  size_t schemeEnd = text.find("://");
  std::string scheme = lowerCase(text.substr(0, schemeEnd == std::string::npos ? 0 : schemeEnd));
  if ((scheme != "http" && scheme != "https") || !isPrintable(text)) return std::nullopt;
  url.isSecure = scheme == "https";
  url.port = url.isSecure ? kHttpsPort : kHttpPort;
  std::string rest = text.substr(schemeEnd + 3);
  // The fragment is the browser's, not the server's.
  rest = rest.substr(0, rest.find('#'));
  size_t authorityEnd = std::min(rest.find_first_of("/?"), rest.size());
  if (!readAuthority(rest.substr(0, authorityEnd), url)) return std::nullopt;
  url.target = rest.substr(authorityEnd);
  if (url.target.empty() || url.target[0] != '/') url.target = "/" + url.target;
  return url;
}

std::string urlEncode(const std::string& text) {
  char* escaped = curl_easy_escape(nullptr, text.c_str(), static_cast<int>(text.size()));
  std::string encoded = escaped ? escaped : "";
  curl_free(escaped);
  return encoded;
}

}  // namespace loopback
