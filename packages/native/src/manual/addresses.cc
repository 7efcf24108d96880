#include "addresses.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <cstring>

#include "../runtime/errors.h"
#include "factories.h"
#include "properties.h"

namespace headwater {

namespace {

constexpr const char* kAddressExpected =
    "an address such as \"127.0.0.1:27015\", \"[::1]:27015\" or { ip: \"127.0.0.1\", port: 27015 }";

bool throwBadAddress(napi_env env, const Where& where, const char* text, const char* expected) {
  throwTypeError(env, code::kArgValue, where.text() + " must be " + expected + ", got " + quoted(text) + ".");
  return false;
}

bool parsePort(const std::string& text, uint16_t* port) {
  if (text.empty() || text.size() > 5) return false;
  uint32_t number = 0;
  for (char digit : text) {
    if (digit < '0' || digit > '9') return false;
    number = number * 10 + static_cast<uint32_t>(digit - '0');
  }
  *port = static_cast<uint16_t>(number);
  return number <= UINT16_MAX;
}

// "ip:port", "[ip6]:port"; the port may be left out and is then 0.
bool parseEndpoint(const StringIn& given, SteamNetworkingIPAddr* out) {
  // Brackets, colon and port.
  constexpr size_t kLongest = INET6_ADDRSTRLEN + 8;
  if (given.size() > kLongest) return false;
  std::string text(given.c_str(), given.size());
  std::string ip = text;
  std::string port;
  if (!text.empty() && text[0] == '[') {
    size_t close = text.find(']');
    if (close == std::string::npos) return false;
    ip = text.substr(1, close - 1);
    if (close + 1 < text.size()) {
      if (text[close + 1] != ':') return false;
      port = text.substr(close + 2);
      if (port.empty()) return false;
    }
  } else if (text.find(':') == text.rfind(':') && text.find(':') != std::string::npos) {
    ip = text.substr(0, text.find(':'));
    port = text.substr(text.find(':') + 1);
    if (port.empty()) return false;
  }
  if (!parseIp(ip.c_str(), out)) return false;
  uint16_t number = 0;
  if (!port.empty() && !parsePort(port, &number)) return false;
  out->m_port = number;
  return true;
}

}  // namespace

std::string ipText(const SteamNetworkingIPAddr& address) {
  char text[INET6_ADDRSTRLEN];
  if (address.IsIPv4()) {
    uint32_t host = address.GetIPv4();
    return std::to_string(host >> 24) + "." + std::to_string(host >> 16 & 255) + "." + std::to_string(host >> 8 & 255) +
           "." + std::to_string(host & 255);
  }
  inet_ntop(AF_INET6, address.m_ipv6, text, sizeof text);
  return text;
}

bool parseIp(const char* text, SteamNetworkingIPAddr* out) {
  uint8_t bytes[16];
  out->Clear();
  if (inet_pton(AF_INET, text, bytes) == 1) {
    out->SetIPv4(static_cast<uint32>(bytes[0]) << 24 | static_cast<uint32>(bytes[1]) << 16 |
                     static_cast<uint32>(bytes[2]) << 8 | bytes[3],
                 0);
    return true;
  }
  if (inet_pton(AF_INET6, text, bytes) != 1) return false;
  out->SetIPv6(bytes, 0);
  return true;
}

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamNetworkingIPAddr* out) {
  napi_env env = environment.env();
  if (isObject(env, value)) {
    StringIn ip;
    uint16 port = 0;
    if (!readStringProperty(environment, value, where, "ip", &ip)) return false;
    if (!readProperty(environment, value, where, "port", &port)) return false;
    if (!parseIp(ip.c_str(), out)) return throwBadAddress(env, where, ip.c_str(), kAddressExpected);
    out->m_port = port;
    return true;
  }
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  if (type != napi_string) {
    throwType(env, where, value, kAddressExpected);
    return false;
  }
  StringIn text;
  if (!text.read(env, value, where)) return false;
  return parseEndpoint(text, out) || throwBadAddress(env, where, text.c_str(), kAddressExpected);
}

bool fromJs(Environment& environment, napi_value value, const Where& where, SteamIPAddress_t* out) {
  StringIn text;
  if (!text.read(environment.env(), value, where)) return false;
  SteamNetworkingIPAddr address;
  if (!parseIp(text.c_str(), &address)) {
    return throwBadAddress(environment.env(), where, text.c_str(), "an IP address such as \"127.0.0.1\" or \"::1\"");
  }
  if (address.IsIPv4()) {
    out->m_eType = k_ESteamIPTypeIPv4;
    out->m_unIPv4 = address.GetIPv4();
  } else {
    out->m_eType = k_ESteamIPTypeIPv6;
    std::memcpy(out->m_rgubIPv6, address.m_ipv6, sizeof out->m_rgubIPv6);
  }
  return true;
}

napi_value toJs(Environment& environment, const SteamNetworkingIPAddr& address) {
  std::string ip = ipText(address);
  napi_value fields[] = {makeString(environment.env(), ip.c_str(), ip.size()),
                         toJs(environment, uint16{address.m_port})};
  return environment.make(factory::kAddress, fields, 2);
}

napi_value toJs(Environment& environment, const SteamIPAddress_t& address) {
  SteamNetworkingIPAddr plain;
  plain.Clear();
  if (!address.IsSet()) return makeString(environment.env(), "", 0);
  if (address.m_eType == k_ESteamIPTypeIPv4) {
    plain.SetIPv4(address.m_unIPv4, 0);
  } else {
    plain.SetIPv6(address.m_rgubIPv6, 0);
  }
  std::string ip = ipText(plain);
  return makeString(environment.env(), ip.c_str(), ip.size());
}

}  // namespace headwater
