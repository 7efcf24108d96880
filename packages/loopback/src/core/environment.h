// What the environment says: the app, the user, the world. Read at each init, so that tests can change it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace loopback {

/// SteamAppId, HEADWATER_LOOPBACK_APPID, steam_appid.txt in the working directory, else 480.
uint32_t appIdFromEnvironment();

/// HEADWATER_LOOPBACK_STEAMID, else an individual account derived from the process id.
uint64_t userSteamIdFromEnvironment();

/// HEADWATER_LOOPBACK_NAME, else "Player <account>".
std::string personaNameFromEnvironment(uint64_t steamId);

/// HEADWATER_LOOPBACK_WORLD: processes of different worlds do not see each other. Safe as a file name.
std::string worldFromEnvironment();

/// HEADWATER_LOOPBACK_TICKET_LIFETIME in seconds, else a day.
int64_t ticketLifetimeFromEnvironment();

/// HEADWATER_LOOPBACK_SCENARIO: a scenario file or, beginning with a brace, the scenario itself. Empty for none.
std::string scenarioFromEnvironment();

/// HEADWATER_LOOPBACK_SEED: where the random sequence of faults starts.
std::optional<uint64_t> seedFromEnvironment();

/// HEADWATER_LOOPBACK_NETWORKING is `tcp`: networking of the loopback's own in the place of GameNetworkingSockets.
bool wantsTcpNetworking();

/// SDR_LISTEN_PORT: the port of a server that is hosted in a data centre, 0 for others.
uint16_t hostedPortFromEnvironment();

/// SDR_POPID: the code of that data centre, else `dev`.
std::string hostedPopFromEnvironment();

}  // namespace loopback
