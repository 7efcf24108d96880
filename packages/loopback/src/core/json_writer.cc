// Bytes that are not ASCII pass as they are: Steam's strings are UTF-8.
#include "core/json_writer.h"

#include <cstdio>

namespace loopback {

void JsonWriter::separate() {
  if (needsComma_) text_ += ',';
  needsComma_ = true;
}

void JsonWriter::quoted(const std::string& value) {
  text_ += '"';
  for (char c : value) {
    if (c == '"' || c == '\\') {
      text_ += '\\';
      text_ += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned char>(c));
      text_ += escaped;
    } else {
      text_ += c;
    }
  }
  text_ += '"';
}

void JsonWriter::key(const std::string& name) {
  separate();
  quoted(name);
  text_ += ':';
}

void JsonWriter::open(char bracket) {
  separate();
  text_ += bracket;
  needsComma_ = false;
}

void JsonWriter::close(char bracket) {
  text_ += bracket;
  needsComma_ = true;
}

void JsonWriter::beginObject(const std::string& name) {
  key(name);
  text_ += '{';
  needsComma_ = false;
}

void JsonWriter::beginArray(const std::string& name) {
  key(name);
  text_ += '[';
  needsComma_ = false;
}

void JsonWriter::field(const std::string& name, const std::string& value) {
  key(name);
  quoted(value);
}

void JsonWriter::field(const std::string& name, int64_t value) {
  key(name);
  text_ += std::to_string(value);
}

void JsonWriter::field(const std::string& name, bool value) {
  key(name);
  text_ += value ? "true" : "false";
}

}  // namespace loopback
