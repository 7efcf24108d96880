// Numbers are converted as far as they fit: programs set 64 bits where 32 are meant, and whole ones for fractions.
#include "tcp/tcp_options.h"

#include "core/bounded_text.h"

#include <cmath>
#include <cstring>
#include <optional>

namespace loopback {

namespace {
constexpr auto kInt32 = k_ESteamNetworkingConfig_Int32;
constexpr auto kInt64 = k_ESteamNetworkingConfig_Int64;
constexpr auto kFloat = k_ESteamNetworkingConfig_Float;
constexpr auto kString = k_ESteamNetworkingConfig_String;
constexpr auto kPtr = k_ESteamNetworkingConfig_Ptr;
constexpr auto kConnection = k_ESteamNetworkingConfig_Connection;
constexpr auto kGlobal = k_ESteamNetworkingConfig_Global;

/// By number. Values that concern packets, relays and direct routes are kept for who reads them, and do nothing here.
const TcpOptionInfo kOptions[] = {
    {2, "FakePacketLoss_Send", kFloat, kGlobal, 0},
    {3, "FakePacketLoss_Recv", kFloat, kGlobal, 0},
    {4, "FakePacketLag_Send", kInt32, kGlobal, 0},
    {5, "FakePacketLag_Recv", kInt32, kGlobal, 0},
    {6, "FakePacketReorder_Send", kFloat, kGlobal, 0},
    {7, "FakePacketReorder_Recv", kFloat, kGlobal, 0},
    {8, "FakePacketReorder_Time", kInt32, kGlobal, 15},
    {9, "SendBufferSize", kInt32, kConnection, 512 * 1024},
    {10, "SendRateMin", kInt32, kConnection, 256 * 1024},
    {11, "SendRateMax", kInt32, kConnection, 256 * 1024},
    {12, "NagleTime", kInt32, kConnection, 5000},
    {13, "LogLevel_AckRTT", kInt32, kConnection, 3},
    {14, "LogLevel_PacketDecode", kInt32, kConnection, 3},
    {15, "LogLevel_Message", kInt32, kConnection, 3},
    {16, "LogLevel_PacketGaps", kInt32, kConnection, 3},
    {17, "LogLevel_P2PRendezvous", kInt32, kConnection, 4},
    {23, "IP_AllowWithoutAuth", kInt32, kConnection, 0},
    {24, "TimeoutInitial", kInt32, kConnection, 10000},
    {25, "TimeoutConnected", kInt32, kConnection, 10000},
    {26, "FakePacketDup_Send", kFloat, kGlobal, 0},
    {27, "FakePacketDup_Recv", kFloat, kGlobal, 0},
    {28, "FakePacketDup_TimeMax", kInt32, kGlobal, 10},
    {32, "MTU_PacketSize", kInt32, kConnection, 1300},
    {34, "Unencrypted", kInt32, kConnection, 3},
    {37, "SymmetricConnect", kInt32, kConnection, 0},
    {38, "LocalVirtualPort", kInt32, kConnection, -1},
    {40, "ConnectionUserData", kInt64, kConnection, -1},
    {41, "PacketTraceMaxBytes", kInt32, kGlobal, -1},
    {42, "FakeRateLimit_Send_Rate", kInt32, kGlobal, 0},
    {43, "FakeRateLimit_Send_Burst", kInt32, kGlobal, 16 * 1024},
    {44, "FakeRateLimit_Recv_Rate", kInt32, kGlobal, 0},
    {45, "FakeRateLimit_Recv_Burst", kInt32, kGlobal, 16 * 1024},
    {46, "EnableDiagnosticsUI", kInt32, kConnection, 1},
    {47, "RecvBufferSize", kInt32, kConnection, 1024 * 1024},
    {48, "RecvBufferMessages", kInt32, kConnection, 1000},
    {49, "RecvMaxMessageSize", kInt32, kConnection, 512 * 1024},
    {50, "RecvMaxSegmentsPerPacket", kInt32, kConnection, 64},
    {51, "OutOfOrderCorrectionWindowMicroseconds", kInt32, kGlobal, 1000},
    {52, "IPLocalHost_AllowWithoutAuth", kInt32, kConnection, 1},
    {103, "P2P_STUN_ServerList", kString, kConnection, 0},
    {104, "P2P_Transport_ICE_Enable", kInt32, kConnection, -1},
    {105, "P2P_Transport_ICE_Penalty", kInt32, kConnection, 0},
    {106, "P2P_Transport_SDR_Penalty", kInt32, kConnection, 0},
    {107, "P2P_TURN_ServerList", kString, kConnection, 0},
    {108, "P2P_TURN_UserList", kString, kConnection, 0},
    {109, "P2P_TURN_PassList", kString, kConnection, 0},
    {110, "P2P_Transport_ICE_Implementation", kInt32, kConnection, 0},
    {201, "Callback_ConnectionStatusChanged", kPtr, kConnection, 0},
    {202, "Callback_AuthStatusChanged", kPtr, kGlobal, 0},
    {203, "Callback_RelayNetworkStatusChanged", kPtr, kGlobal, 0},
    {204, "Callback_MessagesSessionRequest", kPtr, kGlobal, 0},
    {205, "Callback_MessagesSessionFailed", kPtr, kGlobal, 0},
    {206, "Callback_CreateConnectionSignaling", kPtr, kConnection, 0},
    {207, "Callback_FakeIPResult", kPtr, kGlobal, 0},
};

/// The number in a program's value, if it is one. The value need not be aligned.
std::optional<double> readNumber(ESteamNetworkingConfigDataType type, const void* value) {
  auto read = [value](auto number) {
    std::memcpy(&number, value, sizeof number);
    return std::optional<double>(static_cast<double>(number));
  };
  switch (type) {
    case kInt32:
      return read(int32{});
    case kInt64:
      return read(int64{});
    case kFloat:
      return read(float{});
    default:
      return std::nullopt;
  }
}

bool fits(double number, double least, double most) {
  return number >= least && number <= most && number == std::trunc(number);
}
}  // namespace

const TcpOptionInfo* tcpOption(int number) {
  for (const TcpOptionInfo& each : kOptions) {
    if (each.number == number) return &each;
  }
  return nullptr;
}

const TcpOptionInfo* tcpOptionAfter(int number) {
  for (const TcpOptionInfo& each : kOptions) {
    if (each.number > number) return &each;
  }
  return nullptr;
}

bool TcpOptions::set(int number, ESteamNetworkingConfigDataType type, const void* value) {
  const TcpOptionInfo* info = tcpOption(number);
  if (!info) return false;
  if (!value) {
    values_.erase(number);
    return true;
  }
  if (info->type == kString || info->type == kPtr) {
    if (type != info->type) return false;
    if (type == kString) {
      values_[number] = std::string(static_cast<const char*>(value));
    } else {
      void* pointer;
      std::memcpy(&pointer, value, sizeof pointer);
      values_[number] = pointer;
    }
    return true;
  }
  if (info->type == kInt64 && type == kInt64) {
    // Not by way of a fraction: all 64 bits are the program's.
    int64 whole;
    std::memcpy(&whole, value, sizeof whole);
    values_[number] = whole;
    return true;
  }
  std::optional<double> given = readNumber(type, value);
  if (!given) return false;
  if (info->type == kFloat) {
    values_[number] = static_cast<float>(*given);
  } else if (info->type == kInt32) {
    if (!fits(*given, INT32_MIN, INT32_MAX)) return false;
    values_[number] = static_cast<int32>(*given);
  } else {
    if (!fits(*given, -0x1p53, 0x1p53)) return false;
    values_[number] = static_cast<int64>(*given);
  }
  return true;
}

bool TcpOptions::set(int count, const SteamNetworkingConfigValue_t* values) {
  for (int i = 0; i < count; i++) {
    const SteamNetworkingConfigValue_t& each = values[i];
    const void* value = each.m_eDataType == kString ? each.m_val.m_string : static_cast<const void*>(&each.m_val);
    if (!set(each.m_eValue, each.m_eDataType, value)) return false;
  }
  return true;
}

TcpOptions::Value TcpOptions::value(const TcpOptionInfo& info) const {
  auto found = values_.find(info.number);
  if (found != values_.end()) return found->second;
  if (everything_) return everything_->value(info);
  switch (info.type) {
    case kInt32:
      return static_cast<int32>(info.initial);
    case kInt64:
      return static_cast<int64>(info.initial);
    case kFloat:
      return static_cast<float>(info.initial);
    case kString:
      return std::string();
    default:
      return static_cast<void*>(nullptr);
  }
}

ESteamNetworkingGetConfigValueResult TcpOptions::get(int number, ESteamNetworkingConfigDataType* type, void* result,
                                                     size_t* size) const {
  const TcpOptionInfo* info = tcpOption(number);
  if (!info) return k_ESteamNetworkingGetConfigValue_BadValue;
  if (type) *type = info->type;
  Value found = value(*info);
  const void* bytes = nullptr;
  size_t needed = 0;
  std::visit(
      [&](const auto& each) {
        using Each = std::decay_t<decltype(each)>;
        if constexpr (std::is_same_v<Each, std::string>) {
          bytes = each.c_str();
          needed = each.size() + 1;
        } else {
          bytes = &each;
          needed = sizeof each;
        }
      },
      found);
  size_t room = *size;
  *size = needed;
  if (!result || room < needed) return k_ESteamNetworkingGetConfigValue_BufferTooSmall;
  std::memcpy(result, bytes, needed);
  return everything_ && values_.count(number) == 0 ? k_ESteamNetworkingGetConfigValue_OKInherited
                                                   : k_ESteamNetworkingGetConfigValue_OK;
}

double TcpOptions::number(int option) const {
  Value found = value(*tcpOption(option));
  if (const int32* small = std::get_if<int32>(&found)) return *small;
  if (const int64* large = std::get_if<int64>(&found)) return static_cast<double>(*large);
  return std::get<float>(found);
}

void* TcpOptions::pointer(int option) const { return std::get<void*>(value(*tcpOption(option))); }

}  // namespace loopback
