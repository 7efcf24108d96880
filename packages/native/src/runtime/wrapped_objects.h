// What one JavaScript thread has wrapped in objects and still lives. An address found here is the addon's own and of
// the kind asked for: the same certainty as a type tag, without its property lookups in every call. A thread has
// several copies of the package if its modules were loaded anew; they take each other's objects.
#pragma once

#include <memory>
#include <unordered_map>

namespace headwater {

class WrappedObjects {
 public:
  enum class Kind { kReceiveBatch, kSendBatch };

  static const std::shared_ptr<WrappedObjects>& ofThread() {
    thread_local auto objects = std::make_shared<WrappedObjects>();
    return objects;
  }

  void add(const void* object, Kind kind) { kinds_.emplace(object, kind); }
  void remove(const void* object) { kinds_.erase(object); }
  bool has(const void* object, Kind kind) const {
    auto found = kinds_.find(object);
    return found != kinds_.end() && found->second == kind;
  }

 private:
  std::unordered_map<const void*, Kind> kinds_;
};

}  // namespace headwater
