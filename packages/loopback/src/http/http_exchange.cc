// Sending requests, and what comes back.
#include "http/http.h"

#include "context/steam_context.h"
#include "core/notice.h"
#include "http/http_hosts.h"

namespace loopback {

bool Http::SendHTTPRequest(HTTPRequestHandle hRequest, SteamAPICall_t* pCallHandle) {
  return send(hRequest, pCallHandle, false);
}

bool Http::SendHTTPRequestAndStreamResponse(HTTPRequestHandle hRequest, SteamAPICall_t* pCallHandle) {
  return send(hRequest, pCallHandle, true);
}

bool Http::send(HTTPRequestHandle handle, SteamAPICall_t* call, bool isStreamed) {
  if (call) *call = k_uAPICallInvalid;
  std::lock_guard lock(mutex_);
  auto found = requests_.find(handle);
  if (found == requests_.end() || found->second->isSent) return false;
  Request request = found->second;
  request->isStreamed = isStreamed;
  request->call = CallbackQueue::beginCall();
  request->question.appId = context_.appId();
  std::string reason;
  if (isAllowedHost(request->question.url, reason)) {
    request->isSent = queue_.add(request);
  } else {
    noticeOnce(Notice::HttpRefused,
               "ISteamHTTP: a request to " + request->question.url.authority() + " fails: " + reason + ".");
    request->isSent = true;
    onEnd(*request, false, false);
  }
  if (call && request->isSent) *call = request->call;
  return request->isSent;
}

void Http::onHeaders(HttpRequest& request, int status, const HttpHeaders& headers, int64_t contentLength) {
  {
    std::lock_guard lock(request.answerMutex);
    request.answer.status = status;
    request.answer.headers = headers;
    request.answer.contentLength = contentLength;
  }
  const std::shared_ptr<HttpCookies>& cookies = request.question.cookies;
  if (cookies && cookies->responsesMaySet()) {
    for (const auto& [name, value] : headers) {
      if (lowerCase(name) == "set-cookie") cookies->set(request.question.url.host, value);
    }
  }
  if (!request.isStreamed) return;
  HTTPRequestHeadersReceived_t received{};
  received.m_hRequest = request.handle;
  received.m_ulContextValue = request.contextValue.load();
  context_.callbacks.post(received);
}

void Http::onBody(HttpRequest& request, std::string piece) {
  HTTPRequestDataReceived_t data{};
  {
    std::lock_guard lock(request.answerMutex);
    data.m_cOffset = static_cast<uint32>(request.answer.received);
    data.m_cBytesReceived = static_cast<uint32>(piece.size());
    request.answer.received += piece.size();
    if (request.isStreamed)
      request.answer.pieces[data.m_cOffset] = std::move(piece);
    else
      request.answer.body += piece;
  }
  if (!request.isStreamed) return;
  data.m_hRequest = request.handle;
  data.m_ulContextValue = request.contextValue.load();
  context_.callbacks.post(data);
}

void Http::onEnd(HttpRequest& request, bool succeeded, bool timedOut) {
  HTTPRequestCompleted_t completed{};
  completed.m_hRequest = request.handle;
  completed.m_ulContextValue = request.contextValue.load();
  {
    std::lock_guard lock(request.answerMutex);
    HttpAnswer& answer = request.answer;
    answer.isComplete = true;
    answer.succeeded = succeeded;
    answer.timedOut = timedOut;
    completed.m_bRequestSuccessful = succeeded;
    if (succeeded) {
      completed.m_eStatusCode = static_cast<EHTTPStatusCode>(answer.status);
      completed.m_unBodySize = static_cast<uint32>(answer.received);
    }
  }
  context_.callbacks.complete(request.call, completed);
}

}  // namespace loopback
