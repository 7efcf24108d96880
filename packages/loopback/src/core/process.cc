// Process ids and clocks of the operating system.
#include "core/process.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <random>

#ifdef _WIN32
#include <windows.h>
#else
#include <unistd.h>
#include <cerrno>
#include <csignal>
#endif

namespace loopback {

#ifdef _WIN32

int64_t processId() { return GetCurrentProcessId(); }

uint64_t processStartTime(int64_t pid) {
  HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
  if (!process) return 0;
  FILETIME created, exited, kernel, user;
  bool known = GetProcessTimes(process, &created, &exited, &kernel, &user);
  DWORD code = 0;
  bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
  CloseHandle(process);
  return known && running ? (uint64_t{created.dwHighDateTime} << 32) | created.dwLowDateTime : 0;
}

bool isProcessAlive(int64_t pid, uint64_t startTime) { return startTime && processStartTime(pid) == startTime; }

#else

int64_t processId() { return getpid(); }

#ifdef __APPLE__
extern "C" int proc_pidinfo(int pid, int flavor, uint64_t argument, void* out, int size);

namespace {
/// proc_bsdinfo of libproc.h, which not every compiler for macOS has.
struct ProcessInfo {
  uint32_t others[30];
  uint64_t startSeconds;
  uint64_t startMicroseconds;
};
static_assert(sizeof(ProcessInfo) == 136);
constexpr int kProcessInfo = 3;  // PROC_PIDTBSDINFO
}  // namespace

uint64_t processStartTime(int64_t pid) {
  // Nothing of a process that has ended and was not waited for yet, which is as good as gone.
  ProcessInfo info{};
  if (proc_pidinfo(static_cast<int>(pid), kProcessInfo, 0, &info, sizeof info) != sizeof info) return 0;
  return info.startSeconds * 1'000'000 + info.startMicroseconds;
}
#else
uint64_t processStartTime(int64_t pid) {
  char path[64];
  std::snprintf(path, sizeof path, "/proc/%lld/stat", static_cast<long long>(pid));
  FILE* file = std::fopen(path, "r");
  if (!file) return 0;
  char text[1024];
  size_t length = std::fread(text, 1, sizeof text - 1, file);
  std::fclose(file);
  text[length] = '\0';
  // The second field is the program's name in parentheses and may hold anything; the start time is field 22.
  const char* field = std::strrchr(text, ')');
  for (int i = 2; field && i < 22; i++) {
    field = std::strchr(field + 1, ' ');
  }
  // A process that has ended but was not waited for yet (Z) is as good as gone.
  const char* state = std::strrchr(text, ')');
  if (state && std::strncmp(state, ") Z", 3) == 0) return 0;
  unsigned long long ticks = 0;
  return field && std::sscanf(field, " %llu", &ticks) == 1 ? ticks : 0;
}
#endif

bool isProcessAlive(int64_t pid, uint64_t startTime) {
  if (pid <= 0 || (kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)) return false;
  return startTime == 0 || processStartTime(pid) == startTime;
}

#endif

void randomBytes(void* out, size_t size) {
  std::random_device device;
  auto* bytes = static_cast<uint8_t*>(out);
  for (size_t i = 0; i < size; i++) bytes[i] = static_cast<uint8_t>(device());
}

int64_t unixTime() {
  using namespace std::chrono;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

int64_t monotonicMilliseconds() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace loopback
