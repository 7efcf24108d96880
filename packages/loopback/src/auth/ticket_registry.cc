// One file per ticket, holding its issuer's process id and start time, and one beside it once it has been used.
#include "auth/ticket_registry.h"

#include "core/open_file.h"
#include "core/process.h"
#include "machine/exclusive_file.h"
#include "machine/runtime_directory.h"

#include <chrono>
#include <cstdio>
#include <string>

namespace loopback {

namespace fs = std::filesystem;

namespace {
constexpr const char* kUsed = ".used";

fs::path fileOf(uint32_t appId, uint64_t ticketId) {
  std::optional<fs::path> folder = appDirectory(appId);
  if (!folder) return {};
  char name[32];
  std::snprintf(name, sizeof name, "%016llx.ticket", static_cast<unsigned long long>(ticketId));
  return *folder / name;
}

fs::path usedFileOf(fs::path file) { return file += kUsed; }

/// Creates a file that must not exist yet, with this process's id and start time in it.
bool createInOurName(const fs::path& path) {
  char text[64];
  int size = std::snprintf(text, sizeof text, "%lld %llu\n", static_cast<long long>(processId()),
                           static_cast<unsigned long long>(processStartTime(processId())));
  return createExclusively(path, text, static_cast<size_t>(size));
}

bool readIssuer(const fs::path& path, Issuer& issuer) {
  FILE* file = path.empty() ? nullptr : openFile(path, "rb");
  if (!file) return false;
  long long pid = 0;
  unsigned long long start = 0;
  bool complete = std::fscanf(file, "%lld %llu", &pid, &start) == 2;
  std::fclose(file);
  if (complete) issuer = {pid, start};
  return complete;
}

bool isProcessOfFileAlive(const fs::path& path) {
  Issuer process;
  return readIssuer(path, process) && isProcessAlive(process.pid, process.startTime);
}

/// Whether a file was left behind by a process that died while writing it.
bool isOld(const fs::path& path) {
  std::error_code error;
  fs::file_time_type written = fs::last_write_time(path, error);
  return !error && fs::file_time_type::clock::now() - written > std::chrono::minutes(1);
}

void removeBoth(const fs::path& path) {
  std::error_code error;
  // The claim goes last: a ticket without its claim could be used twice.
  fs::remove(path, error);
  fs::remove(usedFileOf(path), error);
}

void cleanUpFile(const fs::path& path) {
  std::error_code error;
  fs::path ticket = fs::path(path).replace_extension();
  if (path.extension() == ".ticket") {
    // A server that accepted the ticket has yet to see that its issuer is gone; it cleans up itself then.
    if (!isProcessOfFileAlive(path) && !isProcessOfFileAlive(usedFileOf(path))) removeBoth(path);
  } else if (path.extension() == kUsed && !fs::exists(ticket, error)) {
    fs::remove(path, error);
  } else if (path.extension() == kTemporarySuffix && isOld(path)) {
    fs::remove(path, error);
  }
}
}  // namespace

void TicketRegistry::cleanUp(uint32_t appId) {
  std::optional<fs::path> folder = appDirectory(appId);
  if (!folder) return;
  std::error_code error;
  for (fs::directory_iterator entry(*folder, error), end; !error && entry != end; entry.increment(error))
    cleanUpFile(entry->path());
}

bool TicketRegistry::add(uint32_t appId, uint64_t ticketId) { return createInOurName(fileOf(appId, ticketId)); }

void TicketRegistry::remove(uint32_t appId, uint64_t ticketId) {
  fs::path path = fileOf(appId, ticketId);
  if (!path.empty()) removeBoth(path);
}

bool TicketRegistry::claim(uint32_t appId, uint64_t ticketId) {
  fs::path path = fileOf(appId, ticketId);
  return !path.empty() && createInOurName(usedFileOf(path));
}

TicketStatus TicketRegistry::status(uint32_t appId, uint64_t ticketId, Issuer& issuer) {
  fs::path path = fileOf(appId, ticketId);
  std::error_code error;
  bool present = issuer.pid ? fs::exists(path, error) : readIssuer(path, issuer);
  if (!present) return TicketStatus::Cancelled;
  return isProcessAlive(issuer.pid, issuer.startTime) ? TicketStatus::Valid : TicketStatus::IssuerGone;
}

}  // namespace loopback
