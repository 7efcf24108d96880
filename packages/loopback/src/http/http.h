// ISteamHTTP: real requests, to this machine unless more is allowed.
#pragma once

#include "generated/default_isteamhttp.h"
#include "http/http_queue.h"

#include <unordered_map>

namespace loopback {

class SteamContext;

class Http : public DefaultSteamHTTP, private HttpListener {
 public:
  explicit Http(SteamContext& context) : context_(context) {}

  /// Cancels and forgets everything: the context shuts down.
  void reset();

  // Requests.
  HTTPRequestHandle CreateHTTPRequest(EHTTPMethod eHTTPRequestMethod, const char* pchAbsoluteURL) override;
  bool SetHTTPRequestContextValue(HTTPRequestHandle hRequest, uint64 ulContextValue) override;
  bool SetHTTPRequestNetworkActivityTimeout(HTTPRequestHandle hRequest, uint32 unTimeoutSeconds) override;
  bool SetHTTPRequestHeaderValue(HTTPRequestHandle hRequest, const char* pchHeaderName,
                                 const char* pchHeaderValue) override;
  bool SetHTTPRequestGetOrPostParameter(HTTPRequestHandle hRequest, const char* pchParamName,
                                        const char* pchParamValue) override;
  bool SetHTTPRequestRawPostBody(HTTPRequestHandle hRequest, const char* pchContentType, uint8* pubBody,
                                 uint32 unBodyLen) override;
  bool SetHTTPRequestUserAgentInfo(HTTPRequestHandle hRequest, const char* pchUserAgentInfo) override;
  bool SetHTTPRequestRequiresVerifiedCertificate(HTTPRequestHandle hRequest, bool bRequireVerifiedCertificate) override;
  bool SetHTTPRequestAbsoluteTimeoutMS(HTTPRequestHandle hRequest, uint32 unMilliseconds) override;
  bool SendHTTPRequest(HTTPRequestHandle hRequest, SteamAPICall_t* pCallHandle) override;
  bool SendHTTPRequestAndStreamResponse(HTTPRequestHandle hRequest, SteamAPICall_t* pCallHandle) override;
  bool DeferHTTPRequest(HTTPRequestHandle hRequest) override;
  bool PrioritizeHTTPRequest(HTTPRequestHandle hRequest) override;
  bool ReleaseHTTPRequest(HTTPRequestHandle hRequest) override;

  // Responses.
  bool GetHTTPResponseHeaderSize(HTTPRequestHandle hRequest, const char* pchHeaderName,
                                 uint32* unResponseHeaderSize) override;
  bool GetHTTPResponseHeaderValue(HTTPRequestHandle hRequest, const char* pchHeaderName, uint8* pHeaderValueBuffer,
                                  uint32 unBufferSize) override;
  bool GetHTTPResponseBodySize(HTTPRequestHandle hRequest, uint32* unBodySize) override;
  bool GetHTTPResponseBodyData(HTTPRequestHandle hRequest, uint8* pBodyDataBuffer, uint32 unBufferSize) override;
  bool GetHTTPStreamingResponseBodyData(HTTPRequestHandle hRequest, uint32 cOffset, uint8* pBodyDataBuffer,
                                        uint32 unBufferSize) override;
  bool GetHTTPDownloadProgressPct(HTTPRequestHandle hRequest, float* pflPercentOut) override;
  bool GetHTTPRequestWasTimedOut(HTTPRequestHandle hRequest, bool* pbWasTimedOut) override;

  // Cookies.
  HTTPCookieContainerHandle CreateCookieContainer(bool bAllowResponsesToModify) override;
  bool ReleaseCookieContainer(HTTPCookieContainerHandle hCookieContainer) override;
  bool SetCookie(HTTPCookieContainerHandle hCookieContainer, const char* pchHost, const char* pchUrl,
                 const char* pchCookie) override;
  bool SetHTTPRequestCookieContainer(HTTPRequestHandle hRequest, HTTPCookieContainerHandle hCookieContainer) override;

 private:
  using Request = std::shared_ptr<HttpRequest>;

  Request find(HTTPRequestHandle handle);
  /// Changes a request that is not sent yet; false if there is none, or `change` refuses.
  template <typename Change>
  bool update(HTTPRequestHandle handle, Change change) {
    std::lock_guard lock(mutex_);
    auto found = requests_.find(handle);
    return found != requests_.end() && !found->second->isSent && change(found->second->question);
  }
  /// Reads the answer of a request.
  template <typename Read>
  bool inspect(HTTPRequestHandle handle, Read read) {
    Request request = find(handle);
    if (!request) return false;
    std::lock_guard lock(request->answerMutex);
    return read(*request, request->answer);
  }

  bool send(HTTPRequestHandle handle, SteamAPICall_t* call, bool isStreamed);
  void onHeaders(HttpRequest& request, int status, const HttpHeaders& headers, int64_t contentLength) override;
  void onBody(HttpRequest& request, std::string piece) override;
  void onEnd(HttpRequest& request, bool succeeded, bool timedOut) override;

  SteamContext& context_;
  std::mutex mutex_;
  uint32 lastHandle_ = 0;
  std::unordered_map<HTTPRequestHandle, Request> requests_;
  std::unordered_map<HTTPCookieContainerHandle, std::shared_ptr<HttpCookies>> cookies_;
  HttpQueue queue_{*this};
};

}  // namespace loopback
