// The configuration values: what they are called, of what type, and what applies to a connection.
#pragma once

#include "steam_gameserver.h"

#include "isteamnetworkingutils.h"

#include <map>
#include <string>
#include <variant>

namespace loopback {

struct TcpOptionInfo {
  /// Of ESteamNetworkingConfigValue, as a number: each SDK has its own list.
  int number;
  const char* name;
  ESteamNetworkingConfigDataType type;
  ESteamNetworkingConfigScope scope;
  double initial;
};

/// Null for what is unknown.
const TcpOptionInfo* tcpOption(int number);

/// The first behind this number; null behind the last.
const TcpOptionInfo* tcpOptionAfter(int number);

/// Values that were set for one thing, in front of those for everything.
class TcpOptions {
 public:
  /// @param everything null for the values of everything themselves
  explicit TcpOptions(const TcpOptions* everything = nullptr) : everything_(everything) {}

  /// False if there is no such value, or it is of another type. Null takes it away.
  bool set(int number, ESteamNetworkingConfigDataType type, const void* value);
  bool set(int count, const SteamNetworkingConfigValue_t* values);

  ESteamNetworkingGetConfigValueResult get(int number, ESteamNetworkingConfigDataType* type, void* result,
                                           size_t* size) const;

  /// In the units of the value.
  double number(int option) const;
  void* pointer(int option) const;

 private:
  using Value = std::variant<int32, int64, float, std::string, void*>;
  Value value(const TcpOptionInfo& info) const;

  const TcpOptions* everything_;
  std::map<int, Value> values_;
};

}  // namespace loopback
