#include "http/http_headers.h"

#include "http/http_url.h"

namespace loopback {

bool findHeader(const HttpHeaders& headers, const std::string& name, std::string& value) {
  bool found = false;
  for (const auto& [key, text] : headers) {
    if (lowerCase(key) != lowerCase(name)) continue;
    value = found ? value + ", " + text : text;
    found = true;
  }
  return found;
}

}  // namespace loopback
