// A library of another SDK than the package is made for: what it has under other names or with other signatures is
// called as it is there. The generated half knows what that is.
#pragma once

#include <algorithm>
#include <string>

#include "library.h"

namespace headwater {

class OtherSdk {
 public:
  using Find = void* (*)(void* handle, const char* name);

  OtherSdk(void* handle, Find find, Symbols& symbols, Library& library)
      : handle_(handle), find_(find), symbols_(symbols), library_(library) {}

  const std::string& version() const { return library_.sdkVersion; }

  /// Its accessor of an interface has the name of another version.
  template <typename Function>
  void accessor(Function Symbols::*slot, const char* own, const char* theirs) {
    void* found = symbols_.*slot ? nullptr : find_(handle_, theirs);
    if (!found) return;
    symbols_.*slot = reinterpret_cast<Function>(found);
    forget(own);
  }

  /// It has no such function, but an older one, by which `Adapter` does the same.
  template <typename Adapter, typename Function>
  void instead(Function Symbols::*slot, const char* own, const char* theirs) {
    void* found = symbols_.*slot ? nullptr : find_(handle_, theirs);
    if (!found) return;
    Adapter::theirs = reinterpret_cast<decltype(Adapter::theirs)>(found);
    symbols_.*slot = Adapter::call;
    forget(own);
  }

  void interfaceVersion(const char* own, const char* theirs) { library_.interfaceVersions[own] = theirs; }

  /// The interface versions that an inline function of its headers hands to it, each ended by a zero.
  void versionList(const char* function, const char* list) { library_.versionLists[function] = list; }

  /// It has the function with another signature: `Adapter` calls it by that.
  template <typename Adapter, typename Function>
  void adapt(Function Symbols::*slot, const char* symbol) {
    if (!(symbols_.*slot)) return;
    Adapter::theirs = reinterpret_cast<decltype(Adapter::theirs)>(symbols_.*slot);
    symbols_.*slot = Adapter::call;
    library_.adapted.insert(symbol);
  }

  /// As Adapt, where it is not known how.
  template <typename Function>
  void refuse(Function Symbols::*slot, const char* symbol) {
    if (!(symbols_.*slot)) return;
    symbols_.*slot = nullptr;
    library_.incompatible.emplace_back(symbol);
  }

 private:
  void forget(const char* name) {
    auto& missing = library_.missing;
    missing.erase(std::remove(missing.begin(), missing.end(), name), missing.end());
  }

  void* handle_;
  Find find_;
  Symbols& symbols_;
  Library& library_;
};

namespace generated {

/// Does nothing for the library of an SDK that is not known, and of the one the package is made for.
void serveOtherSdk(OtherSdk& sdk);

}  // namespace generated

}  // namespace headwater
