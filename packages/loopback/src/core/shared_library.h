// Opening another shared library at run time, for good: it stays loaded until the process ends.
#pragma once

#include <string>

namespace loopback {

class SharedLibrary {
 public:
  /// Opens a file; on failure `error` says why.
  static SharedLibrary open(const std::string& path, std::string& error);

  /// Address of an exported function or null.
  void* symbol(const char* name) const;

 private:
  void* handle_ = nullptr;
};

/// The folder that the loopback library itself was loaded from.
std::string folderOfThisLibrary();

}  // namespace loopback
