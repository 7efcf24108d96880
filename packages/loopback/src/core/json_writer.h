// Writes JSON text, value by value.
#pragma once

#include <cstdint>
#include <string>

namespace loopback {

class JsonWriter {
 public:
  void beginObject() { open('{'); }
  void beginObject(const std::string& name);
  void endObject() { close('}'); }
  void beginArray(const std::string& name);
  void endArray() { close(']'); }
  void field(const std::string& name, const std::string& value);
  void field(const std::string& name, int64_t value);
  void field(const std::string& name, bool value);

  const std::string& text() const { return text_; }

 private:
  void separate();
  void key(const std::string& name);
  void quoted(const std::string& value);
  void open(char bracket);
  void close(char bracket);

  std::string text_;
  bool needsComma_ = false;
};

}  // namespace loopback
