// Server browser queries: packets as they go over the wire, on the query port and in shared-port mode.
#include "pump.h"

#include <arpa/inet.h>
#include <poll.h>
#include <map>
#include <string>

namespace {

using Bytes = std::vector<unsigned char>;

const Bytes kInfo = [] {
  const char text[] = "\xff\xff\xff\xffTSource Engine Query";
  return Bytes(text, text + sizeof text);
}();

Bytes withChallenge(Bytes question, const unsigned char* challenge) {
  question.insert(question.end(), challenge, challenge + 4);
  return question;
}

const unsigned char kNoChallenge[4] = {0xff, 0xff, 0xff, 0xff};

Bytes question(char kind, const unsigned char* challenge = kNoChallenge) {
  return withChallenge({0xff, 0xff, 0xff, 0xff, static_cast<unsigned char>(kind)}, challenge);
}

char kindOf(const Bytes& packet) { return packet.size() > 4 ? static_cast<char>(packet[4]) : '\0'; }

/// A server in shared-port mode, and packets handed over from made-up addresses.
class Shared {
 public:
  explicit Shared(uint16 queryPort = STEAMGAMESERVER_QUERY_PORT_SHARED) {
    SteamErrMsg error = "";
    CHECK_EQUAL(SteamGameServer_InitEx(0, 27015, queryPort, eServerModeAuthenticationAndSecure, "1.2.3.4", &error),
                k_ESteamAPIInitResult_OK);
    SteamGameServer()->SetServerName("Shared");
    SteamGameServer()->SetAdvertiseServerActive(true);
  }
  ~Shared() { SteamGameServer_Shutdown(); }

  bool give(const Bytes& packet, uint32 ip = 0x01020304, uint16 port = 5000) {
    return SteamGameServer()->HandleIncomingPacket(packet.data(), static_cast<int>(packet.size()), ip, port);
  }

  std::vector<Bytes> take(uint32 expectedIp = 0x01020304, uint16 expectedPort = 5000) {
    std::vector<Bytes> packets;
    unsigned char buffer[16384];
    uint32 ip = 0;
    uint16 port = 0;
    while (int size = SteamGameServer()->GetNextOutgoingPacket(buffer, sizeof buffer, &ip, &port)) {
      CHECK_EQUAL(ip, expectedIp);
      CHECK_EQUAL(port, expectedPort);
      packets.push_back(Bytes(buffer, buffer + size));
    }
    return packets;
  }

  Bytes takeOne() {
    std::vector<Bytes> packets = take();
    CHECK_EQUAL(packets.size(), 1);
    return packets[0];
  }

  Bytes challenge() {
    CHECK(give(kInfo));
    Bytes reply = takeOne();
    CHECK_EQUAL(reply.size(), 9);
    CHECK_EQUAL(kindOf(reply), 'A');
    return Bytes(reply.begin() + 5, reply.end());
  }
};

Case challenged("queries are answered only to whom the challenge was sent", [] {
  Shared server;
  Bytes challenge = server.challenge();
  CHECK(server.give(withChallenge(kInfo, challenge.data())));
  CHECK_EQUAL(kindOf(server.takeOne()), 'I');
  for (char kind : {'U', 'V'}) {
    CHECK(server.give(question(kind)));
    CHECK_EQUAL(kindOf(server.takeOne()), 'A');
    CHECK(server.give(question(kind, challenge.data())));
    CHECK_EQUAL(kindOf(server.takeOne()), kind == 'U' ? 'D' : 'E');
  }
  // From another address or port, or changed by a bit, it is worth nothing.
  CHECK(server.give(question('V', challenge.data()), 0x01020304, 5001));
  CHECK_EQUAL(kindOf(server.take(0x01020304, 5001).at(0)), 'A');
  CHECK(server.give(question('V', challenge.data()), 0x01020305, 5000));
  CHECK_EQUAL(kindOf(server.take(0x01020305, 5000).at(0)), 'A');
  challenge[2] ^= 1;
  CHECK(server.give(question('V', challenge.data())));
  CHECK_EQUAL(kindOf(server.takeOne()), 'A');
});

Case amplification("without a challenge no answer is larger than its question", [] {
  Shared server;
  for (int i = 0; i < 200; i++)
    SteamGameServer()->SetKeyValue(("key" + std::to_string(i)).c_str(), std::string(100, 'v').c_str());
  // Every first byte, at every size, from addresses of their own so that rate bounds hide nothing.
  uint32 ip = 0x0a000000;
  for (int kind = 0; kind < 256; kind++) {
    for (size_t size : {size_t{5}, size_t{6}, size_t{8}, size_t{9}, size_t{10}, size_t{25}, size_t{29}, size_t{1400}}) {
      Bytes packet = kInfo;
      packet[4] = static_cast<unsigned char>(kind);
      packet.resize(size, 0);
      ip++;
      server.give(packet, ip, 5000);
      size_t answered = 0;
      for (const Bytes& answer : server.take(ip, 5000)) answered += answer.size();
      CHECK(answered <= packet.size());
    }
  }
});

Case malformed("malformed and oversized queries are dropped", [] {
  Shared server;
  Bytes challenge = server.challenge();
  std::vector<Bytes> bad = {
      {0xff, 0xff, 0xff, 0xff, 'T'},
      {0xff, 0xff, 0xff, 0xff, 'U'},
      {0xff, 0xff, 0xff, 0xff, 'V', challenge[0], challenge[1], challenge[2]},
      {0xff, 0xff, 0xff, 0xff, 'W'},
      {0xff, 0xff, 0xff, 0xff, 'i'},
      {0xff, 0xff, 0xff, 0xff, 0},
      Bytes(kInfo.begin(), kInfo.end() - 1),
      withChallenge(Bytes(kInfo.begin(), kInfo.end() - 1), challenge.data()),
  };
  bad.push_back(withChallenge(kInfo, challenge.data()));
  bad.back().resize(1401, 0);
  bad.push_back(question('V', challenge.data()));
  bad.back().push_back(0);
  bad.push_back(kInfo);
  bad.back().push_back(1);
  for (const Bytes& packet : bad) {
    CHECK(server.give(packet));
    CHECK_EQUAL(server.take().size(), 0);
  }
  // Not the server browser's at all.
  for (const Bytes& packet : {Bytes{}, Bytes{0xff, 0xff, 0xff, 0xff}, Bytes{0xfe, 0xff, 0xff, 0xff, 'T'}, Bytes(30)})
    CHECK(!server.give(packet));
  CHECK(!SteamGameServer()->HandleIncomingPacket(nullptr, 30, 1, 1));
  CHECK(!SteamGameServer()->HandleIncomingPacket(kInfo.data(), -5, 1, 1));
  // A padded question is answered.
  Bytes padded = withChallenge(kInfo, challenge.data());
  padded.resize(1200, 0);
  CHECK(server.give(padded));
  CHECK_EQUAL(kindOf(server.takeOne()), 'I');
});

Case split("large answers are split and hold everything", [] {
  Shared server;
  std::map<std::string, std::string> rules;
  for (int i = 0; i < 300; i++) rules["rule_" + std::to_string(i)] = "value " + std::string(i % 40, 'x');
  for (const auto& [key, value] : rules) SteamGameServer()->SetKeyValue(key.c_str(), value.c_str());
  Bytes challenge = server.challenge();
  CHECK(server.give(question('V', challenge.data())));
  std::vector<Bytes> packets = server.take();
  CHECK(packets.size() > 3);
  Bytes whole;
  for (size_t i = 0; i < packets.size(); i++) {
    const Bytes& packet = packets[i];
    CHECK(packet.size() <= 1248);
    CHECK_EQUAL(packet[0], 0xfe);
    CHECK(std::equal(packet.begin(), packet.begin() + 8, packets[0].begin()));
    CHECK(packet[7] < 0x80);
    CHECK_EQUAL(packet[8], packets.size());
    CHECK_EQUAL(packet[9], i);
    CHECK_EQUAL(packet[10] | packet[11] << 8, 1248);
    whole.insert(whole.end(), packet.begin() + 12, packet.end());
  }
  CHECK_EQUAL(kindOf(whole), 'E');
  CHECK_EQUAL(whole[5] | whole[6] << 8, 300);
  std::map<std::string, std::string> seen;
  const char* at = reinterpret_cast<const char*>(whole.data()) + 7;
  const char* end = reinterpret_cast<const char*>(whole.data()) + whole.size();
  while (at < end) {
    std::string key = at;
    at += key.size() + 1;
    seen[key] = at;
    at += seen[key].size() + 1;
  }
  CHECK(at == end);
  CHECK(seen == rules);
  // The ids of two answers differ, so that their pieces do not mix.
  CHECK(server.give(question('V', challenge.data())));
  CHECK(!std::equal(packets[0].begin(), packets[0].begin() + 8, server.take().at(0).begin()));
});

Case bounded("answers are bounded in size and rate", [] {
  Shared server;
  for (int i = 0; i < 1000; i++)
    SteamGameServer()->SetKeyValue(("key" + std::to_string(i)).c_str(), std::string(4000, 'v').c_str());
  Bytes challenge = server.challenge();
  CHECK(server.give(question('V', challenge.data())));
  size_t total = 0;
  for (const Bytes& packet : server.take()) total += packet.size();
  CHECK(total > 50000 && total < 70000);

  auto started = std::chrono::steady_clock::now();
  size_t answers = 0, asked = 20000;
  for (size_t i = 0; i < asked; i++) {
    server.give(kInfo);
    answers += server.take().size();
  }
  std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - started;
  // 400 at once, 200 in each second.
  CHECK(answers > 100);
  CHECK(static_cast<double>(answers) <= 401 + 200 * elapsed.count());
  // Others are served meanwhile.
  CHECK(server.give(kInfo, 0x7f000009, 77));
  CHECK_EQUAL(server.take(0x7f000009, 77).size(), 1);
  // Answers that nobody collects do not pile up.
  for (uint32 i = 0; i < 3000; i++) server.give(kInfo, 0x14000000 + i, 1);
  size_t kept = 0;
  unsigned char buffer[64];
  while (SteamGameServer()->GetNextOutgoingPacket(buffer, sizeof buffer, nullptr, nullptr) > 0) kept++;
  CHECK(kept > 0 && kept <= 512);
});

Case notShared("shared-port calls do nothing without shared mode, nor before advertising", [] {
  {
    Shared server(0);
    CHECK(!server.give(kInfo));
    CHECK_EQUAL(server.take().size(), 0);
  }
  Shared server;
  SteamGameServer()->SetAdvertiseServerActive(false);
  CHECK(server.give(kInfo));
  CHECK_EQUAL(server.take().size(), 0);
  SteamGameServer()->SetAdvertiseServerActive(true);
  CHECK(server.give(kInfo));
  // A buffer that is too small loses the packet, and only that.
  unsigned char tiny[4];
  CHECK_EQUAL(SteamGameServer()->GetNextOutgoingPacket(tiny, sizeof tiny, nullptr, nullptr), 0);
  CHECK_EQUAL(SteamGameServer()->GetNextOutgoingPacket(nullptr, 100, nullptr, nullptr), 0);
  server.challenge();
});

/// Asks over UDP, as a server browser does.
class Browser {
 public:
  explicit Browser(uint16 port, uint32 ip = 0x7f000001) : file_(socket(AF_INET, SOCK_DGRAM, 0)) {
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(ip);
    server.sin_port = htons(port);
    CHECK(connect(file_, reinterpret_cast<sockaddr*>(&server), sizeof server) == 0);
  }
  ~Browser() { close(file_); }

  Bytes ask(const Bytes& packet) {
    CHECK_EQUAL(send(file_, packet.data(), packet.size(), 0), packet.size());
    pollfd entry{file_, POLLIN, 0};
    CHECK_EQUAL(poll(&entry, 1, 20000), 1);
    Bytes answer(2000);
    ssize_t size = recv(file_, answer.data(), answer.size(), 0);
    CHECK(size > 0);
    answer.resize(static_cast<size_t>(size));
    return answer;
  }

 private:
  int file_;
};

Case socketAnswers("the query port answers while the game does nothing", [] {
  uint16 port = freeAddress().m_port;
  Shared server(port);
  SteamGameServer()->SetMapName("dm_map");
  SteamGameServer()->LogOnAnonymous();
  Browser browser(port);
  Bytes challenge = browser.ask(kInfo);
  CHECK_EQUAL(kindOf(challenge), 'A');
  Bytes info = browser.ask(withChallenge(kInfo, challenge.data() + 5));
  CHECK_EQUAL(kindOf(info), 'I');
  CHECK_EQUAL(info[5], 17);
  CHECK(std::string(reinterpret_cast<char*>(info.data()) + 6) == "Shared");
});

Case socketStops("the query port is free again after shutdown, and a taken one refuses the init", [] {
  uint16 port = freeAddress().m_port;
  for (int i = 0; i < 20; i++) {
    Shared server(port);
    CHECK_EQUAL(kindOf(Browser(port).ask(kInfo)), 'A');
  }
  int holder = socket(AF_INET, SOCK_DGRAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(0x7f000001);
  address.sin_port = htons(port);
  CHECK(bind(holder, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  SteamErrMsg error = "";
  CHECK_EQUAL(SteamGameServer_InitEx(0x7f000001, 1, port, eServerModeNoAuthentication, "1", &error),
              k_ESteamAPIInitResult_FailedGeneric);
  CHECK(std::string(error).find("Query port " + std::to_string(port) + ": ") == 0);
  CHECK(SteamGameServer() == nullptr);
  close(holder);
  Shared server(port);
  CHECK_EQUAL(kindOf(Browser(port).ask(kInfo)), 'A');
});

Case boundTo("the query port is bound to loopback addresses only", [] {
  uint16 port = freeAddress().m_port;
  SteamErrMsg error = "";
  CHECK_EQUAL(SteamGameServer_InitEx(0x7f000002, 1, port, eServerModeNoAuthentication, "1", &error),
              k_ESteamAPIInitResult_OK);
  SteamGameServer()->SetAdvertiseServerActive(true);
  CHECK_EQUAL(kindOf(Browser(port, 0x7f000002).ask(kInfo)), 'A');
  // Nobody holds it on the other addresses.
  int other = socket(AF_INET, SOCK_DGRAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(0x7f000001);
  address.sin_port = htons(port);
  CHECK(bind(other, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  close(other);
  SteamGameServer_Shutdown();
});

}  // namespace
