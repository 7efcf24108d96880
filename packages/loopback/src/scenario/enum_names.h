// The names under which scenarios give enum values: the SDK's, without the prefix that all values of an enum share.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace loopback {

struct EnumNames {
  /// The SDK's name of the enum.
  const char *name;
  struct Value {
    const char *name;
    int value;
  };
  std::vector<Value> values;

  std::optional<int> valueOf(const std::string &name) const;
  bool has(int value) const;
  /// All names, for messages; a few of them where there are too many.
  std::string list() const;
};

const EnumNames &resultNames();
const EnumNames &authResponseNames();
const EnumNames &beginAuthResultNames();
const EnumNames &licenseResultNames();
const EnumNames &callFailureNames();
const EnumNames &sessionErrorNames();

}  // namespace loopback
