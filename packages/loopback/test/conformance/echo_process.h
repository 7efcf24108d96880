// A game server in another process that lets everyone in and sends back what it gets, by every way there is to reach
// it by SteamID: packets, messages (channel 0 each) and sockets (virtual port 0).
#pragma once

#include "child_process.h"

class EchoProcess {
 public:
  /// An environment variable: at its end it leaves everything open.
  static constexpr const char* kExitsWithoutShutdown = "LOOPBACK_TEST_EXITS_WITHOUT_SHUTDOWN";

  /// Another: at its end it sends each socket this many reliable bytes, and closes it with `kLastReason` and linger.
  static constexpr const char* kLastBytes = "LOOPBACK_TEST_LAST_BYTES";
  static constexpr int kLastReason = 1001;

  /// Starts a server that logs on anonymously, or with a token; `environment` goes on top of ours.
  explicit EchoProcess(const std::string& token = "", std::map<std::string, std::string> environment = {});

  /// Its SteamID; waits until it is logged on.
  unsigned long long steamId();

  void quit() { process_.quit(); }
  void kill(int signal) { process_.kill(signal); }

  /// What it sends back for a text: the text behind the name of its world.
  static std::string answer(const std::string& world, const std::string& text) { return world + ":" + text; }

  /// The other side.
  static int serve();

 private:
  ChildProcess process_;
  unsigned long long steamId_ = 0;
};
