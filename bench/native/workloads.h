// What JavaScript is compared with: the same work in C++, in loops without any JavaScript. Each returns nanoseconds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "steam_library.h"

namespace bench {

// `count` messages of `size` bytes, of which the first `written` are written, in batches: SendMessages, then
// ReceiveMessagesOnConnection until all are there.
double ExchangeBatches(HSteamNetConnection from, HSteamNetConnection to, size_t size, size_t written, int batch,
                       int count);

// The same one by one with SendMessageToConnection.
double ExchangeSingly(HSteamNetConnection from, HSteamNetConnection to, size_t size, int count);

// As ExchangeBatches from many connections in turn, received on a poll group.
double ExchangeOnPollGroup(const std::vector<HSteamNetConnection>& from, HSteamNetPollGroup group, size_t size,
                           int batch, int count);

// The same message to each connection, `times` times, with SendMessageToConnection.
double SendToEach(const std::vector<HSteamNetConnection>& connections, size_t size, int times);

// Receives what waits on a poll group; how many messages that were.
int Drain(HSteamNetPollGroup group);

// One frame with the callbacks that wait; `delivered` is how many there were.
double Pump(int* delivered);

// `count` frames without any callback.
double PumpEmpty(int count);

}  // namespace bench
