// A program built for another SDK must hear so at init, rather than call through a vtable of another shape.
#include "api/init_check.h"

#include "core/bounded_text.h"
#include "core/notice.h"
#include "generated/interface_set.h"
#include "sides/scenario.h"

#include <cstdio>
#include <cstring>

namespace loopback {

ESteamAPIInitResult failInit(SteamErrMsg* error, ESteamAPIInitResult code, const std::string& message) {
  if (error) std::snprintf(*error, sizeof *error, "%s", message.c_str());
  return code;
}

ESteamAPIInitResult checkInit(const char* versions, SteamErrMsg* error) {
  if (error) (*error)[0] = '\0';
  for (const char* version = versions; version && *version; version += std::strlen(version) + 1) {
    if (!isKnownVersion(version))
      return failInit(error, k_ESteamAPIInitResult_VersionMismatch,
                      "The loopback has no interface " + boundedText(version, sizeof *error) +
                          ": the program was built for another Steamworks SDK");
  }
  if (std::string problem = loadEnvironmentScenario(); !problem.empty())
    return failInit(error, k_ESteamAPIInitResult_FailedGeneric, problem);
  noticeOnce(Notice::IsLoopback, "this is the loopback libsteam_api for development and tests, not Steam.");
  return k_ESteamAPIInitResult_OK;
}

}  // namespace loopback
