// Output parameters of the inventory API: with a null buffer they tell the size that is needed.
#pragma once

#include "steam_gameserver.h"

#include <map>
#include <string>
#include <vector>

namespace loopback {

/// Copies a text with its NUL; `size` is the room on entry and what was needed on return.
bool copyText(const std::string& text, char* buffer, uint32* size);

/// Copies a property, or, with a null name, the names of all, separated by commas.
bool copyProperty(const std::map<std::string, std::string>& properties, const char* name, char* buffer, uint32* size);

/// Copies an array; `size` counts its entries.
template <typename T>
bool copyArray(const std::vector<T>& values, T* array, uint32* size) {
  if (!size) return false;
  uint32 room = *size;
  *size = static_cast<uint32>(values.size());
  if (!array) return true;
  if (room < values.size()) return false;
  for (size_t i = 0; i < values.size(); i++) array[i] = values[i];
  return true;
}

}  // namespace loopback
