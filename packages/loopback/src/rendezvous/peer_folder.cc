// Other processes add and remove files at any time, so each step expects that what it saw is gone.
#include "rendezvous/peer_folder.h"

#include "auth/exclusive_file.h"
#include "core/process.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr const char *kAgreedPortSuffix = ".port";
// Agreed ports outlive their processes, so that a caller meets a server that restarts; but not for ever.
constexpr std::chrono::minutes kKeepAgreedPorts{10};
// The folder may be cleaned away between its creation and that of a file in it.
constexpr int kAttempts = 3;

template <typename Visit>
void forEachIn(const fs::path &folder, Visit visit) {
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    visit(entry->path());
}

bool isAlive(const PeerEntry &entry) { return isProcessAlive(entry.pid, entry.startTime); }

fs::file_time_type writtenAt(const fs::path &path) {
  std::error_code error;
  fs::file_time_type time = fs::last_write_time(path, error);
  return error ? fs::file_time_type::min() : time;
}

bool createInFolder(const fs::path &folder, const fs::path &file, const std::string &text) {
  for (int i = 0; i < kAttempts; i++) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (createExclusively(file, text.data(), text.size()) || fs::exists(file, error)) return true;
  }
  return false;
}

std::optional<uint16_t> readPort(const fs::path &path) {
  FILE *file = std::fopen(path.string().c_str(), "r");
  if (!file) return std::nullopt;
  unsigned port = 0;
  bool complete = std::fscanf(file, "%u", &port) == 1 && port > 0 && port <= UINT16_MAX;
  std::fclose(file);
  return complete ? std::optional(static_cast<uint16_t>(port)) : std::nullopt;
}

void cleanUpPeerFolder(const fs::path &folder) {
  std::error_code error;
  bool inUse = false;
  std::vector<fs::path> others;
  forEachIn(folder, [&](const fs::path &path) {
    std::optional<PeerEntry> entry = parsePeerEntry(path.filename().string());
    if (!entry)
      others.push_back(path);
    else if (isAlive(*entry))
      inUse = true;
    else
      fs::remove(path, error);
  });
  if (inUse) return;
  fs::file_time_type tooOld = fs::file_time_type::clock::now() - kKeepAgreedPorts;
  for (const fs::path &path : others) {
    if (writtenAt(path) < tooOld) fs::remove(path, error);
  }
  // Fails, as it should, while anything is in it.
  fs::remove(folder, error);
}
}  // namespace

std::vector<PeerEntry> liveEntries(const fs::path &folder) {
  std::vector<std::pair<fs::file_time_type, PeerEntry>> found;
  forEachIn(folder, [&](const fs::path &path) {
    std::optional<PeerEntry> entry = parsePeerEntry(path.filename().string());
    if (entry && isAlive(*entry)) found.emplace_back(writtenAt(path), *entry);
  });
  std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
  std::vector<PeerEntry> entries;
  for (auto &[time, entry] : found) entries.push_back(std::move(entry));
  return entries;
}

bool writeEntry(const fs::path &folder, const PeerEntry &entry) {
  return createInFolder(folder, folder / fileNameOf(entry), "");
}

fs::path agreedPortFile(const fs::path &folder, const std::string &service) {
  return folder / (service + kAgreedPortSuffix);
}

std::optional<uint16_t> agreedPort(const fs::path &folder, const std::string &service,
                                   const std::function<uint16_t()> &choose) {
  fs::path path = agreedPortFile(folder, service);
  if (std::optional<uint16_t> port = readPort(path)) return port;
  if (!createInFolder(folder, path, std::to_string(choose()) + "\n")) return std::nullopt;
  return readPort(path);
}

void cleanUpPeerFolders(const fs::path &root) { forEachIn(root, cleanUpPeerFolder); }

}  // namespace loopback
