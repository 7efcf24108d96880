// The user side (client) of the Steam API: init, shutdown, manual callback dispatch, and every interface header.

#ifndef STEAM_API_H
#define STEAM_API_H

#include "steam_api_common.h"

#include "isteamclient.h"
#include "isteamuser.h"
#include "isteamfriends.h"
#include "isteamutils.h"
#include "isteammatchmaking.h"
#include "isteamremotestorage.h"
#include "isteamuserstats.h"
#include "isteamapps.h"
#include "isteamnetworking.h"
#include "isteamscreenshots.h"
#include "isteammusic.h"
#include "isteammusicremote.h"
#include "isteamhttp.h"
#include "isteaminput.h"
#include "isteamcontroller.h"
#include "isteamugc.h"
#include "isteamhtmlsurface.h"
#include "isteaminventory.h"
#include "isteamtimeline.h"
#include "isteamvideo.h"
#include "isteamparentalsettings.h"
#include "isteamremoteplay.h"
#include "isteamnetworkingmessages.h"
#include "isteamnetworkingsockets.h"
#include "isteamnetworkingutils.h"

/// Result of initialising Steam.
enum ESteamAPIInitResult
{
    /// Success.
    k_ESteamAPIInitResult_OK = 0,
    /// Some other failure: see the message.
    k_ESteamAPIInitResult_FailedGeneric = 1,
    /// No connection to Steam: the client is not running.
    k_ESteamAPIInitResult_NoSteamClient = 2,
    /// The Steam client is too old for this SDK.
    k_ESteamAPIInitResult_VersionMismatch = 3,
};

/// Behind SteamAPI_InitEx. The list of interface versions has the form of SteamInternal_GameServer_Init_V2.
S_API ESteamAPIInitResult S_CALLTYPE SteamInternal_SteamAPI_Init(
    const char *pszInternalCheckInterfaceVersions, SteamErrMsg *pOutErrMsg );

/// Connects this process to the running Steam client. On failure `pOutErrMsg`, which may be null, gets Steam's
/// message.
inline ESteamAPIInitResult SteamAPI_InitEx( SteamErrMsg *pOutErrMsg )
{
    // Each version ends with a NUL, the list with an empty one.
    const char *pszInternalCheckInterfaceVersions =
        STEAMUTILS_INTERFACE_VERSION "\0"
        STEAMNETWORKINGUTILS_INTERFACE_VERSION "\0"
        STEAMAPPS_INTERFACE_VERSION "\0"
        STEAMCONTROLLER_INTERFACE_VERSION "\0"
        STEAMFRIENDS_INTERFACE_VERSION "\0"
        STEAMGAMESEARCH_INTERFACE_VERSION "\0"
        STEAMHTMLSURFACE_INTERFACE_VERSION "\0"
        STEAMHTTP_INTERFACE_VERSION "\0"
        STEAMINPUT_INTERFACE_VERSION "\0"
        STEAMINVENTORY_INTERFACE_VERSION "\0"
        STEAMMATCHMAKINGSERVERS_INTERFACE_VERSION "\0"
        STEAMMATCHMAKING_INTERFACE_VERSION "\0"
        STEAMMUSICREMOTE_INTERFACE_VERSION "\0"
        STEAMMUSIC_INTERFACE_VERSION "\0"
        STEAMNETWORKINGMESSAGES_INTERFACE_VERSION "\0"
        STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "\0"
        STEAMNETWORKING_INTERFACE_VERSION "\0"
        STEAMPARENTALSETTINGS_INTERFACE_VERSION "\0"
        STEAMPARTIES_INTERFACE_VERSION "\0"
        STEAMREMOTEPLAY_INTERFACE_VERSION "\0"
        STEAMREMOTESTORAGE_INTERFACE_VERSION "\0"
        STEAMSCREENSHOTS_INTERFACE_VERSION "\0"
        STEAMUGC_INTERFACE_VERSION "\0"
        STEAMUSERSTATS_INTERFACE_VERSION "\0"
        STEAMUSER_INTERFACE_VERSION "\0"
        STEAMVIDEO_INTERFACE_VERSION "\0"
        "\0";
    return SteamInternal_SteamAPI_Init( pszInternalCheckInterfaceVersions, pOutErrMsg );
}

/// SteamAPI_InitEx without the reason of a failure: true on success.
inline bool SteamAPI_Init() { return SteamAPI_InitEx( nullptr ) == k_ESteamAPIInitResult_OK; }

/// SteamAPI_InitEx as an export, for programs that use the flat API. It checks no interface versions.
S_API ESteamAPIInitResult S_CALLTYPE SteamAPI_InitFlat( SteamErrMsg *pOutErrMsg );

/// Disconnects from Steam. Every interface, handle and pipe of the user side is invalid from then on.
S_API void S_CALLTYPE SteamAPI_Shutdown();

/// True when Steam is about to start `unOwnAppID` again through the client: the process should exit at once.
S_API bool S_CALLTYPE SteamAPI_RestartAppIfNecessary( uint32 unOwnAppID );

/// Frees what the library keeps for the calling thread. Call it at the end of threads that used Steam.
S_API void S_CALLTYPE SteamAPI_ReleaseCurrentThreadMemory();

/// Writes a crash dump and uploads it to Steam: a Windows exception code, its pointers, and the build number.
S_API void S_CALLTYPE SteamAPI_WriteMiniDump( uint32 uStructuredExceptionCode, void *pvExceptionInfo, uint32 uBuildID );

/// Text to go with the next crash dump.
S_API void S_CALLTYPE SteamAPI_SetMiniDumpComment( const char *pchMsg );

/// Whether a Steam client runs on this machine.
S_API bool S_CALLTYPE SteamAPI_IsSteamRunning();

/// Folder of the Steam client, or null.
S_API const char *S_CALLTYPE SteamAPI_GetSteamInstallPath();

/// Whether the library catches exceptions that leave callback handlers.
S_API void S_CALLTYPE SteamAPI_SetTryCatchCallbacks( bool bTryCatchCallbacks );

// Manual dispatch: pulling callbacks instead of registering objects for SteamAPI_RunCallbacks. Each frame and pipe:
// RunFrame, then GetNextCallback and FreeLastCallback until there are no more. A SteamAPICallCompleted_t among them
// says that a call result can be fetched with GetAPICallResult.

/// Chooses manual dispatch for the whole process. Call it once, before or right after init, and never mix it with
/// SteamAPI_RunCallbacks.
S_API void S_CALLTYPE SteamAPI_ManualDispatch_Init();

/// Does the periodic work of a pipe and gathers its callbacks. Not to be called while a callback is being handled.
S_API void S_CALLTYPE SteamAPI_ManualDispatch_RunFrame( HSteamPipe hSteamPipe );

/// Takes the next callback of a pipe. True when `pCallbackMsg` was filled: its payload lives until
/// SteamAPI_ManualDispatch_FreeLastCallback, which must follow.
S_API bool S_CALLTYPE SteamAPI_ManualDispatch_GetNextCallback( HSteamPipe hSteamPipe, CallbackMsg_t *pCallbackMsg );

/// Frees the callback that SteamAPI_ManualDispatch_GetNextCallback returned last on this pipe.
S_API void S_CALLTYPE SteamAPI_ManualDispatch_FreeLastCallback( HSteamPipe hSteamPipe );

/// Fetches the result of a completed call, as SteamAPICallCompleted_t names it: its struct of `cubCallback` bytes
/// with id `iCallbackExpected`. False if there is none or the id or size is wrong; `pbFailed` tells whether the
/// call itself failed.
S_API bool S_CALLTYPE SteamAPI_ManualDispatch_GetAPICallResult( HSteamPipe hSteamPipe, SteamAPICall_t hSteamAPICall,
    void *pCallback, int cubCallback, int iCallbackExpected, bool *pbFailed );

#endif // STEAM_API_H
