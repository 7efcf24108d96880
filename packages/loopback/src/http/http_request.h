// A request of ISteamHTTP: what is asked, and what has come back so far.
#pragma once

#include "http/http_cookies.h"
#include "http/http_headers.h"
#include "steam_gameserver.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace loopback {

/// The most that is sent, and received of an answer.
constexpr int64_t kMaxHttpBody = int64_t{256} << 20;

/// What is asked; not changed any more once it is sent.
struct HttpQuestion {
  EHTTPMethod method = k_EHTTPMethodInvalid;
  HttpUrl url;
  HttpHeaders headers;
  HttpHeaders parameters;
  std::optional<std::string> rawBody;
  std::string contentType;
  std::string userAgentInfo;
  uint32_t appId = 0;
  std::shared_ptr<HttpCookies> cookies;
  uint32_t silenceSeconds = 60;
  /// 0 for no limit.
  uint32_t totalMilliseconds = 0;

  /// Whether parameters and raw bodies go into the body.
  bool hasBody() const;
};

/// What goes to the server.
struct HttpMessage {
  std::string method;
  std::string url;
  HttpHeaders headers;
  std::string body;
};

HttpMessage messageOf(const HttpQuestion& question);

struct HttpAnswer {
  int status = 0;
  HttpHeaders headers;
  bool isComplete = false;
  bool succeeded = false;
  bool timedOut = false;
  int64_t contentLength = -1;
  uint64_t received = 0;
  std::string body;
  /// The body of a streamed answer, by offset.
  std::map<uint32_t, std::string> pieces;
};

struct HttpRequest {
  HTTPRequestHandle handle = INVALID_HTTPREQUEST_HANDLE;
  SteamAPICall_t call = k_uAPICallInvalid;
  std::atomic<uint64_t> contextValue{0};
  bool isSent = false;
  bool isStreamed = false;
  HttpQuestion question;
  std::atomic<bool> cancelled{false};

  std::mutex answerMutex;
  HttpAnswer answer;
};

}  // namespace loopback
