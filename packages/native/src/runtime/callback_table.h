// Which struct a callback id carries on which pipe: the form of the generated tables, and the way into them.
#pragma once

#include <cstddef>
#include <cstring>

#include "context.h"

namespace headwater {

struct CallbackEntry {
  int id;
  size_t size;
  StructDecoder decode;
};

/// Sorted by id.
struct CallbackTable {
  const CallbackEntry* entries;
  size_t count;
};

/// A struct from bytes that need not be aligned for it.
template <typename T>
napi_value decode(Environment& environment, const void* data) {
  T value;
  std::memcpy(static_cast<void*>(&value), data, sizeof value);
  return toJs(environment, value);
}

template <typename T>
constexpr CallbackEntry callback() {
  return {T::k_iCallback, sizeof(T), decode<T>};
}

/// nullptr for an id that this SDK does not know on that pipe.
const CallbackEntry* findCallback(ContextKind kind, int id);

namespace generated {

CallbackTable callbacks(ContextKind kind);

}  // namespace generated

}  // namespace headwater
