// A bad line, by the means that GNS has for it. Each direction gets the same.
#include "gns/gns_instance.h"
#include "gns/gns_library.h"

#include <tuple>

namespace loopback {

bool operator==(const NetworkFault& one, const NetworkFault& other) {
  auto values = [](const NetworkFault& each) {
    return std::tie(each.lossPercent, each.lagMs, each.reorderPercent, each.reorderMs, each.duplicatePercent);
  };
  return values(one) == values(other);
}

void GnsInstance::setConditions(const NetworkFault& conditions) {
  std::lock_guard lock(lifecycle_);
  // Only a change is passed on: the program may have set values of its own.
  if (conditions == conditions_) return;
  conditions_ = conditions;
  if (functions_.load()) applyConditions();
}

void GnsInstance::applyConditions() {
  const GnsFunctions* functions = gnsLibrary(kind_);
  auto set = [&](ESteamNetworkingConfigValue option, ESteamNetworkingConfigDataType type, const void* value) {
    functions->ISteamNetworkingUtils_SetConfigValue(utils_, option, k_ESteamNetworkingConfig_Global, 0, type, value);
  };
  auto setFloat = [&](ESteamNetworkingConfigValue option, float value) {
    set(option, k_ESteamNetworkingConfig_Float, &value);
  };
  auto setInt = [&](ESteamNetworkingConfigValue option, int32 value) {
    set(option, k_ESteamNetworkingConfig_Int32, &value);
  };
  setFloat(k_ESteamNetworkingConfig_FakePacketLoss_Send, conditions_.lossPercent);
  setFloat(k_ESteamNetworkingConfig_FakePacketLoss_Recv, conditions_.lossPercent);
  setInt(k_ESteamNetworkingConfig_FakePacketLag_Send, conditions_.lagMs);
  setInt(k_ESteamNetworkingConfig_FakePacketLag_Recv, conditions_.lagMs);
  setFloat(k_ESteamNetworkingConfig_FakePacketReorder_Send, conditions_.reorderPercent);
  setFloat(k_ESteamNetworkingConfig_FakePacketReorder_Recv, conditions_.reorderPercent);
  setInt(k_ESteamNetworkingConfig_FakePacketReorder_Time, conditions_.reorderMs);
  setFloat(k_ESteamNetworkingConfig_FakePacketDup_Send, conditions_.duplicatePercent);
  setFloat(k_ESteamNetworkingConfig_FakePacketDup_Recv, conditions_.duplicatePercent);
}

}  // namespace loopback
