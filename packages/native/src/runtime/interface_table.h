// The interfaces of a context: the form of the generated tables, and how the library is asked for what they name.
#pragma once

#include <node_api.h>

#include <cstddef>
#include <vector>

#include "context.h"

namespace headwater {

struct MethodEntry {
  const char* name;
  napi_callback callback;
};

struct InterfaceEntry {
  const char* name;
  size_t slot;
  const MethodEntry* methods;
  size_t methodCount;
};

/// The interface an accessor hands out; nullptr from a library without that accessor.
template <typename Accessor, typename... Arguments>
void* ask(Accessor accessor, Arguments... arguments) {
  return accessor ? accessor(arguments...) : nullptr;
}

namespace generated {

/// Fills the slots of a context; an interface the library does not hand out stays null.
void askForInterfaces(ContextKind kind, InterfaceSlot* slots);

/// What users see of a context. The entry "functions" holds the free functions; any slot serves it.
const std::vector<InterfaceEntry>& interfaces(ContextKind kind);

}  // namespace generated

}  // namespace headwater
