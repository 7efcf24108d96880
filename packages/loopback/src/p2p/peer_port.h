// What somebody listens on and others connect to by SteamID: virtual ports, ports of a FakeIP by their index, and the
// virtual ports of hosted servers. The three are apart.
#pragma once

#include <string>
#include <tuple>

namespace loopback {

struct PeerPort {
  enum class Kind { Virtual, Fake, FakeUdp, Hosted };
  Kind kind = Kind::Virtual;
  int number = 0;

  bool operator==(const PeerPort& other) const { return std::tie(kind, number) == std::tie(other.kind, other.number); }
};

/// What the rendezvous calls it.
inline std::string serviceOf(const PeerPort& port) {
  constexpr const char* kNames[] = {"socket-", "fake-", "fake-udp-", "hosted-"};
  return kNames[static_cast<int>(port.kind)] + std::to_string(port.number);
}

/// What descriptions of connections call it.
inline std::string placeOf(const PeerPort& port) {
  constexpr const char* kNames[] = {"vport ", "FakeIP port ", "FakeIP UDP port ", "hosted vport "};
  return kNames[static_cast<int>(port.kind)] + std::to_string(port.number);
}

}  // namespace loopback
