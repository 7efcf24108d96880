// Puts together what is sent.
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

HttpMessage messageOf(const HttpQuestion& question) {
  HttpMessage message;
  message.method = nameOf(question.method);
  message.url = "http://" + question.url.authority() + question.url.target;
  message.headers = question.headers;
  std::string contentType = question.contentType;
  if (question.rawBody) {
    message.body = *question.rawBody;
  } else if (question.hasBody()) {
    message.body = encoded(question.parameters);
    contentType = "application/x-www-form-urlencoded";
  } else if (!question.parameters.empty()) {
    bool hasQuery = question.url.target.find('?') != std::string::npos;
    message.url += (hasQuery ? "&" : "?") + encoded(question.parameters);
  }
  auto add = [&](const std::string& name, const std::string& value) {
    std::string own;
    // What the program sets itself comes instead.
    if (!findHeader(question.headers, name, own)) message.headers.emplace_back(name, value);
  };
  std::string info = question.userAgentInfo.empty() ? "" : " " + question.userAgentInfo;
  add("User-Agent", "Headwater-Loopback/1.0 (app " + std::to_string(question.appId) + ")" + info);
  add("Connection", "close");
  std::string cookies = question.cookies ? question.cookies->headerFor(question.url) : "";
  if (!cookies.empty()) add("Cookie", cookies);
  if (question.hasBody()) add("Content-Type", contentType);
  return message;
}

}  // namespace loopback
