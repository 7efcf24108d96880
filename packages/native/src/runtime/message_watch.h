// Connections and poll groups that somebody waits for messages of. Steam tells only by handing messages over, so the
// background pump takes one message ahead of each; whoever receives from that source next gets it first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "steam_sdk.h"

namespace headwater {

struct MessageSource {
  enum class Kind : uint8_t { kConnection, kPollGroup };
  Kind kind;
  // An HSteamNetConnection or HSteamNetPollGroup.
  uint32_t handle;

  uint64_t key() const { return static_cast<uint64_t>(kind) << 32 | handle; }
};

class MessageWatch {
 public:
  // JavaScript's thread. As many Remove as Add end the watch of a source; what was taken ahead of it stays for the next
  // receive.
  void Add(ISteamNetworkingSockets* sockets, MessageSource source);
  void Remove(MessageSource source);
  // Lets go of everything; before Steam's shutdown.
  void Clear();

  // The pump's thread: true if a source has a message that was not there before, or is gone.
  bool Look();

  // JavaScript's thread: whether messages of any source have to be received through this object.
  bool empty() const { return sources_.empty(); }
  // What was taken ahead, then what `ask(messages, max)`, the library's function for this source, gives.
  using AskLibrary = std::function<int(SteamNetworkingMessage_t** messages, int max)>;
  int Receive(MessageSource source, SteamNetworkingMessage_t** messages, int max, const AskLibrary& ask);

 private:
  struct Watched {
    MessageSource source;
    ISteamNetworkingSockets* sockets;
    uint32_t watchers = 0;
    // The library does not know the source any more.
    bool gone = false;
    // One message while it is watched; a few more where nobody watches and nobody receives.
    std::vector<SteamNetworkingMessage_t*> ahead;

    int Ask(SteamNetworkingMessage_t** messages, int max) const;
    void TakeAhead();
    void ReleaseAhead();
  };

  void Sweep();

  // Entries come and go on JavaScript's thread, under the lock; their content changes on both.
  std::mutex mutex_;
  std::unordered_map<uint64_t, Watched> sources_;
  // So many left over are looked through for those that are gone, see Sweep.
  size_t sweepAt_ = kFirstSweep;
  size_t leftOver_ = 0;

  static constexpr size_t kFirstSweep = 64;
};

}  // namespace headwater
