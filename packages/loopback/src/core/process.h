// Processes of this machine: who we are, and whether another one is still the one it was.
#pragma once

#include <cstdint>
#include <string>

namespace loopback {

int64_t processId();

/// Distinguishes this process from a later one that gets the same id; 0 where the system does not tell.
uint64_t processStartTime(int64_t pid);

/// Whether the process that had this id and start time is still running.
bool isProcessAlive(int64_t pid, uint64_t startTime);

/// Cryptographically random bytes.
void randomBytes(void* out, size_t size);

/// Seconds since 1970.
int64_t unixTime();

/// Milliseconds of a clock that only goes forward.
int64_t monotonicMilliseconds();

}  // namespace loopback
