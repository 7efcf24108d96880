// Creates the runtime folder so that no other user can read the secret in it or plant one.
#include "auth/runtime_directory.h"

#include "auth/exclusive_file.h"
#include "core/environment.h"
#include "core/notice.h"
#include "core/process.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace loopback {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
fs::path runtimePath() {
  const char *local = std::getenv("LOCALAPPDATA");
  return fs::path(local ? local : ".") / "headwater-loopback";
}

/// The profile's folder is the user's alone.
bool makePrivate(const fs::path &path) {
  std::error_code error;
  fs::create_directories(path, error);
  return fs::is_directory(path, error);
}
#else
fs::path runtimePath() {
  const char *runtime = std::getenv("XDG_RUNTIME_DIR");
  std::error_code error;
  if (runtime && *runtime == '/' && fs::is_directory(runtime, error)) return fs::path(runtime) / "headwater-loopback";
  return fs::path("/tmp") / ("headwater-loopback-" + std::to_string(getuid()));
}

/// Creates the folder, or accepts one that is a real folder, ours, and closed to others.
bool makePrivate(const fs::path &path) {
  mkdir(path.c_str(), 0700);
  struct stat info;
  if (lstat(path.c_str(), &info) != 0) return false;
  return S_ISDIR(info.st_mode) && info.st_uid == getuid() && (info.st_mode & 077) == 0;
}
#endif

std::optional<Digest> readSecret(const fs::path &path) {
  FILE *file = std::fopen(path.string().c_str(), "rb");
  if (!file) return std::nullopt;
  Digest secret;
  bool complete = std::fread(secret.data(), 1, secret.size(), file) == secret.size();
  std::fclose(file);
  return complete ? std::optional(secret) : std::nullopt;
}

}  // namespace

std::optional<fs::path> runtimeDirectory() {
  fs::path path = runtimePath();
  if (makePrivate(path)) return path;
  noticeOnce(Notice::RuntimeDirectory, "cannot use " + path.string() +
                                           ": it must be a folder of this user with mode 0700. Remove it or set "
                                           "XDG_RUNTIME_DIR; until then there are no auth tickets and no peers.");
  return std::nullopt;
}

std::optional<fs::path> appDirectory(uint32_t appId) {
  std::optional<fs::path> root = runtimeDirectory();
  if (!root) return std::nullopt;
  fs::path path = *root / worldFromEnvironment() / std::to_string(appId);
  std::error_code error;
  fs::create_directories(path, error);
  return fs::is_directory(path, error) ? std::optional(path) : std::nullopt;
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
