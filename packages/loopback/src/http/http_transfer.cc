// What libcurl is told, and what it lets through that is refused here: the server may be anything.
#include "http/http_transfer.h"

#include "core/process.h"
#include "net/socket.h"

#include <algorithm>
#include <cstdlib>

namespace loopback {

namespace {
/// As far as a long reaches on every system.
long bounded(uint64_t value) { return static_cast<long>(std::min<uint64_t>(value, INT32_MAX)); }

/// One that children of the process do not inherit.
curl_socket_t openSocket(void*, curlsocktype, curl_sockaddr* address) {
  return Socket(address->family, address->socktype).release();
}

std::string trimmed(const std::string& text) {
  size_t start = text.find_first_not_of(" \t");
  if (start == std::string::npos) return "";
  return text.substr(start, text.find_last_not_of(" \t") + 1 - start);
}
}  // namespace

HttpTransfer::HttpTransfer(std::shared_ptr<HttpRequest> request, HttpListener& listener)
    : request_(std::move(request)),
      listener_(listener),
      handle_(curl_easy_init()),
      message_(messageOf(request_->question)),
      lastActivity_(monotonicMilliseconds()) {
  if (handle_) prepare();
}

HttpTransfer::~HttpTransfer() {
  curl_easy_cleanup(handle_);
  curl_slist_free_all(headerLines_);
}

void HttpTransfer::prepare() {
  const HttpQuestion& question = request_->question;
  set(CURLOPT_PRIVATE, this);
  set(CURLOPT_URL, message_.url.c_str());
  set(CURLOPT_PATH_AS_IS, 1L);
  set(CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_1_1});
  set(CURLOPT_OPENSOCKETFUNCTION, &openSocket);
  set(CURLOPT_FRESH_CONNECT, 1L);
  set(CURLOPT_FORBID_REUSE, 1L);
  // No signals of ours in somebody's process, and no waiting for a name server when it has no answer.
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_QUICK_EXIT, 1L);
  set(CURLOPT_TIMEOUT_MS, bounded(question.totalMilliseconds));
  // Silence is ours to see, in all phases; curl's own limit must not come before.
  set(CURLOPT_CONNECTTIMEOUT, bounded(uint64_t{question.silenceSeconds} + 1));
  set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(kMaxHttpBody));
  set(CURLOPT_HEADERFUNCTION, &onHeaderLine);
  set(CURLOPT_HEADERDATA, this);
  set(CURLOPT_WRITEFUNCTION, &onBody);
  set(CURLOPT_WRITEDATA, this);
  for (const auto& [name, value] : message_.headers) {
    // A colon without a value would take the header away.
    std::string line = trimmed(value).empty() ? name + ";" : name + ": " + value;
    addHeaderLine(line);
  }
  // No body waits until the server has agreed to it.
  std::string own;
  if (!findHeader(message_.headers, "Expect", own)) addHeaderLine("Expect:");
  set(CURLOPT_HTTPHEADER, headerLines_);
  prepareBody();
}

void HttpTransfer::addHeaderLine(const std::string& line) {
  if (curl_slist* longer = curl_slist_append(headerLines_, line.c_str())) headerLines_ = longer;
}

void HttpTransfer::prepareBody() {
  if (request_->question.method == k_EHTTPMethodHEAD) set(CURLOPT_NOBODY, 1L);
  if (request_->question.hasBody()) {
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(message_.body.size()));
    set(CURLOPT_POSTFIELDS, message_.body.data());
  }
  set(CURLOPT_CUSTOMREQUEST, message_.method.c_str());
}

bool HttpTransfer::isSilent(int64_t now) {
  curl_off_t sent = 0, received = 0;
  long requestSize = 0, headerSize = 0;
  curl_easy_getinfo(handle_, CURLINFO_SIZE_UPLOAD_T, &sent);
  curl_easy_getinfo(handle_, CURLINFO_SIZE_DOWNLOAD_T, &received);
  curl_easy_getinfo(handle_, CURLINFO_REQUEST_SIZE, &requestSize);
  curl_easy_getinfo(handle_, CURLINFO_HEADER_SIZE, &headerSize);
  int64_t moved = sent + received + requestSize + headerSize;
  if (moved != moved_) lastActivity_ = now;
  moved_ = moved;
  return now - lastActivity_ > int64_t{request_->question.silenceSeconds} * 1000;
}

void HttpTransfer::end(CURLcode result) {
  listener_.onEnd(*request_, result == CURLE_OK && hasHeaders_, result == CURLE_OPERATION_TIMEDOUT);
}

size_t HttpTransfer::onHeaderLine(char* data, size_t size, size_t count, void* transfer) {
  std::string line(data, size * count);
  line.erase(std::min(line.find_last_not_of("\r\n") + 1, line.size()));
  return static_cast<HttpTransfer*>(transfer)->takeHeaderLine(line) ? size * count : CURL_WRITEFUNC_ERROR;
}

bool HttpTransfer::takeHeaderLine(const std::string& line) {
  // Behind the body, they are trailers.
  if (hasHeaders_) return true;
  if (line.empty()) return endHeaders();
  if (std::exchange(atStatusLine_, false)) return true;
  size_t colon = line.find(':');
  if (colon == 0 || colon == std::string::npos) return false;
  headers_.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  return true;
}

bool HttpTransfer::endHeaders() {
  atStatusLine_ = true;
  long status = 0;
  curl_easy_getinfo(handle_, CURLINFO_RESPONSE_CODE, &status);
  if (status < 200) {
    headers_.clear();
    return true;
  }
  std::string value;
  int64_t contentLength = -1;
  // A body that could be read in two ways is none.
  if (findHeader(headers_, "Transfer-Encoding", value)) {
    if (lowerCase(value) != "chunked") return false;
  } else if (findHeader(headers_, "Content-Length", value)) {
    contentLength = std::strtoll(value.c_str(), nullptr, 10);
    if (value.find(',') != std::string::npos || contentLength > kMaxHttpBody) return false;
  }
  hasHeaders_ = true;
  listener_.onHeaders(*request_, static_cast<int>(status), headers_, contentLength);
  return true;
}

size_t HttpTransfer::onBody(char* data, size_t size, size_t count, void* transfer) {
  auto& self = *static_cast<HttpTransfer*>(transfer);
  // After a change of protocols that nobody asked for.
  if (!self.hasHeaders_) return CURL_WRITEFUNC_ERROR;
  self.listener_.onBody(*self.request_, std::string(data, size * count));
  return size * count;
}

}  // namespace loopback
