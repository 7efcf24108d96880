// Other processes add and remove files at any time, so each step expects that what it saw is gone.
#include "rendezvous/peer_folder.h"

#include "core/open_file.h"
#include "core/process.h"
#include "machine/exclusive_file.h"
#include "machine/file_age.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr const char* kAgreedPortSuffix = ".port";
// How long callers may wait for a peer that is not there yet, or again after a crash.
constexpr std::chrono::minutes kKeepAgreedPorts{2};
// The folder may be cleaned away between its creation and that of a file in it.
constexpr int kAttempts = 3;

template <typename Visit>
void forEachIn(const fs::path& folder, Visit visit) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    visit(entry->path());
}

bool isAlive(const PeerEntry& entry) { return isProcessAlive(entry.pid, entry.startTime); }

bool createInFolder(const fs::path& folder, const fs::path& file, const std::string& text) {
  for (int i = 0; i < kAttempts; i++) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (createExclusively(file, text.data(), text.size()) || fs::exists(file, error)) return true;
  }
  return false;
}

std::optional<uint16_t> readPort(const fs::path& path) {
  FILE* file = openFile(path, "rb");
  if (!file) return std::nullopt;
  unsigned port = 0;
  bool complete = std::fscanf(file, "%u", &port) == 1 && port > 0 && port <= UINT16_MAX;
  std::fclose(file);
  return complete ? std::optional(static_cast<uint16_t>(port)) : std::nullopt;
}

void cleanUpPeerFolder(const fs::path& folder) {
  std::error_code error;
  bool inUse = false;
  std::vector<fs::path> others;
  forEachIn(folder, [&](const fs::path& path) {
    std::optional<PeerEntry> entry = parsePeerEntry(path.filename().u8string());
    if (!entry)
      others.push_back(path);
    else if (isAlive(*entry))
      inUse = true;
    else
      fs::remove(path, error);
  });
  if (inUse) return;
  for (const fs::path& path : others) {
    if (isOlderThan(path, kKeepAgreedPorts)) fs::remove(path, error);
  }
  // Fails, as it should, while anything is in it.
  fs::remove(folder, error);
}
}  // namespace

std::vector<PeerEntry> liveEntries(const fs::path& folder) {
  std::vector<std::pair<fs::file_time_type, PeerEntry>> found;
  forEachIn(folder, [&](const fs::path& path) {
    std::optional<PeerEntry> entry = parsePeerEntry(path.filename().u8string());
    if (entry && isAlive(*entry)) found.emplace_back(writtenAt(path), *entry);
  });
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<PeerEntry> entries;
  for (auto& [time, entry] : found) entries.push_back(std::move(entry));
  return entries;
}

bool writeEntry(const fs::path& folder, const PeerEntry& entry) {
  return createInFolder(folder, folder / fileNameOf(entry), "");
}

fs::path agreedPortFile(const fs::path& folder, const std::string& service) {
  return folder / (service + kAgreedPortSuffix);
}

std::optional<uint16_t> agreedPort(const fs::path& folder, const std::string& service) {
  fs::path path = agreedPortFile(folder, service);
  if (std::optional<uint16_t> port = readPort(path)) return port;
  uint16_t reserved = reservePort(path);
  if (reserved == 0 || !createInFolder(folder, path, std::to_string(reserved) + "\n")) return std::nullopt;
  std::optional<uint16_t> agreed = readPort(path);
  if (agreed != reserved) releasePort(reserved);
  return agreed;
}

void forgetAgreedPorts(const fs::path& folder) {
  if (!liveEntries(folder).empty()) return;
  std::error_code error;
  forEachIn(folder, [&](const fs::path& path) {
    if (path.extension() != kAgreedPortSuffix) return;
    if (std::optional<uint16_t> port = readPort(path)) releasePort(*port);
    fs::remove(path, error);
  });
  fs::remove(folder, error);
}

void cleanUpPeerFolders(const fs::path& root) { forEachIn(root, cleanUpPeerFolder); }

}  // namespace loopback
