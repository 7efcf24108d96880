// ISteamClient: pipes, users and the factory of every other interface. Most programs never call it: use the accessors.

#ifndef ISTEAMCLIENT_H
#define ISTEAMCLIENT_H

#include "steam_api_common.h"

class ISteamUser;
class ISteamGameServer;
class ISteamFriends;
class ISteamUtils;
class ISteamMatchmaking;
class ISteamMatchmakingServers;
class ISteamUserStats;
class ISteamGameServerStats;
class ISteamApps;
class ISteamNetworking;
class ISteamRemoteStorage;
class ISteamScreenshots;
class ISteamHTTP;
class ISteamController;
class ISteamUGC;
class ISteamMusic;
class ISteamHTMLSurface;
class ISteamInventory;
class ISteamVideo;
class ISteamParentalSettings;
class ISteamInput;
class ISteamParties;
class ISteamRemotePlay;

/// Pipes, users, and interfaces by version string.
class ISteamClient
{
public:
    /// Opens a pipe to Steam. 0 on failure.
    virtual HSteamPipe CreateSteamPipe() = 0;

    /// Closes a pipe.
    virtual bool BReleaseSteamPipe( HSteamPipe hSteamPipe ) = 0;

    /// The logged-on user, on this pipe. 0 on failure.
    virtual HSteamUser ConnectToGlobalUser( HSteamPipe hSteamPipe ) = 0;

    /// A user of its own, such as a game server, with a new pipe in `phSteamPipe`. 0 on failure.
    virtual HSteamUser CreateLocalUser( HSteamPipe *phSteamPipe, EAccountType eAccountType ) = 0;

    /// Gives up a user of a pipe.
    virtual void ReleaseUser( HSteamPipe hSteamPipe, HSteamUser hUser ) = 0;

    /// ISteamUser by its version string; null if the library does not have that version.
    virtual ISteamUser *GetISteamUser( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamGameServer by its version string; null if the library does not have that version.
    virtual ISteamGameServer *GetISteamGameServer(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// Address and port (host byte order) that connections to Steam are bound to. Call it before any user exists.
    virtual void SetLocalIPBinding( const SteamIPAddress_t &unIP, uint16 usPort ) = 0;

    /// ISteamFriends by its version string; null if the library does not have that version.
    virtual ISteamFriends *GetISteamFriends( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamUtils by its version string; null if the library does not have that version.
    virtual ISteamUtils *GetISteamUtils( HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamMatchmaking by its version string; null if the library does not have that version.
    virtual ISteamMatchmaking *GetISteamMatchmaking(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamMatchmakingServers by its version string; null if the library does not have that version.
    virtual ISteamMatchmakingServers *GetISteamMatchmakingServers(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// Any interface by its version string; null if the library does not have it.
    virtual void *GetISteamGenericInterface( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamUserStats by its version string; null if the library does not have that version.
    virtual ISteamUserStats *GetISteamUserStats(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamGameServerStats by its version string; null if the library does not have that version.
    virtual ISteamGameServerStats *GetISteamGameServerStats(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamApps by its version string; null if the library does not have that version.
    virtual ISteamApps *GetISteamApps( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamNetworking by its version string; null if the library does not have that version.
    virtual ISteamNetworking *GetISteamNetworking(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamRemoteStorage by its version string; null if the library does not have that version.
    virtual ISteamRemoteStorage *GetISteamRemoteStorage(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamScreenshots by its version string; null if the library does not have that version.
    virtual ISteamScreenshots *GetISteamScreenshots(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    STEAM_PRIVATE_API( virtual void RunFrame() = 0; )

    /// Calls to the Steam client so far; a measure of overhead.
    virtual uint32 GetIPCCallCount() = 0;

    /// Sets the function that receives Steam's warnings; null for none.
    virtual void SetWarningMessageHook( SteamAPIWarningMessageHook_t pFunction ) = 0;

    /// Ends the library if no pipe is open.
    virtual bool BShutdownIfAllPipesClosed() = 0;

    /// ISteamHTTP by its version string; null if the library does not have that version.
    virtual ISteamHTTP *GetISteamHTTP( HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamController by its version string; null if the library does not have that version.
    virtual ISteamController *GetISteamController(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamUGC by its version string; null if the library does not have that version.
    virtual ISteamUGC *GetISteamUGC( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamMusic by its version string; null if the library does not have that version.
    virtual ISteamMusic *GetISteamMusic( HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamHTMLSurface by its version string; null if the library does not have that version.
    virtual ISteamHTMLSurface *GetISteamHTMLSurface(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    STEAM_PRIVATE_API( virtual void DEPRECATED_Set_SteamAPI_CPostAPIResultInProcess( void ( *callback )() ) = 0; )
    STEAM_PRIVATE_API( virtual void DEPRECATED_Remove_SteamAPI_CPostAPIResultInProcess( void ( *callback )() ) = 0; )
    STEAM_PRIVATE_API(
        virtual void Set_SteamAPI_CCheckCallbackRegisteredInProcess( SteamAPI_CheckCallbackRegistered_t func ) = 0; )

    /// ISteamInventory by its version string; null if the library does not have that version.
    virtual ISteamInventory *GetISteamInventory(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamVideo by its version string; null if the library does not have that version.
    virtual ISteamVideo *GetISteamVideo( HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamParentalSettings by its version string; null if the library does not have that version.
    virtual ISteamParentalSettings *GetISteamParentalSettings(
        HSteamUser hSteamuser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamInput by its version string; null if the library does not have that version.
    virtual ISteamInput *GetISteamInput( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamParties by its version string; null if the library does not have that version.
    virtual ISteamParties *GetISteamParties( HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    /// ISteamRemotePlay by its version string; null if the library does not have that version.
    virtual ISteamRemotePlay *GetISteamRemotePlay(
        HSteamUser hSteamUser, HSteamPipe hSteamPipe, const char *pchVersion ) = 0;

    STEAM_PRIVATE_API( virtual void DestroyAllInterfaces() = 0; )
};

#define STEAMCLIENT_INTERFACE_VERSION "SteamClient023"

/// The client interface, for whoever needs pipes and users by hand.
inline ISteamClient *SteamClient();

// Not one of the versioned accessors of the flat API, hence spelled out instead of using the accessor macros.
inline void S_CALLTYPE SteamInternal_Init_SteamClient( ISteamClient **p )
{
    *p = (ISteamClient *)SteamInternal_CreateInterface( STEAMCLIENT_INTERFACE_VERSION );
}
inline ISteamClient *SteamClient()
{
    static void *context[3] = { (void *)&SteamInternal_Init_SteamClient, nullptr, nullptr };
    return *(ISteamClient **)SteamInternal_ContextInit( context );
}

/// The client interface again: a game server shares it with the user side.
inline ISteamClient *SteamGameServerClient() { return SteamClient(); }

#endif // ISTEAMCLIENT_H
