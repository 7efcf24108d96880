// A struct for a program of an older SDK, in which it ended earlier.
#pragma once

#include <cstddef>
#include <cstring>

namespace loopback {

/// Stands for the program's struct while it is read and filled as it is now; its first kSize bytes are then theirs.
template <typename Struct, size_t kSize>
class Shorter {
 public:
  explicit Shorter(Struct* theirs) : theirs_(theirs) {
    if (theirs_) std::memcpy(static_cast<void*>(&whole_), theirs_, kSize);
  }
  ~Shorter() {
    if (theirs_) std::memcpy(static_cast<void*>(theirs_), &whole_, kSize);
  }
  Shorter(const Shorter&) = delete;
  Shorter& operator=(const Shorter&) = delete;

  operator Struct*() { return theirs_ ? &whole_ : nullptr; }

 private:
  static_assert(kSize < sizeof(Struct));
  Struct whole_{};
  Struct* theirs_;
};

}  // namespace loopback
