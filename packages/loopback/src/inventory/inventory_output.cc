// Nothing is written past the room that the caller names.
#include "inventory/inventory_output.h"

#include "core/bounded_text.h"

#include <cstring>

namespace loopback {

bool copyText(const std::string& text, char* buffer, uint32* size) {
  if (!size) return false;
  uint32 room = *size;
  *size = static_cast<uint32>(text.size() + 1);
  if (!buffer) return true;
  if (room < *size) return false;
  std::memcpy(buffer, text.c_str(), *size);
  return true;
}

bool copyProperty(const std::map<std::string, std::string>& properties, const char* name, char* buffer, uint32* size) {
  if (name && *name) {
    auto found = isUsableText(name) ? properties.find(name) : properties.end();
    return found != properties.end() && copyText(found->second, buffer, size);
  }
  std::string names;
  for (const auto& entry : properties) names += (names.empty() ? "" : ",") + entry.first;
  return copyText(names, buffer, size);
}

}  // namespace loopback
