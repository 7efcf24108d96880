// The file is named after the address, so that whoever creates it first has it. Dead processes leave theirs behind;
// they are removed when somebody takes one.
#include "rendezvous/fake_ip_book.h"

#include "core/fake_ip_range.h"
#include "core/open_file.h"
#include "core/process.h"
#include "machine/exclusive_file.h"
#include "machine/runtime_directory.h"

#include <cstdio>
#include <string>
#include <vector>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr int kAttempts = 100;
// Where ports begin, and how many could be first.
constexpr uint16_t kFirstPort = 4000;
constexpr uint16_t kPortChoices = 20'000;

fs::path bookOf(uint32_t appId) {
  std::optional<fs::path> app = appDirectory(appId);
  return app ? *app / "fake-ips" : fs::path();
}

/// Nothing for files of dead processes and of another form.
std::optional<FakeIpEntry> readEntry(const fs::path& path) {
  FILE* file = openFile(path, "rb");
  if (!file) return std::nullopt;
  unsigned ip = 0, firstPort = 0, ports = 0;
  unsigned long long steamId = 0, start = 0;
  long long pid = 0;
  int read = std::fscanf(file, "%u %u %u %llu %lld %llu", &ip, &firstPort, &ports, &steamId, &pid, &start);
  std::fclose(file);
  constexpr int kFields = 6;
  if (read != kFields || !isProcessAlive(pid, start)) return std::nullopt;
  return FakeIpEntry{ip, static_cast<uint16_t>(firstPort), static_cast<uint16_t>(ports), steamId};
}

std::vector<fs::path> filesIn(const fs::path& book) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(book, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() != kTemporarySuffix) files.push_back(entry->path());
  }
  return files;
}

uint32_t randomBelow(uint32_t end) {
  uint32_t random = 0;
  randomBytes(&random, sizeof random);
  return random % end;
}
}  // namespace

std::optional<FakeIpEntry> takeFakeIp(uint32_t appId, uint64_t steamId, int ports) {
  fs::path book = bookOf(appId);
  if (book.empty()) return std::nullopt;
  std::error_code error;
  fs::create_directories(book, error);
  for (const fs::path& file : filesIn(book)) {
    if (!readEntry(file)) fs::remove(file, error);
  }
  for (int i = 0; i < kAttempts; i++) {
    FakeIpEntry entry{kGlobalFakeIps + 1 + randomBelow(kFakeIpRangeSize - 1),
                      static_cast<uint16_t>(kFirstPort + randomBelow(kPortChoices)), static_cast<uint16_t>(ports),
                      steamId};
    if (recordFakeIp(appId, entry)) return entry;
  }
  return std::nullopt;
}

bool recordFakeIp(uint32_t appId, const FakeIpEntry& entry) {
  std::string text = std::to_string(entry.ip) + " " + std::to_string(entry.firstPort) + " " +
                     std::to_string(entry.ports) + " " + std::to_string(entry.steamId) + " " +
                     std::to_string(processId()) + " " + std::to_string(processStartTime(processId())) + "\n";
  return createExclusively(bookOf(appId) / std::to_string(entry.ip), text.data(), text.size());
}

void giveFakeIpBack(uint32_t appId, uint32_t ip) {
  std::error_code error;
  fs::remove(bookOf(appId) / std::to_string(ip), error);
}

std::optional<FakeIpEntry> findFakeIp(uint32_t appId, uint32_t ip) {
  return readEntry(bookOf(appId) / std::to_string(ip));
}

std::optional<FakeIpEntry> fakeIpOf(uint32_t appId, uint64_t steamId) {
  for (const fs::path& file : filesIn(bookOf(appId))) {
    std::optional<FakeIpEntry> entry = readEntry(file);
    if (entry && entry->steamId == steamId) return entry;
  }
  return std::nullopt;
}

}  // namespace loopback
