// Creates the runtime folder so that no other user can read the secret in it or plant one.
#include "machine/runtime_directory.h"

#include "core/environment.h"
#include "core/notice.h"
#include "core/open_file.h"
#include "core/process.h"
#include "core/system_text.h"
#include "machine/exclusive_file.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace loopback {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
constexpr const char* kVariable = "LOCALAPPDATA";

fs::path runtimePath() {
  std::string local = environmentVariable(kVariable);
  return local.empty() ? fs::path() : pathOf(local) / "headwater-loopback";
}

/// The profile's folder is the user's alone. Returns what is wrong with it.
std::string makePrivate(const fs::path& path) {
  if (path.empty()) return "LOCALAPPDATA is not set";
  std::error_code error, ignored;
  fs::create_directories(path, error);
  return fs::is_directory(path, ignored) ? "" : "it cannot be made: " + error.message();
}
#else
constexpr const char* kVariable = "XDG_RUNTIME_DIR";

fs::path runtimePath() {
  fs::path runtime = environmentVariable(kVariable);
  std::error_code error;
  if (runtime.is_absolute() && fs::is_directory(runtime, error)) return runtime / "headwater-loopback";
  return fs::path("/tmp") / ("headwater-loopback-" + std::to_string(getuid()));
}

/// Creates the folder, or accepts one that is a real folder, ours, and closed to others. Returns what is wrong with it.
std::string makePrivate(const fs::path& path) {
  int failure = mkdir(path.c_str(), 0700) == 0 ? 0 : errno;
  struct stat info;
  if (lstat(path.c_str(), &info) != 0) return std::string("it cannot be made: ") + std::strerror(failure);
  if (!S_ISDIR(info.st_mode)) return "it is no folder; remove it";
  if (info.st_uid != getuid()) return "it belongs to another user";
  if (info.st_mode & 077) return "other users may enter it; its mode must be 0700";
  return "";
}
#endif

std::mutex problemMutex;
std::string lastProblem;

void sayUnusable(const fs::path& path, const std::string& problem) {
  std::string text = "cannot use " + (path.empty() ? "a folder of this user" : path.u8string()) + ": " + problem +
                     ". There are no auth tickets and no peers. Set " + kVariable +
                     " to a folder of this user that can be written to.";
  noticeOnce(Notice::RuntimeDirectory, text);
  std::lock_guard lock(problemMutex);
  lastProblem = text;
}

std::optional<Digest> readSecret(const fs::path& path) {
  FILE* file = openFile(path, "rb");
  if (!file) return std::nullopt;
  Digest secret;
  bool complete = std::fread(secret.data(), 1, secret.size(), file) == secret.size();
  std::fclose(file);
  return complete ? std::optional(secret) : std::nullopt;
}

}  // namespace

std::optional<fs::path> runtimeDirectory() {
  fs::path path = runtimePath();
  std::string problem = makePrivate(path);
  if (problem.empty()) return path;
  sayUnusable(path, problem);
  return std::nullopt;
}

std::optional<fs::path> appDirectory(uint32_t appId) {
  std::optional<fs::path> root = runtimeDirectory();
  if (!root) return std::nullopt;
  fs::path path = *root / worldFromEnvironment() / std::to_string(appId);
  std::error_code error, ignored;
  fs::create_directories(path, error);
  if (fs::is_directory(path, ignored)) return path;
  sayUnusable(path, "it cannot be made: " + error.message());
  return std::nullopt;
}

void checkRuntimeDirectory(uint32_t appId) {
  std::optional<fs::path> folder = appDirectory(appId);
  if (!folder) return;
  fs::path probe = *folder / (std::to_string(processId()) + ".probe" + kTemporarySuffix);
  std::error_code error, ignored;
  fs::remove(probe, ignored);
  if (!createExclusively(probe, "", 0, error)) sayUnusable(*folder, "no file can be made in it: " + error.message());
  fs::remove(probe, ignored);
}

std::string runtimeDirectoryProblem() {
  std::lock_guard lock(problemMutex);
  return lastProblem;
}

std::optional<Digest> machineSecret() {
  std::optional<fs::path> root = runtimeDirectory();
  if (!root) return std::nullopt;
  fs::path path = *root / "secret";
  if (std::optional<Digest> existing = readSecret(path)) return existing;
  Digest secret;
  randomBytes(secret.data(), secret.size());
  // Whoever comes first wins; all read what is there then.
  createExclusively(path, secret.data(), secret.size());
  return readSecret(path);
}

}  // namespace loopback
