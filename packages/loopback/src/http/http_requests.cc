// Preparing requests, their order, and cookies.
#include "http/http.h"

#include "context/steam_context.h"
#include "core/bounded_text.h"

#include <algorithm>
#include <cstring>

namespace loopback {

namespace {
/// Whether a text can stand in a header line without starting another one.
bool isHeaderText(const char* text) {
  return isUsableText(text) && std::all_of(text, text + std::strlen(text),
                                           [](unsigned char c) { return (c >= 0x20 || c == '\t') && c != 0x7f; });
}

bool isHeaderName(const char* name) {
  return isHeaderText(name) && *name && std::strpbrk(name, " \t:(),/;<=>?@[\\]{}\"") == nullptr;
}
}  // namespace

void Http::reset() {
  queue_.stop();
  std::lock_guard lock(mutex_);
  requests_.clear();
  cookies_.clear();
}

Http::Request Http::find(HTTPRequestHandle handle) {
  std::lock_guard lock(mutex_);
  auto found = requests_.find(handle);
  return found == requests_.end() ? nullptr : found->second;
}

HTTPRequestHandle Http::CreateHTTPRequest(EHTTPMethod eHTTPRequestMethod, const char* pchAbsoluteURL) {
  std::optional<HttpUrl> url = parseHttpUrl(isUsableText(pchAbsoluteURL) ? pchAbsoluteURL : "");
  if (!context_.isInitialised() || !url) return INVALID_HTTPREQUEST_HANDLE;
  if (eHTTPRequestMethod <= k_EHTTPMethodInvalid || eHTTPRequestMethod > k_EHTTPMethodPATCH)
    return INVALID_HTTPREQUEST_HANDLE;
  auto request = std::make_shared<HttpRequest>();
  request->question.method = eHTTPRequestMethod;
  request->question.url = *url;
  std::lock_guard lock(mutex_);
  request->handle = ++lastHandle_;
  requests_[request->handle] = request;
  return request->handle;
}

bool Http::SetHTTPRequestContextValue(HTTPRequestHandle hRequest, uint64 ulContextValue) {
  Request request = find(hRequest);
  return request && update(hRequest, [&](HttpQuestion&) {
           request->contextValue.store(ulContextValue);
           return true;
         });
}

bool Http::SetHTTPRequestNetworkActivityTimeout(HTTPRequestHandle hRequest, uint32 unTimeoutSeconds) {
  return update(hRequest, [&](HttpQuestion& question) {
    question.silenceSeconds = unTimeoutSeconds;
    return true;
  });
}

bool Http::SetHTTPRequestAbsoluteTimeoutMS(HTTPRequestHandle hRequest, uint32 unMilliseconds) {
  return update(hRequest, [&](HttpQuestion& question) {
    question.totalMilliseconds = unMilliseconds;
    return true;
  });
}

bool Http::SetHTTPRequestHeaderValue(HTTPRequestHandle hRequest, const char* pchHeaderName,
                                     const char* pchHeaderValue) {
  if (!isHeaderName(pchHeaderName) || !isHeaderText(pchHeaderValue)) return false;
  std::string name = lowerCase(pchHeaderName);
  // These are ours to set: the body's framing, and the agent that has a call of its own.
  for (const char* reserved : {"user-agent", "content-length", "transfer-encoding", "connection"}) {
    if (name == reserved) return false;
  }
  return update(hRequest, [&](HttpQuestion& question) {
    auto isSame = [&](const auto& header) { return lowerCase(header.first) == name; };
    HttpHeaders& headers = question.headers;
    headers.erase(std::remove_if(headers.begin(), headers.end(), isSame), headers.end());
    headers.emplace_back(pchHeaderName, pchHeaderValue);
    return true;
  });
}

bool Http::SetHTTPRequestGetOrPostParameter(HTTPRequestHandle hRequest, const char* pchParamName,
                                            const char* pchParamValue) {
  if (!isUsableText(pchParamName) || !*pchParamName || !isUsableText(pchParamValue)) return false;
  return update(hRequest, [&](HttpQuestion& question) {
    if (question.rawBody) return false;
    for (auto& [name, value] : question.parameters) {
      if (name != pchParamName) continue;
      value = pchParamValue;
      return true;
    }
    question.parameters.emplace_back(pchParamName, pchParamValue);
    return true;
  });
}

bool Http::SetHTTPRequestRawPostBody(HTTPRequestHandle hRequest, const char* pchContentType, uint8* pubBody,
                                     uint32 unBodyLen) {
  if (!isHeaderText(pchContentType) || (!pubBody && unBodyLen > 0) || unBodyLen > kMaxHttpBody) return false;
  return update(hRequest, [&](HttpQuestion& question) {
    if (!question.hasBody() || !question.parameters.empty()) return false;
    question.contentType = pchContentType;
    question.rawBody = std::string(pubBody, pubBody + unBodyLen);
    return true;
  });
}

bool Http::SetHTTPRequestUserAgentInfo(HTTPRequestHandle hRequest, const char* pchUserAgentInfo) {
  if (!isHeaderText(pchUserAgentInfo)) return false;
  return update(hRequest, [&](HttpQuestion& question) {
    question.userAgentInfo = pchUserAgentInfo;
    return true;
  });
}

/// There is no https here whose certificate could be looked at.
bool Http::SetHTTPRequestRequiresVerifiedCertificate(HTTPRequestHandle hRequest, bool) {
  return update(hRequest, [](HttpQuestion&) { return true; });
}

bool Http::DeferHTTPRequest(HTTPRequestHandle hRequest) { return queue_.moveToBack(hRequest); }

bool Http::PrioritizeHTTPRequest(HTTPRequestHandle hRequest) { return queue_.moveToFront(hRequest); }

bool Http::ReleaseHTTPRequest(HTTPRequestHandle hRequest) {
  std::lock_guard lock(mutex_);
  auto found = requests_.find(hRequest);
  if (found == requests_.end()) return false;
  found->second->cancelled.store(true);
  requests_.erase(found);
  queue_.wake();
  return true;
}

HTTPCookieContainerHandle Http::CreateCookieContainer(bool bAllowResponsesToModify) {
  if (!context_.isInitialised()) return INVALID_HTTPCOOKIE_HANDLE;
  std::lock_guard lock(mutex_);
  HTTPCookieContainerHandle handle = ++lastHandle_;
  cookies_[handle] = std::make_shared<HttpCookies>(bAllowResponsesToModify);
  return handle;
}

/// Requests that use it keep it until they are released.
bool Http::ReleaseCookieContainer(HTTPCookieContainerHandle hCookieContainer) {
  std::lock_guard lock(mutex_);
  return cookies_.erase(hCookieContainer) > 0;
}

bool Http::SetCookie(HTTPCookieContainerHandle hCookieContainer, const char* pchHost, const char* pchUrl,
                     const char* pchCookie) {
  std::lock_guard lock(mutex_);
  auto found = cookies_.find(hCookieContainer);
  if (found == cookies_.end() || !isUsableText(pchHost) || !isUsableText(pchCookie)) return false;
  std::string cookie = pchCookie;
  // The URL is the path that the cookie belongs to, unless its text names one.
  bool namesPath = lowerCase(cookie).find("path=") != std::string::npos;
  if (isUsableText(pchUrl) && pchUrl[0] == '/' && !namesPath) cookie += std::string("; Path=") + pchUrl;
  return found->second->set(pchHost, cookie);
}

bool Http::SetHTTPRequestCookieContainer(HTTPRequestHandle hRequest, HTTPCookieContainerHandle hCookieContainer) {
  return update(hRequest, [&](HttpQuestion& question) {
    auto found = cookies_.find(hCookieContainer);
    if (found == cookies_.end()) return false;
    question.cookies = found->second;
    return true;
  });
}

}  // namespace loopback
