// The game server side of the Steam API: init, shutdown, and the interfaces only servers have.

#ifndef STEAM_GAMESERVER_H
#define STEAM_GAMESERVER_H

#include "steam_api.h"
#include "isteamgameserver.h"
#include "isteamgameserverstats.h"
#include "steamnetworkingfakeip.h"

/// How a game server authenticates players and appears in the server browser.
enum EServerMode
{
    /// Not a mode to ask for.
    eServerModeInvalid = 0,
    /// Players are not authenticated and the server is not listed: LAN play.
    eServerModeNoAuthentication = 1,
    /// Players are authenticated and the server is listed, without VAC.
    eServerModeAuthentication = 2,
    /// Players are authenticated and the server is listed and protected by VAC.
    eServerModeAuthenticationAndSecure = 3,
};

/// As query port: the game feeds server browser packets from its own socket to
/// ISteamGameServer::HandleIncomingPacket.
const uint16 STEAMGAMESERVER_QUERY_PORT_SHARED = 0xffff;
/// Older name of STEAMGAMESERVER_QUERY_PORT_SHARED.
const uint16 MASTERSERVERUPDATERPORT_USEGAMESOCKETSHARE = STEAMGAMESERVER_QUERY_PORT_SHARED;

/// Behind SteamGameServer_InitEx. `pszInternalCheckInterfaceVersions` lists the interface versions the program was
/// compiled with, each ended by a NUL and the list by an empty one; a version the library does not have fails the
/// call.
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_GameServer_Init_V2( uint32 unIP, uint16 usGamePort,
    uint16 usQueryPort, EServerMode eServerMode, const char *pchVersionString,
    const char *pszInternalCheckInterfaceVersions, SteamErrMsg *pOutErrMsg );

/// Starts this process as a game server. `unIP` is the address to bind, host byte order, 0 for any. `usGamePort` is
/// the port players connect to; Steam only passes it on. `usQueryPort` answers the server browser;
/// STEAMGAMESERVER_QUERY_PORT_SHARED leaves that to the game's own socket (ISteamGameServer::HandleIncomingPacket).
/// `pchVersionString` is the game's version, usually `1.2.3.4`: servers with another version than the published one
/// are told to update. On failure `pOutErrMsg`, which may be null, gets Steam's message. Then set up the server and
/// log on with ISteamGameServer.
inline ESteamAPIInitResult SteamGameServer_InitEx( uint32 unIP, uint16 usGamePort, uint16 usQueryPort,
    EServerMode eServerMode, const char *pchVersionString, SteamErrMsg *pOutErrMsg )
{
    // Each version ends with a NUL, the list with an empty one.
    const char *pszInternalCheckInterfaceVersions =
        STEAMUTILS_INTERFACE_VERSION "\0"
        STEAMNETWORKINGUTILS_INTERFACE_VERSION "\0"
        STEAMGAMESERVER_INTERFACE_VERSION "\0"
        STEAMGAMESERVERSTATS_INTERFACE_VERSION "\0"
        STEAMHTTP_INTERFACE_VERSION "\0"
        STEAMINVENTORY_INTERFACE_VERSION "\0"
        STEAMNETWORKING_INTERFACE_VERSION "\0"
        STEAMNETWORKINGMESSAGES_INTERFACE_VERSION "\0"
        STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "\0"
        STEAMUGC_INTERFACE_VERSION "\0"
        "\0";
    return SteamInternal_GameServer_Init_V2( unIP, usGamePort, usQueryPort, eServerMode, pchVersionString,
        pszInternalCheckInterfaceVersions, pOutErrMsg );
}

/// SteamGameServer_InitEx without the reason of a failure: true on success.
inline bool SteamGameServer_Init(
    uint32 unIP, uint16 usGamePort, uint16 usQueryPort, EServerMode eServerMode, const char *pchVersionString )
{
    return SteamGameServer_InitEx( unIP, usGamePort, usQueryPort, eServerMode, pchVersionString, nullptr ) ==
        k_ESteamAPIInitResult_OK;
}

/// Logs off and ends the game server. Its interfaces, handles and pipe are invalid from then on.
S_API void S_CALLTYPE SteamGameServer_Shutdown();

/// Frees what the library keeps for the calling thread. Call it at the end of threads that used Steam.
inline void SteamGameServer_ReleaseCurrentThreadMemory() { SteamAPI_ReleaseCurrentThreadMemory(); }

/// Whether the server runs with VAC: after logon, and only if it was initialised with
/// eServerModeAuthenticationAndSecure.
S_API bool S_CALLTYPE SteamGameServer_BSecure();

/// The server's Steam id; valid once logged on, for anonymous servers another one after each logon.
S_API uint64 S_CALLTYPE SteamGameServer_GetSteamID();

#endif // STEAM_GAMESERVER_H
