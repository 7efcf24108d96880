// Finds folders and keeps account of what this context announced; the files themselves are peer_folder's.
#include "rendezvous/rendezvous.h"

#include "core/process.h"
#include "machine/file_age.h"
#include "machine/runtime_directory.h"
#include "rendezvous/peer_folder.h"

#include <algorithm>
#include <chrono>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr const char* kOnline = "online";
// File systems stamp changes in steps of some milliseconds: two changes within a step look like one.
constexpr std::chrono::milliseconds kTimestampStep{100};
// A look asks the file system, which a frame of some hundred nanoseconds would feel.
constexpr std::chrono::milliseconds kBetweenLooks{10};

PeerEntry ownEntry(const std::string& service, uint16_t port) {
  return {service, port, processId(), processStartTime(processId())};
}
}  // namespace

void Rendezvous::join(uint32_t appId, uint64_t steamId) {
  {
    std::lock_guard lock(mutex_);
    std::optional<fs::path> app = appDirectory(appId);
    root_ = app ? *app / "peers" : fs::path();
    steamId_ = steamId;
    lastChange_ = {};
    if (root_.empty()) return;
    cleanUpPeerFolders(root_);
    cleanUpReservedPorts();
  }
  announce(kOnline, 0);
}

void Rendezvous::leave() {
  std::lock_guard lock(mutex_);
  std::error_code error;
  for (const fs::path& path : announced_) fs::remove(path, error);
  announced_.clear();
  if (!root_.empty()) forgetAgreedPorts(ownFolder());
  root_.clear();
}

uint64_t Rendezvous::steamId() const {
  std::lock_guard lock(mutex_);
  return steamId_;
}

void Rendezvous::announce(const std::string& service, uint16_t port) {
  std::lock_guard lock(mutex_);
  PeerEntry entry = ownEntry(service, port);
  if (!root_.empty() && writeEntry(ownFolder(), entry)) announced_.insert(ownFolder() / fileNameOf(entry));
}

void Rendezvous::withdraw(const std::string& service, uint16_t port) {
  std::lock_guard lock(mutex_);
  if (root_.empty()) return;
  fs::path path = ownFolder() / fileNameOf(ownEntry(service, port));
  std::error_code error;
  fs::remove(path, error);
  announced_.erase(path);
}

bool Rendezvous::isOnline(uint64_t steamId) const {
  fs::path folder = folderOf(steamId);
  if (folder.empty()) return false;
  std::vector<PeerEntry> entries = liveEntries(folder);
  return std::any_of(entries.begin(), entries.end(), [](const PeerEntry& entry) { return entry.service == kOnline; });
}

uint16_t Rendezvous::portOf(uint64_t steamId, const std::string& service) const {
  fs::path folder = folderOf(steamId);
  if (folder.empty()) return 0;
  for (const PeerEntry& entry : liveEntries(folder)) {
    if (entry.service == service) return entry.port;
  }
  return agreedPort(folder, service).value_or(0);
}

bool Rendezvous::isAwaited(const std::string& service) const {
  std::lock_guard lock(mutex_);
  std::error_code error;
  return !root_.empty() && fs::exists(agreedPortFile(ownFolder(), service), error);
}

bool Rendezvous::hasNews() {
  std::lock_guard lock(mutex_);
  auto now = std::chrono::steady_clock::now();
  if (root_.empty() || now < nextLook_) return false;
  nextLook_ = now + kBetweenLooks;
  fs::file_time_type changed = writtenAt(ownFolder());
  bool news = changed != lastChange_ || !isOlderThan(ownFolder(), kTimestampStep);
  lastChange_ = changed;
  return news;
}

fs::path Rendezvous::folderOf(uint64_t steamId) const {
  std::lock_guard lock(mutex_);
  return root_.empty() ? fs::path() : root_ / std::to_string(steamId);
}

fs::path Rendezvous::ownFolder() const { return root_ / std::to_string(steamId_); }

}  // namespace loopback
