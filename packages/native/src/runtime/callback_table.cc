#include "callback_table.h"

#include <algorithm>

namespace headwater {

const CallbackEntry* findCallback(ContextKind kind, int id) {
  const CallbackTable table = generated::callbacks(kind);
  const CallbackEntry* end = table.entries + table.count;
  const CallbackEntry* found = std::lower_bound(
      table.entries, end, id, [](const CallbackEntry& entry, int wanted) { return entry.id < wanted; });
  return found != end && found->id == id ? found : nullptr;
}

}  // namespace headwater
