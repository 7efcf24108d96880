// The payload stays in the queue.
#include "callbacks/next_callback.h"

namespace loopback {

bool nextCallback(CallbackQueue& callbacks, HSteamUser user, CallbackMsg_t* message) {
  QueuedCallback* callback = nullptr;
  if (!message || !callbacks.next(&callback)) return false;
  message->m_hSteamUser = user;
  message->m_iCallback = callback->id;
  message->m_pubParam = callback->payload.data();
  message->m_cubParam = static_cast<int>(callback->payload.size());
  return true;
}

}  // namespace loopback
