// The blob is JSON behind a title, signed.
#include "auth/server_login.h"

#include "core/process.h"
#include "machine/world_signature.h"

#include <nlohmann/json.hpp>

#include <cstring>

namespace loopback {

namespace {
constexpr const char* kTitle = "headwater-loopback server login 1\n";
}

std::string serverLoginBlob(const ServerLogin& login) {
  nlohmann::ordered_json json = {{"appId", login.appId},
                                 {"steamId", std::to_string(login.steamId)},
                                 {"dataCenter", login.dataCenter},
                                 {"port", login.port},
                                 {"time", unixTime()}};
  return sealed(kTitle + json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
}

std::string readServerLogin(const void* blob, size_t size) {
  std::optional<std::string> text = unsealed(blob, size);
  return text && text->rfind(kTitle, 0) == 0 ? text->substr(std::strlen(kTitle)) : "";
}

}  // namespace loopback
