// Requests are single bytes; a reply is a length and that many bytes.
#include "player_process.h"

#include "check.h"
#include "steam_gameserver.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {
constexpr char kTicket = 't';

void readAll(int file, void *out, size_t size) {
  auto *bytes = static_cast<char *>(out);
  while (size > 0) {
    ssize_t count = ::read(file, bytes, size);
    CHECK(count > 0);
    bytes += count;
    size -= static_cast<size_t>(count);
  }
}

void reply(const void *data, uint32_t size) {
  CHECK(::write(STDOUT_FILENO, &size, sizeof size) == sizeof size);
  CHECK(::write(STDOUT_FILENO, data, size) == static_cast<ssize_t>(size));
}
}  // namespace

std::string PlayerProcess::program;

PlayerProcess::PlayerProcess(const char *steamId) : steamId_(std::strtoull(steamId, nullptr, 10)) {
  int toChild[2], fromChild[2];
  CHECK(pipe(toChild) == 0 && pipe(fromChild) == 0);
  pid_ = fork();
  CHECK(pid_ >= 0);
  if (pid_ == 0) {
    dup2(toChild[0], STDIN_FILENO);
    dup2(fromChild[1], STDOUT_FILENO);
    // The other ends must not stay open here, or in players started later.
    for (int file = STDERR_FILENO + 1; file < 64; file++) close(file);
    setenv("HEADWATER_LOOPBACK_STEAMID", steamId, 1);
    execl(program.c_str(), program.c_str(), "--player", nullptr);
    _exit(127);
  }
  close(toChild[0]);
  close(fromChild[1]);
  request_ = toChild[1];
  reply_ = fromChild[0];
}

PlayerProcess::~PlayerProcess() {
  if (pid_) quit();
}

std::vector<unsigned char> PlayerProcess::ticket() {
  CHECK(::write(request_, &kTicket, 1) == 1);
  uint32_t size = 0;
  readAll(reply_, &size, sizeof size);
  std::vector<unsigned char> bytes(size);
  readAll(reply_, bytes.data(), size);
  return bytes;
}

void PlayerProcess::quit() {
  close(request_);
  wait();
}

void PlayerProcess::kill(int signal) {
  ::kill(pid_, signal);
  close(request_);
  wait();
}

void PlayerProcess::wait() {
  int status = 0;
  CHECK(waitpid(pid_, &status, 0) == pid_);
  close(reply_);
  pid_ = 0;
}

int PlayerProcess::serve() {
  CHECK_EQUAL(SteamAPI_InitFlat(nullptr), k_ESteamAPIInitResult_OK);
  char request;
  while (::read(STDIN_FILENO, &request, 1) == 1) {
    unsigned char ticket[1024];
    uint32 size = 0;
    CHECK(SteamUser()->GetAuthSessionTicket(ticket, sizeof ticket, &size, nullptr) != k_HAuthTicketInvalid);
    reply(ticket, size);
  }
  SteamAPI_Shutdown();
  return 0;
}
