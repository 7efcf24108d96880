// The parser runs without exceptions; its event interface is the one that tells the position of an error.
#include "core/json_file.h"

#include "core/open_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace loopback {

namespace {
// Read as a whole; no fixture comes near, but a device never ends.
constexpr size_t kMaxFile = size_t{64} << 20;

/// Accepts everything and keeps the first error.
class ErrorFinder : public nlohmann::json_sax<Json> {
 public:
  size_t position = 0;
  std::string message;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(size_t) override { return true; }
  bool key(string_t&) override { return true; }
  bool end_object() override { return true; }
  bool start_array(size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(size_t at, const std::string&, const nlohmann::detail::exception& error) override {
    position = at;
    message = error.what();
    return false;
  }
};

std::string describeError(const std::string& path, const std::string& text) {
  ErrorFinder finder;
  Json::sax_parse(text, &finder, Json::input_format_t::json, true, true);
  // The position counts the offending character, from 1.
  size_t offset = std::min(finder.position ? finder.position - 1 : 0, text.size());
  auto end = text.begin() + static_cast<std::ptrdiff_t>(offset);
  auto line = std::count(text.begin(), end, '\n') + 1;
  size_t lineStart = offset ? text.rfind('\n', offset - 1) : std::string::npos;
  size_t column = offset - (lineStart == std::string::npos ? 0 : lineStart + 1) + 1;
  // The library's message begins with its error number and the place, which is said better here.
  size_t detail = finder.message.find(": ");
  return path + ":" + std::to_string(line) + ":" + std::to_string(column) + ": " +
         (detail == std::string::npos ? "no valid JSON" : finder.message.substr(detail + 2));
}

bool readFile(const std::string& path, std::string& text, std::string& error) {
  FILE* file = openFile(pathOf(path), "rb");
  if (file) {
    char buffer[16384];
    size_t size;
    while (text.size() <= kMaxFile && (size = std::fread(buffer, 1, sizeof buffer, file)) > 0)
      text.append(buffer, size);
    bool complete = !std::ferror(file);
    std::fclose(file);
    if (text.size() > kMaxFile) {
      error = path + ": is larger than " + std::to_string(kMaxFile >> 20) + " MB";
      return false;
    }
    if (complete) return true;
  }
  error = path + ": cannot be read: " + std::strerror(errno);
  return false;
}
}  // namespace

std::optional<Json> readJsonFile(const std::string& path, std::string& error) {
  std::string text;
  if (!readFile(path, text, error)) return std::nullopt;
  return readJsonText(text, path, error);
}

std::optional<Json> readJsonText(const std::string& text, const std::string& name, std::string& error) {
  Json value = Json::parse(text, nullptr, false, true);
  if (!value.is_discarded()) return value;
  error = describeError(name, text);
  return std::nullopt;
}

}  // namespace loopback
