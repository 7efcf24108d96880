#include "net/poll.h"

namespace loopback {

CURLM* openPoll() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  return started == CURLE_OK ? curl_multi_init() : nullptr;
}

}  // namespace loopback
