// A player in another process: this program again, asked for tickets through pipes.
#pragma once

#include <string>
#include <vector>

class PlayerProcess {
 public:
  /// Path of this program.
  static std::string program;

  /// Starts a player with this SteamID and waits until it is initialised.
  explicit PlayerProcess(const char *steamId);
  PlayerProcess(const PlayerProcess &) = delete;
  ~PlayerProcess();

  unsigned long long steamId() const { return steamId_; }
  std::vector<unsigned char> ticket();

  /// Ends it cleanly, or by a signal, and waits.
  void quit();
  void kill(int signal);

  /// The other side: serves requests from stdin until it ends.
  static int serve();

 private:
  void wait();

  unsigned long long steamId_;
  int pid_ = 0;
  int request_ = -1;
  int reply_ = -1;
};
