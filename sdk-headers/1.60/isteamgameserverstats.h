// ISteamGameServerStats: stats and achievements of the players on a server.

#ifndef ISTEAMGAMESERVERSTATS_H
#define ISTEAMGAMESERVERSTATS_H

#include "steam_api_common.h"

/// Stats and achievements of players, from the server. Only those the app allows servers to write can be set.
class ISteamGameServerStats
{
public:
    /// Downloads a player's stats; needed before the calls below. Steam forgets them after the player leaves:
    /// GSStatsUnloaded_t.
    STEAM_CALL_RESULT( GSStatsReceived_t )
    virtual SteamAPICall_t RequestUserStats( CSteamID steamIDUser ) = 0;

    /// Reads an integer stat. False if it does not exist, has another type, or is not downloaded.
    STEAM_FLAT_NAME( GetUserStatInt32 )
    virtual bool GetUserStat( CSteamID steamIDUser, const char *pchName, int32 *pData ) = 0;

    /// Reads a float stat. False if it does not exist, has another type, or is not downloaded.
    STEAM_FLAT_NAME( GetUserStatFloat )
    virtual bool GetUserStat( CSteamID steamIDUser, const char *pchName, float *pData ) = 0;

    /// Whether a player has an achievement. False if it does not exist or is not downloaded.
    virtual bool GetUserAchievement( CSteamID steamIDUser, const char *pchName, bool *pbAchieved ) = 0;

    /// Sets an integer stat until StoreUserStats. False if the server may not write it.
    STEAM_FLAT_NAME( SetUserStatInt32 )
    virtual bool SetUserStat( CSteamID steamIDUser, const char *pchName, int32 nData ) = 0;

    /// Sets a float stat until StoreUserStats. False if the server may not write it.
    STEAM_FLAT_NAME( SetUserStatFloat )
    virtual bool SetUserStat( CSteamID steamIDUser, const char *pchName, float fData ) = 0;

    /// Feeds an average-rate stat: an amount and the seconds it took.
    virtual bool UpdateUserAvgRateStat(
        CSteamID steamIDUser, const char *pchName, float flCountThisSession, double dSessionLength ) = 0;

    /// Unlocks an achievement, until StoreUserStats. False if the server may not write it.
    virtual bool SetUserAchievement( CSteamID steamIDUser, const char *pchName ) = 0;

    /// Locks an achievement again, until StoreUserStats.
    virtual bool ClearUserAchievement( CSteamID steamIDUser, const char *pchName ) = 0;

    /// Sends a player's changed stats to Steam.
    STEAM_CALL_RESULT( GSStatsStored_t )
    virtual SteamAPICall_t StoreUserStats( CSteamID steamIDUser ) = 0;
};

#define STEAMGAMESERVERSTATS_INTERFACE_VERSION "SteamGameServerStats001"

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamGameServerStats *SteamGameServerStats();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamGameServerStats *, SteamGameServerStats, STEAMGAMESERVERSTATS_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Result of RequestUserStats.
struct GSStatsReceived_t
{
    enum { k_iCallback = k_iSteamGameServerStatsCallbacks };
    /// k_EResultOK on success; k_EResultFail if the player has no stats.
    EResult m_eResult;
    /// The player.
    CSteamID m_steamIDUser;
};

/// Result of StoreUserStats.
struct GSStatsStored_t
{
    enum { k_iCallback = k_iSteamGameServerStatsCallbacks + 1 };
    /// k_EResultOK on success; k_EResultInvalidParam if a stat was rejected and has its old value again.
    EResult m_eResult;
    /// The player.
    CSteamID m_steamIDUser;
};

/// Steam forgot a player's stats; request them again before using them. Its id is that of UserStatsUnloaded_t.
struct GSStatsUnloaded_t
{
    enum { k_iCallback = k_iSteamUserStatsCallbacks + 8 };
    /// The player.
    CSteamID m_steamIDUser;
};

#pragma pack( pop )

#endif // ISTEAMGAMESERVERSTATS_H
