// A player in another process, asked for tickets.
#pragma once

#include "child_process.h"

#include <vector>

class PlayerProcess {
 public:
  /// Starts a player with this SteamID.
  explicit PlayerProcess(const char* steamId);

  unsigned long long steamId() const { return steamId_; }
  std::vector<unsigned char> ticket();

  /// Ends it cleanly, or by a signal, and waits.
  void quit() { process_.quit(); }
  void kill(int signal) { process_.kill(signal); }

  /// The other side: serves requests from stdin until it ends.
  static int serve();

 private:
  unsigned long long steamId_;
  ChildProcess process_;
};
