// libcurl's way to wait for sockets, which every system has and which can be woken.
#pragma once

#include <curl/curl.h>

namespace loopback {

/// To be given back with curl_multi_cleanup; null if there is no memory for it.
CURLM* openPoll();

}  // namespace loopback
