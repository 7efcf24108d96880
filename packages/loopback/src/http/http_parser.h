// Reads an HTTP/1.1 response as its bytes come in.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace loopback {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

class HttpParser {
 public:
  enum class State { Headers, Body, Complete, Failed };

  /// Responses to HEAD have no body, whatever their headers say.
  explicit HttpParser(bool hasBody) : hasBody_(hasBody) {}

  /// Takes what was received; body bytes are appended to `body`.
  void receive(const char* data, size_t size, std::string& body);
  /// The server closed the connection: the end for some bodies, too early for others.
  void close();

  State state() const { return state_; }
  int status() const { return status_; }
  const HttpHeaders& headers() const { return headers_; }
  /// Bytes of the body as announced, or -1.
  int64_t contentLength() const { return contentLength_; }
  /// Bytes of the body so far.
  uint64_t bodySize() const { return bodySize_; }

 private:
  enum class Framing { UntilClose, Length, Chunked };
  enum class ChunkPart { Size, Data, DataEnd, Trailer };

  bool parseHeaders();
  bool parseStatusLine(const std::string& line);
  bool parseHeaderLine(const std::string& line);
  bool chooseFraming();
  void parseBody(std::string& body);
  void parseChunks(std::string& body);
  bool takeLine(std::string& line);
  void takeBody(size_t size, std::string& body);
  void fail() { state_ = State::Failed; }

  bool hasBody_;
  State state_ = State::Headers;
  int status_ = 0;
  HttpHeaders headers_;
  Framing framing_ = Framing::UntilClose;
  ChunkPart chunkPart_ = ChunkPart::Size;
  int64_t contentLength_ = -1;
  uint64_t remaining_ = 0;
  uint64_t bodySize_ = 0;
  std::string buffer_;
};

/// The values of a header, joined with commas as HTTP allows; false if there is none of that name, in any case.
bool findHeader(const HttpHeaders& headers, const std::string& name, std::string& value);

}  // namespace loopback
