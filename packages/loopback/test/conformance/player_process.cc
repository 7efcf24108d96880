// Requests are single bytes; a reply is a length and that many bytes.
#include "player_process.h"

#include "check.h"
#include "steam_gameserver.h"

#include <unistd.h>

namespace {
constexpr char kTicket = 't';

void reply(const void* data, uint32_t size) {
  CHECK(::write(STDOUT_FILENO, &size, sizeof size) == sizeof size);
  CHECK(::write(STDOUT_FILENO, data, size) == static_cast<ssize_t>(size));
}
}  // namespace

PlayerProcess::PlayerProcess(const char* steamId)
    : steamId_(std::strtoull(steamId, nullptr, 10)), process_("--player", {{"HEADWATER_LOOPBACK_STEAMID", steamId}}) {}

std::vector<unsigned char> PlayerProcess::ticket() {
  process_.write(&kTicket, 1);
  uint32_t size = 0;
  process_.read(&size, sizeof size);
  std::vector<unsigned char> bytes(size);
  process_.read(bytes.data(), size);
  return bytes;
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
