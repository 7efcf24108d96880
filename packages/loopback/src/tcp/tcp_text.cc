// The system reads and writes addresses; ports and kinds of identities are ours.
#include "tcp/tcp_text.h"

#include "net/socket.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace loopback {

namespace {
constexpr char kHexDigits[] = "0123456789abcdef";

/// A whole number and nothing else.
bool parseNumber(const std::string& text, int base, uint64_t most, uint64_t& number) {
  if (text.empty() || !std::isxdigit(static_cast<unsigned char>(text[0]))) return false;
  char* end = nullptr;
  errno = 0;
  number = std::strtoull(text.c_str(), &end, base);
  return errno == 0 && *end == '\0' && number <= most;
}

/// What is behind the prefix, if the text has it.
bool strip(const std::string& text, const char* prefix, std::string& rest) {
  size_t size = std::strlen(prefix);
  if (text.compare(0, size, prefix) != 0) return false;
  rest = text.substr(size);
  return true;
}

std::string hexOf(const uint8* bytes, size_t size) {
  std::string text;
  for (size_t i = 0; i < size; i++) {
    text.push_back(kHexDigits[bytes[i] >> 4]);
    text.push_back(kHexDigits[bytes[i] & 15]);
  }
  return text;
}

bool parseBytes(SteamNetworkingIdentity& identity, const std::string& hex) {
  std::string bytes;
  for (size_t i = 0; i < hex.size(); i += 2) {
    uint64_t byte;
    if (hex.size() - i < 2 || !parseNumber(hex.substr(i, 2), 16, UINT8_MAX, byte)) return false;
    bytes.push_back(static_cast<char>(byte));
  }
  return !bytes.empty() && identity.SetGenericBytes(bytes.data(), static_cast<uint32>(bytes.size()));
}
}  // namespace

std::string tcpAddressText(const SteamNetworkingIPAddr& address, bool withPort) {
  char text[SteamNetworkingIPAddr::k_cchMaxString] = "";
  bool isIpv4 = address.IsIPv4();
  inet_ntop(isIpv4 ? AF_INET : AF_INET6, isIpv4 ? address.m_ipv4.m_ip : address.m_ipv6, text, sizeof text);
  if (!withPort) return text;
  std::string port = ":" + std::to_string(address.m_port);
  return isIpv4 ? text + port : "[" + std::string(text) + "]" + port;
}

bool parseTcpAddress(SteamNetworkingIPAddr& address, const std::string& text) {
  std::string host = text, port = "0";
  size_t colon = text.rfind(':');
  if (!text.empty() && text[0] == '[') {
    size_t end = text.find(']');
    if (end == std::string::npos) return false;
    host = text.substr(1, end - 1);
    std::string rest = text.substr(end + 1);
    if (!rest.empty() && !strip(rest, ":", port)) return false;
  } else if (colon != std::string::npos && text.find(':') == colon) {
    host = text.substr(0, colon);
    port = text.substr(colon + 1);
  }
  uint64_t number;
  if (!parseNumber(port, 10, UINT16_MAX, number)) return false;
  uint8 bytes[16];
  if (inet_pton(AF_INET, host.c_str(), bytes) == 1) {
    address.SetIPv4(uint32{bytes[0]} << 24 | uint32{bytes[1]} << 16 | uint32{bytes[2]} << 8 | bytes[3],
                    static_cast<uint16>(number));
    return true;
  }
  if (inet_pton(AF_INET6, host.c_str(), bytes) != 1) return false;
  address.SetIPv6(bytes, static_cast<uint16>(number));
  return true;
}

std::string tcpIdentityText(const SteamNetworkingIdentity& identity) {
  switch (identity.m_eType) {
    case k_ESteamNetworkingIdentityType_Invalid:
      return "invalid";
    case k_ESteamNetworkingIdentityType_SteamID:
      return "steamid:" + std::to_string(identity.GetSteamID64());
    case k_ESteamNetworkingIdentityType_XboxPairwiseID:
      return "xboxpwid:" + std::string(identity.m_szXboxPairwiseID);
    case k_ESteamNetworkingIdentityType_SonyPSN:
      return "psn:" + std::to_string(identity.GetPSNID());
    case k_ESteamNetworkingIdentityType_IPAddress: {
      const SteamNetworkingIPAddr& address = *identity.GetIPAddr();
      return "ip:" + tcpAddressText(address, address.m_port != 0);
    }
    case k_ESteamNetworkingIdentityType_GenericString:
      return "str:" + std::string(identity.m_szGenericString);
    case k_ESteamNetworkingIdentityType_GenericBytes:
      return "gen:" + hexOf(identity.m_genericBytes, static_cast<size_t>(identity.m_cbSize));
    default:
      return "bad type:" + std::to_string(identity.m_eType);
  }
}

bool parseTcpIdentity(SteamNetworkingIdentity& identity, const std::string& text) {
  SteamNetworkingIdentity parsed{};
  std::string rest;
  uint64_t number;
  bool known = false;
  if (text == "invalid") {
    known = true;
  } else if (strip(text, "steamid:", rest)) {
    known = parseNumber(rest, 10, UINT64_MAX, number) && CSteamID(static_cast<uint64>(number)).IsValid();
    if (known) parsed.SetSteamID64(number);
  } else if (strip(text, "xboxpwid:", rest)) {
    known = parsed.SetXboxPairwiseID(rest.c_str());
  } else if (strip(text, "psn:", rest)) {
    known = parseNumber(rest, 10, UINT64_MAX, number);
    if (known) parsed.SetPSNID(number);
  } else if (strip(text, "ip:", rest)) {
    SteamNetworkingIPAddr address;
    known = parseTcpAddress(address, rest);
    if (known) parsed.SetIPAddr(address);
  } else if (strip(text, "str:", rest)) {
    known = parsed.SetGenericString(rest.c_str());
  } else if (strip(text, "gen:", rest)) {
    known = parseBytes(parsed, rest);
  }
  if (known) identity = parsed;
  return known;
}

}  // namespace loopback
