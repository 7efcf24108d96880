// From 20000 to 32767: above are the ephemeral ports of Linux (32768), Windows and macOS (49152).
#include "rendezvous/private_ports.h"

#include "core/open_file.h"
#include "core/process.h"
#include "machine/exclusive_file.h"
#include "machine/file_age.h"
#include "machine/runtime_directory.h"

#include <cstdio>
#include <string>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr uint16_t kFirst = 20000, kEnd = 32768;
// Steam's own servers and most games listen here.
constexpr uint16_t kFirstOfGames = 27000, kEndOfGames = 28000;
constexpr int kAttempts = 200;
// A port is reserved before its record is written.
constexpr std::chrono::minutes kGrace{1};

fs::path reservations() {
  std::optional<fs::path> root = runtimeDirectory();
  if (!root) return {};
  fs::path folder = *root / "ports";
  std::error_code error;
  fs::create_directories(folder, error);
  return folder;
}

fs::path recordIn(const fs::path& reservation) {
  char text[4096];
  FILE* file = openFile(reservation, "rb");
  size_t size = file ? std::fread(text, 1, sizeof text, file) : 0;
  if (file) std::fclose(file);
  return pathOf(std::string(text, size));
}
}  // namespace

uint16_t randomPrivatePort() {
  uint32_t random;
  randomBytes(&random, sizeof random);
  constexpr uint32_t kCount = (kEnd - kFirst) - (kEndOfGames - kFirstOfGames);
  uint32_t port = kFirst + random % kCount;
  if (port >= kFirstOfGames) port += kEndOfGames - kFirstOfGames;
  return static_cast<uint16_t>(port);
}

uint16_t reservePort(const fs::path& record) {
  fs::path folder = reservations();
  std::string text = record.u8string();
  for (int i = 0; !folder.empty() && i < kAttempts; i++) {
    uint16_t port = randomPrivatePort();
    if (createExclusively(folder / std::to_string(port), text.data(), text.size())) return port;
  }
  return 0;
}

void releasePort(uint16_t port) {
  std::error_code error;
  fs::remove(reservations() / std::to_string(port), error);
}

void cleanUpReservedPorts() {
  std::error_code error;
  fs::directory_iterator entry(reservations(), error), end;
  for (; !error && entry != end; entry.increment(error)) {
    if (!isOlderThan(entry->path(), kGrace)) continue;
    std::error_code ignored;
    if (!fs::exists(recordIn(entry->path()), ignored)) fs::remove(entry->path(), ignored);
  }
}

}  // namespace loopback
