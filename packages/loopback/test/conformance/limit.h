// What the system grants this process, made less for a while.
#pragma once

#include "check.h"

#include <sys/resource.h>
#include <fstream>

/// Lowers one of the process's limits, until the end of its scope.
class Limit {
 public:
  Limit(decltype(RLIMIT_AS) resource, rlim_t value) : resource_(resource) {
    CHECK(getrlimit(resource_, &before_) == 0);
    rlimit lower{value, before_.rlim_max};
    CHECK(setrlimit(resource_, &lower) == 0);
  }
  ~Limit() { CHECK(setrlimit(resource_, &before_) == 0); }

 private:
  decltype(RLIMIT_AS) resource_;
  rlimit before_;
};

constexpr size_t kPage = 4096;
constexpr size_t kMegabyte = size_t{1} << 20;

/// Address space in use now, and a little more.
inline rlim_t addressSpace(size_t more) {
  std::ifstream file("/proc/self/statm");
  size_t pages = 0;
  CHECK(static_cast<bool>(file >> pages));
  return pages * kPage + more;
}
