// A test harness of a few lines: named cases, and checks that say what was expected where.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>

/// Ends the process with the place and the text of a check that does not hold.
#define CHECK(condition)                                                                 \
  do {                                                                                   \
    if (!(condition)) {                                                                  \
      std::fprintf(stderr, "%s:%d: CHECK(%s) failed\n", __FILE__, __LINE__, #condition); \
      std::_Exit(1);                                                                     \
    }                                                                                    \
  } while (false)

/// The same for two integers, which are shown.
#define CHECK_EQUAL(actual, expected)                                                                         \
  do {                                                                                                        \
    long long actualValue = static_cast<long long>(actual), expectedValue = static_cast<long long>(expected); \
    if (actualValue != expectedValue) {                                                                       \
      std::fprintf(stderr, "%s:%d: %s is %lld, expected %lld\n", __FILE__, __LINE__, #actual, actualValue,    \
                   expectedValue);                                                                            \
      std::_Exit(1);                                                                                          \
    }                                                                                                         \
  } while (false)

/// The cases of this program, by name.
inline std::map<std::string, std::function<void()>>& cases() {
  static std::map<std::string, std::function<void()>> all;
  return all;
}

struct Case {
  Case(const char* name, std::function<void()> run) { cases()[name] = std::move(run); }
};
