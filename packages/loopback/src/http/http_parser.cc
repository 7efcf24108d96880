// RFC 9112, as far as a client needs it. Sizes are bounded: the server may be anything.
#include "http/http_parser.h"

#include "http/http_url.h"

#include <algorithm>
#include <cstdlib>

namespace loopback {

namespace {
constexpr size_t kMaxHeaderSize = 256 * 1024;
constexpr uint64_t kMaxBodySize = uint64_t{256} * 1024 * 1024;
constexpr size_t kMaxLineSize = 16 * 1024;

std::string trimmed(const std::string& text) {
  size_t start = text.find_first_not_of(" \t");
  if (start == std::string::npos) return "";
  return text.substr(start, text.find_last_not_of(" \t") + 1 - start);
}

bool readNumber(const std::string& text, int base, uint64_t& number) {
  const char* digits = base == 16 ? "0123456789abcdefABCDEF" : "0123456789";
  if (text.empty() || text.size() > 15 || text.find_first_not_of(digits) != std::string::npos) return false;
  number = std::strtoull(text.c_str(), nullptr, base);
  return true;
}
}  // namespace

bool findHeader(const HttpHeaders& headers, const std::string& name, std::string& value) {
  bool found = false;
  for (const auto& [key, text] : headers) {
    if (lowerCase(key) != lowerCase(name)) continue;
    value = found ? value + ", " + text : text;
    found = true;
  }
  return found;
}

void HttpParser::receive(const char* data, size_t size, std::string& body) {
  if (state_ == State::Complete || state_ == State::Failed) return;
  buffer_.append(data, size);
  // Interim responses (100 Continue) come before the real one.
  while (state_ == State::Headers && parseHeaders()) {
  }
  if (state_ == State::Body) parseBody(body);
}

void HttpParser::close() {
  if (state_ == State::Body && framing_ == Framing::UntilClose)
    state_ = State::Complete;
  else if (state_ != State::Complete)
    fail();
}

/// Takes a line without its end; false if it is not complete yet.
bool HttpParser::takeLine(std::string& line) {
  size_t end = buffer_.find('\n');
  if (end == std::string::npos) {
    if (buffer_.size() > kMaxLineSize) fail();
    return false;
  }
  line = buffer_.substr(0, end > 0 && buffer_[end - 1] == '\r' ? end - 1 : end);
  buffer_.erase(0, end + 1);
  return true;
}

/// Parses one header block; false if there is none yet, or none that can be understood.
bool HttpParser::parseHeaders() {
  size_t end = std::min(buffer_.find("\r\n\r\n"), buffer_.find("\n\n"));
  if (end == std::string::npos) {
    if (buffer_.size() > kMaxHeaderSize) fail();
    return false;
  }
  std::string line;
  bool understood = takeLine(line) && parseStatusLine(line);
  headers_.clear();
  while (understood && takeLine(line) && !line.empty()) understood = parseHeaderLine(line);
  if (understood && status_ < 200) return true;
  if (!understood || !chooseFraming()) {
    fail();
    return false;
  }
  bool empty = !hasBody_ || status_ == 204 || status_ == 304 || (framing_ == Framing::Length && remaining_ == 0);
  state_ = empty ? State::Complete : State::Body;
  return true;
}

bool HttpParser::parseStatusLine(const std::string& line) {
  uint64_t status = 0;
  if (line.compare(0, 7, "HTTP/1.") != 0 || line.size() < 12 || line[8] != ' ') return false;
  if (!readNumber(line.substr(9, 3), 10, status) || status < 100) return false;
  status_ = static_cast<int>(status);
  return true;
}

bool HttpParser::parseHeaderLine(const std::string& line) {
  size_t colon = line.find(':');
  if (colon == 0 || colon == std::string::npos) return false;
  headers_.emplace_back(line.substr(0, colon), trimmed(line.substr(colon + 1)));
  return true;
}

bool HttpParser::chooseFraming() {
  std::string value;
  if (findHeader(headers_, "Transfer-Encoding", value)) {
    framing_ = Framing::Chunked;
    return lowerCase(value) == "chunked";
  }
  if (!findHeader(headers_, "Content-Length", value)) return true;
  framing_ = Framing::Length;
  if (!readNumber(value, 10, remaining_) || remaining_ > kMaxBodySize) return false;
  contentLength_ = static_cast<int64_t>(remaining_);
  return true;
}

void HttpParser::takeBody(size_t size, std::string& body) {
  bodySize_ += size;
  if (bodySize_ > kMaxBodySize) return fail();
  body.append(buffer_, 0, size);
  buffer_.erase(0, size);
}

void HttpParser::parseBody(std::string& body) {
  switch (framing_) {
    case Framing::UntilClose:
      return takeBody(buffer_.size(), body);
    case Framing::Length: {
      auto size = static_cast<size_t>(std::min<uint64_t>(remaining_, buffer_.size()));
      takeBody(size, body);
      remaining_ -= size;
      if (remaining_ == 0 && state_ == State::Body) state_ = State::Complete;
      return;
    }
    case Framing::Chunked:
      return parseChunks(body);
  }
}

void HttpParser::parseChunks(std::string& body) {
  std::string line;
  while (state_ == State::Body) {
    switch (chunkPart_) {
      case ChunkPart::Size:
        if (!takeLine(line)) return;
        if (!readNumber(trimmed(line.substr(0, line.find(';'))), 16, remaining_)) return fail();
        chunkPart_ = remaining_ ? ChunkPart::Data : ChunkPart::Trailer;
        break;
      case ChunkPart::Data: {
        auto size = static_cast<size_t>(std::min<uint64_t>(remaining_, buffer_.size()));
        if (size == 0) return;
        takeBody(size, body);
        remaining_ -= size;
        if (remaining_ == 0) chunkPart_ = ChunkPart::DataEnd;
        break;
      }
      case ChunkPart::DataEnd:
        if (!takeLine(line)) return;
        if (!line.empty()) return fail();
        chunkPart_ = ChunkPart::Size;
        break;
      case ChunkPart::Trailer:
        if (!takeLine(line)) return;
        if (line.empty()) state_ = State::Complete;
        break;
    }
  }
}

}  // namespace loopback
