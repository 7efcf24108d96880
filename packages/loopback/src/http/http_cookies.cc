// As much of RFC 6265 as tests of a game server need: dates (Expires) are not read.
#include "http/http_cookies.h"

#include "core/process.h"

#include <algorithm>
#include <cstdlib>

namespace loopback {

namespace {
std::string trimmed(const std::string& text) {
  size_t start = text.find_first_not_of(' ');
  return start == std::string::npos ? "" : text.substr(start, text.find_last_not_of(' ') + 1 - start);
}

bool hasControlCharacter(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool endsWith(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

bool isBelow(const std::string& path, const std::string& folder) {
  if (path.compare(0, folder.size(), folder) != 0) return false;
  return path.size() == folder.size() || folder.back() == '/' || path[folder.size()] == '/';
}
}  // namespace

/// Applies one attribute; false for a domain that the host does not belong to.
bool HttpCookies::readAttribute(Cookie& cookie, const std::string& attribute) {
  size_t equals = std::min(attribute.find('='), attribute.size());
  std::string name = lowerCase(trimmed(attribute.substr(0, equals)));
  std::string value = equals < attribute.size() ? trimmed(attribute.substr(equals + 1)) : "";
  if (name == "path" && !value.empty() && value[0] == '/') cookie.path = value;
  if (name == "secure") cookie.isSecure = true;
  if (name == "max-age") {
    int64_t seconds = std::strtoll(value.c_str(), nullptr, 10);
    // A time in the past takes the cookie away.
    cookie.expires = seconds > 0 ? unixTime() + std::min<int64_t>(seconds, INT32_MAX) : 1;
  }
  if (name == "domain" && !value.empty()) {
    std::string domain = lowerCase(value[0] == '.' ? value.substr(1) : value);
    if (cookie.domain != domain && !endsWith(cookie.domain, "." + domain)) return false;
    cookie.domain = domain;
    cookie.subdomainsToo = true;
  }
  return true;
}

bool HttpCookies::set(const std::string& host, const std::string& text) {
  Cookie cookie;
  cookie.domain = lowerCase(host);
  cookie.path = "/";
  size_t end = std::min(text.find(';'), text.size());
  size_t equals = text.find('=');
  if (equals == std::string::npos || equals > end || hasControlCharacter(text)) return false;
  cookie.name = trimmed(text.substr(0, equals));
  cookie.value = trimmed(text.substr(equals + 1, end - equals - 1));
  if (cookie.name.empty() || cookie.domain.empty()) return false;
  while (end < text.size()) {
    size_t next = std::min(text.find(';', end + 1), text.size());
    if (!readAttribute(cookie, text.substr(end + 1, next - end - 1))) return false;
    end = next;
  }
  std::lock_guard lock(mutex_);
  auto isSame = [&](const Cookie& other) {
    return other.name == cookie.name && other.domain == cookie.domain && other.path == cookie.path;
  };
  cookies_.erase(std::remove_if(cookies_.begin(), cookies_.end(), isSame), cookies_.end());
  if (cookie.expires == 0 || cookie.expires > unixTime()) cookies_.push_back(cookie);
  return true;
}

std::string HttpCookies::headerFor(const HttpUrl& url) const {
  std::string path = url.target.substr(0, url.target.find('?'));
  int64_t now = unixTime();
  std::string header;
  std::lock_guard lock(mutex_);
  for (const Cookie& cookie : cookies_) {
    bool here = url.host == cookie.domain || (cookie.subdomainsToo && endsWith(url.host, "." + cookie.domain));
    if (!here || !isBelow(path, cookie.path) || (cookie.expires && cookie.expires <= now)) continue;
    if (cookie.isSecure && !url.isSecure) continue;
    header += (header.empty() ? "" : "; ") + cookie.name + "=" + cookie.value;
  }
  return header;
}

}  // namespace loopback
