// Lowers send buffer sizes that GNS cannot bear.
#include "gns/send_buffer_limit.h"

#include "core/bounded_text.h"
#include "core/notice.h"

#include <algorithm>
#include <string>

namespace loopback {

int32 limitedSendBuffer(int32 bytes) {
  if (bytes <= kMaxSendBufferBytes) return bytes;
  noticeOnce(Notice::SendBufferClamped, "a send buffer of " + std::to_string(bytes) + " bytes was lowered to " +
                                            std::to_string(kMaxSendBufferBytes) +
                                            ": GameNetworkingSockets does not survive larger ones under load.");
  return kMaxSendBufferBytes;
}

std::vector<SteamNetworkingConfigValue_t> limitedOptions(int count, const SteamNetworkingConfigValue_t* options) {
  std::vector<SteamNetworkingConfigValue_t> result;
  if (count <= 0 || !options) return result;
  result.assign(options, options + count);
  // GNS keeps copies of texts.
  result.erase(std::remove_if(result.begin(), result.end(),
                              [](const SteamNetworkingConfigValue_t& option) {
                                return option.m_eDataType == k_ESteamNetworkingConfig_String &&
                                       !isUsableText(option.m_val.m_string);
                              }),
               result.end());
  for (SteamNetworkingConfigValue_t& option : result) {
    if (option.m_eValue == k_ESteamNetworkingConfig_SendBufferSize &&
        option.m_eDataType == k_ESteamNetworkingConfig_Int32)
      option.m_val.m_int32 = limitedSendBuffer(option.m_val.m_int32);
  }
  return result;
}

}  // namespace loopback
