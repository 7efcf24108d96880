// Puts the request's bytes together.
#include "http/http_request.h"

namespace loopback {

namespace {
const char* nameOf(EHTTPMethod method) {
  switch (method) {
    case k_EHTTPMethodHEAD:
      return "HEAD";
    case k_EHTTPMethodPOST:
      return "POST";
    case k_EHTTPMethodPUT:
      return "PUT";
    case k_EHTTPMethodDELETE:
      return "DELETE";
    case k_EHTTPMethodOPTIONS:
      return "OPTIONS";
    case k_EHTTPMethodPATCH:
      return "PATCH";
    case k_EHTTPMethodGET:
    case k_EHTTPMethodInvalid:
      break;
  }
  return "GET";
}

std::string encoded(const HttpHeaders& parameters) {
  std::string text;
  for (const auto& [name, value] : parameters)
    text += (text.empty() ? "" : "&") + urlEncode(name) + "=" + urlEncode(value);
  return text;
}
}  // namespace

bool HttpQuestion::hasBody() const {
  return method == k_EHTTPMethodPOST || method == k_EHTTPMethodPUT || method == k_EHTTPMethodPATCH;
}

std::string httpMessage(const HttpQuestion& question, uint32_t appId) {
  std::string target = question.url.target, body, contentType = question.contentType;
  if (question.rawBody) {
    body = *question.rawBody;
  } else if (question.hasBody()) {
    body = encoded(question.parameters);
    contentType = "application/x-www-form-urlencoded";
  } else if (!question.parameters.empty()) {
    target += (target.find('?') == std::string::npos ? "?" : "&") + encoded(question.parameters);
  }
  std::string text = std::string(nameOf(question.method)) + " " + target + " HTTP/1.1\r\n";
  auto add = [&](const std::string& name, const std::string& value) {
    std::string own;
    // What the program sets itself comes instead.
    if (!findHeader(question.headers, name, own)) text += name + ": " + value + "\r\n";
  };
  add("Host", question.url.authority());
  std::string info = question.userAgentInfo.empty() ? "" : " " + question.userAgentInfo;
  add("User-Agent", "Headwater-Loopback/1.0 (app " + std::to_string(appId) + ")" + info);
  add("Accept", "*/*");
  std::string cookies = question.cookies ? question.cookies->headerFor(question.url) : "";
  if (!cookies.empty()) add("Cookie", cookies);
  for (const auto& [name, value] : question.headers) text += name + ": " + value + "\r\n";
  if (question.hasBody()) {
    add("Content-Type", contentType);
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  }
  return text + "Connection: close\r\n\r\n" + body;
}

}  // namespace loopback
