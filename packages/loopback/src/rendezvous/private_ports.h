// UDP ports of 127.0.0.1 for listeners that nobody knows by number. They are reserved before anyone listens, so that
// no two services of this user agree on the same one: `<runtime directory>/ports/<port>` names the file that records
// what the port is for, and the reservation stands as long as that file.
#pragma once

#include <cstdint>
#include <filesystem>

namespace loopback {

/// Reserves a random port for what `record` will hold; 0 if there is none left or no runtime directory. Whether another
/// program listens there shows when it is used: trying would mean to hold it for a moment, just when it may be needed.
uint16_t reservePort(const std::filesystem::path& record);

/// Gives a port back.
void releasePort(uint16_t port);

/// Gives back the ports whose records are gone.
void cleanUpReservedPorts();

/// A random port of the range that is used here, reserved or not.
uint16_t randomPrivatePort();

}  // namespace loopback
