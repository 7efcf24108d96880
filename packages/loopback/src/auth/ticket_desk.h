// Issues and withdraws the auth tickets of one context.
#pragma once

#include "steam_gameserver.h"

#include <mutex>
#include <string>
#include <unordered_map>

namespace loopback {

/// How a ticket names the one SteamID that may use it.
std::string audienceName(uint64_t steamId);

class TicketDesk {
 public:
  /// Issues a ticket of this SteamID into the buffer and sets its size. Only `audience` may use it, if that is a
  /// SteamID: addresses say nothing on a single machine. Returns k_HAuthTicketInvalid if the buffer is too small.
  HAuthTicket issue(uint32_t appId, uint64_t steamId, const SteamNetworkingIdentity* audience, void* buffer,
                    int capacity, uint32* size);

  /// Withdraws a ticket; unknown handles are ignored.
  void cancel(HAuthTicket handle);

  /// Withdraws all: the context shuts down.
  void cancelAll();

 private:
  struct Issued {
    uint32_t appId;
    uint64_t ticketId;
  };

  std::mutex mutex_;
  std::unordered_map<HAuthTicket, Issued> issued_;
  HAuthTicket last_ = k_HAuthTicketInvalid;
};

}  // namespace loopback
