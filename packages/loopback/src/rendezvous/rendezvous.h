// How loopback processes of one user find each other's SteamIDs: files below
//
//   <runtime directory>/<world>/<app id>/peers/<SteamID>/
//
// so that processes of another user, world or app are not there at all. A peer's folder holds
//
//   <service>.<port>.<pid>.<start time>.open   (empty) this process offers the service at 127.0.0.1:<port>. `online`,
//                                              with port 0, is there as long as the SteamID is in use.
//   <service>.port                             (a number) the port agreed on for a service, made by whoever needs it
//                                              first: a caller may come before the peer listens, or before it exists.
//                                              See private_ports.h for how ports are kept apart.
//
// Callers send to the announced port, else to the agreed one, where GameNetworkingSockets repeats itself until somebody
// listens or its timeout is over. A peer listens at the agreed port if it can. That the file of an agreed port appears
// is also the knock upon which a peer opens services that it opens only when needed.
//
// An entry counts while its process lives: what a crash leaves behind is recognised by pid and start time, ignored,
// and removed at the next start of any process.
#pragma once

#include "rendezvous/private_ports.h"

#include <chrono>
#include <filesystem>
#include <mutex>
#include <set>

namespace loopback {

/// The rendezvous as one context sees it. Thread-safe.
class Rendezvous {
 public:
  /// Takes part under this SteamID, in the world that the environment names now.
  void join(uint32_t appId, uint64_t steamId);

  /// Takes back everything announced.
  void leave();

  uint64_t steamId() const;

  void announce(const std::string& service, uint16_t port);
  void withdraw(const std::string& service, uint16_t port);

  /// Whether a live process uses this SteamID.
  bool isOnline(uint64_t steamId) const;

  /// Where to reach a service of a peer, or an own one, or where it will be reached once it is open; 0 without a
  /// runtime directory.
  uint16_t portOf(uint64_t steamId, const std::string& service) const;

  /// Whether somebody needs this service of ours, or has needed it before.
  bool isAwaited(const std::string& service) const;

  /// Whether our folder may have changed since it was last looked at, which is no oftener than every few milliseconds:
  /// to be asked in each frame.
  bool hasNews();

 private:
  std::filesystem::path folderOf(uint64_t steamId) const;
  std::filesystem::path ownFolder() const;

  mutable std::mutex mutex_;
  std::filesystem::path root_;
  uint64_t steamId_ = 0;
  std::set<std::filesystem::path> announced_;
  std::filesystem::file_time_type lastChange_{};
  std::chrono::steady_clock::time_point nextLook_{};
};

}  // namespace loopback
