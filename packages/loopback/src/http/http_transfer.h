// A request under way, made by libcurl. It lives on the queue's thread.
#pragma once

#include "http/http_request.h"

#include <curl/curl.h>

namespace loopback {

/// Is told what comes back, on the queue's thread.
class HttpListener {
 public:
  /// `contentLength` is what the body was announced with, or -1.
  virtual void onHeaders(HttpRequest& request, int status, const HttpHeaders& headers, int64_t contentLength) = 0;
  virtual void onBody(HttpRequest& request, std::string piece) = 0;
  /// `succeeded` if a whole response arrived, whatever its status.
  virtual void onEnd(HttpRequest& request, bool succeeded, bool timedOut) = 0;

 protected:
  ~HttpListener() = default;
};

class HttpTransfer {
 public:
  HttpTransfer(std::shared_ptr<HttpRequest> request, HttpListener& listener);
  HttpTransfer(const HttpTransfer&) = delete;
  HttpTransfer& operator=(const HttpTransfer&) = delete;
  ~HttpTransfer();

  /// Null if there is no memory for it.
  CURL* handle() const { return handle_; }
  HttpRequest& request() const { return *request_; }

  /// Whether nothing has come or gone for longer than the request allows.
  bool isSilent(int64_t now);
  /// Tells of the end.
  void end(CURLcode result);

 private:
  void prepare();
  void addHeaderLine(const std::string& line);
  void prepareBody();
  bool takeHeaderLine(const std::string& line);
  bool endHeaders();

  template <typename Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(handle_, option, value);
  }
  static size_t onHeaderLine(char* data, size_t size, size_t count, void* transfer);
  static size_t onBody(char* data, size_t size, size_t count, void* transfer);

  std::shared_ptr<HttpRequest> request_;
  HttpListener& listener_;
  CURL* handle_;
  HttpMessage message_;
  curl_slist* headerLines_ = nullptr;

  /// Before the first header of a response; interim ones come before the real one.
  bool atStatusLine_ = true;
  bool hasHeaders_ = false;
  HttpHeaders headers_;

  int64_t lastActivity_;
  /// Bytes in both directions.
  int64_t moved_ = 0;
};

}  // namespace loopback
