// Sending requests and receiving their responses, on the queue's threads.
#include "http/http.h"

#include "context/steam_context.h"
#include "core/notice.h"
#include "core/process.h"
#include "http/http_connection.h"
#include "http/http_hosts.h"

#include <algorithm>

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
  request->isSent = queue_.add(handle, request->question.url.authority(), [this, request] { perform(request); });
  if (call && request->isSent) *call = request->call;
  return request->isSent;
}

void Http::perform(const Request& request) {
  bool succeeded = exchange(*request);
  HTTPRequestCompleted_t completed{};
  completed.m_hRequest = request->handle;
  completed.m_ulContextValue = request->contextValue.load();
  {
    std::lock_guard lock(request->answerMutex);
    HttpAnswer& answer = request->answer;
    answer.isComplete = true;
    answer.succeeded = succeeded;
    completed.m_bRequestSuccessful = succeeded;
    if (succeeded) {
      completed.m_eStatusCode = static_cast<EHTTPStatusCode>(answer.status);
      completed.m_unBodySize = static_cast<uint32>(answer.received);
    }
  }
  context_.callbacks.complete(request->call, completed);
}

/// Whether a whole response arrived, whatever its status.
bool Http::exchange(HttpRequest& request) {
  const HttpQuestion& question = request.question;
  std::string reason;
  if (!isAllowedHost(question.url, reason)) {
    noticeOnce(Notice::HttpRefused, "ISteamHTTP: a request to " + question.url.authority() + " fails: " + reason + ".");
    return false;
  }
  HttpDeadline deadline;
  deadline.silence = int64_t{question.silenceSeconds} * 1000;
  if (question.totalMilliseconds) deadline.end = monotonicMilliseconds() + question.totalMilliseconds;
  HttpConnection connection(deadline, request.cancelled);
  HttpParser parser(question.method != k_EHTTPMethodHEAD);
  using Outcome = HttpConnection::Outcome;
  Outcome outcome = connection.connect(question.url);
  if (outcome == Outcome::Done) outcome = connection.send(httpMessage(question, context_.appId()));
  char buffer[16384];
  while (outcome == Outcome::Done) {
    size_t size = 0;
    outcome = connection.receive(buffer, sizeof buffer, size);
    std::string piece;
    if (outcome == Outcome::Done) parser.receive(buffer, size, piece);
    if (outcome == Outcome::Closed) parser.close();
    bool hasHeaders = parser.state() == HttpParser::State::Body || parser.state() == HttpParser::State::Complete;
    if (hasHeaders) takeHeaders(request, parser);
    if (!piece.empty()) takeBody(request, std::move(piece));
    if (parser.state() == HttpParser::State::Complete) return true;
    if (parser.state() == HttpParser::State::Failed) return false;
  }
  std::lock_guard lock(request.answerMutex);
  request.answer.timedOut = outcome == Outcome::TimedOut;
  return false;
}

void Http::takeHeaders(HttpRequest& request, const HttpParser& parser) {
  {
    std::lock_guard lock(request.answerMutex);
    if (request.answer.hasHeaders) return;
    request.answer.hasHeaders = true;
    request.answer.status = parser.status();
    request.answer.headers = parser.headers();
    request.answer.contentLength = parser.contentLength();
  }
  const std::shared_ptr<HttpCookies>& cookies = request.question.cookies;
  if (cookies && cookies->responsesMaySet()) {
    for (const auto& [name, value] : parser.headers()) {
      if (lowerCase(name) == "set-cookie") cookies->set(request.question.url.host, value);
    }
  }
  if (!request.isStreamed) return;
  HTTPRequestHeadersReceived_t received{};
  received.m_hRequest = request.handle;
  received.m_ulContextValue = request.contextValue.load();
  context_.callbacks.post(received);
}

void Http::takeBody(HttpRequest& request, std::string piece) {
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

}  // namespace loopback
