// ISteamApps: ownership, DLC, betas and installation of apps.

#ifndef ISTEAMAPPS_H
#define ISTEAMAPPS_H

#include "steam_api_common.h"

const int k_cubAppProofOfPurchaseKeyMax = 240;

/// Ownership, DLC, betas and installation of apps.
class ISteamApps
{
public:
    virtual bool BIsSubscribed() = 0;
    virtual bool BIsLowViolence() = 0;
    virtual bool BIsCybercafe() = 0;
    virtual bool BIsVACBanned() = 0;
    virtual const char *GetCurrentGameLanguage() = 0;
    virtual const char *GetAvailableGameLanguages() = 0;
    virtual bool BIsSubscribedApp( AppId_t appID ) = 0;
    virtual bool BIsDlcInstalled( AppId_t appID ) = 0;
    virtual uint32 GetEarliestPurchaseUnixTime( AppId_t nAppID ) = 0;
    virtual bool BIsSubscribedFromFreeWeekend() = 0;
    virtual int GetDLCCount() = 0;
    virtual bool BGetDLCDataByIndex(
        int iDLC, AppId_t *pAppID, bool *pbAvailable, char *pchName, int cchNameBufferSize ) = 0;
    virtual void InstallDLC( AppId_t nAppID ) = 0;
    virtual void UninstallDLC( AppId_t nAppID ) = 0;
    virtual void RequestAppProofOfPurchaseKey( AppId_t nAppID ) = 0;
    virtual bool GetCurrentBetaName( char *pchName, int cchNameBufferSize ) = 0;
    virtual bool MarkContentCorrupt( bool bMissingFilesOnly ) = 0;
    virtual uint32 GetInstalledDepots( AppId_t appID, DepotId_t *pvecDepots, uint32 cMaxDepots ) = 0;
    virtual uint32 GetAppInstallDir( AppId_t appID, char *pchFolder, uint32 cchFolderBufferSize ) = 0;
    virtual bool BIsAppInstalled( AppId_t appID ) = 0;
    virtual CSteamID GetAppOwner() = 0;
    virtual const char *GetLaunchQueryParam( const char *pchKey ) = 0;
    virtual bool GetDlcDownloadProgress( AppId_t nAppID, uint64 *punBytesDownloaded, uint64 *punBytesTotal ) = 0;
    virtual int GetAppBuildId() = 0;
    virtual void RequestAllProofOfPurchaseKeys() = 0;
    STEAM_CALL_RESULT( FileDetailsResult_t )
    virtual SteamAPICall_t GetFileDetails( const char *pszFileName ) = 0;
    virtual int GetLaunchCommandLine( char *pszCommandLine, int cubCommandLine ) = 0;
    virtual bool BIsSubscribedFromFamilySharing() = 0;
    virtual bool BIsTimedTrial( uint32 *punSecondsAllowed, uint32 *punSecondsPlayed ) = 0;
    virtual bool SetDlcContext( AppId_t nAppID ) = 0;
    virtual int GetNumBetas( AppId_t unAppID, int *pnAvailable, int *pnPrivate ) = 0;
    virtual bool GetBetaInfo(
        AppId_t unAppID, int iBetaIndex, uint32 *punFlags, uint32 *punBuildID, char *pchBetaName, int cchBetaName,
        char *pchDescription, int cchDescription ) = 0;
    virtual bool SetActiveBeta( AppId_t unAppID, const char *pchBetaName ) = 0;
};

#define STEAMAPPS_INTERFACE_VERSION "STEAMAPPS_INTERFACE_VERSION008"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamApps *SteamApps();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamApps *, SteamApps, STEAMAPPS_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

struct DlcInstalled_t
{
    enum { k_iCallback = k_iSteamAppsCallbacks + 5 };
    AppId_t m_nAppID;
};

struct NewUrlLaunchParameters_t
{
    enum { k_iCallback = k_iSteamAppsCallbacks + 14 };
};

struct AppProofOfPurchaseKeyResponse_t
{
    enum { k_iCallback = k_iSteamAppsCallbacks + 21 };
    EResult m_eResult;
    uint32 m_nAppID;
    uint32 m_cchKeyLength;
    char m_rgchKey[k_cubAppProofOfPurchaseKeyMax];
};

struct FileDetailsResult_t
{
    enum { k_iCallback = k_iSteamAppsCallbacks + 23 };
    EResult m_eResult;
    uint64 m_ulFileSize;
    uint8 m_FileSHA[20];
    uint32 m_unFlags;
};

struct TimedTrialStatus_t
{
    enum { k_iCallback = k_iSteamAppsCallbacks + 30 };
    AppId_t m_unAppID;
    bool m_bIsOffline;
    uint32 m_unSecondsAllowed;
    uint32 m_unSecondsPlayed;
};

#pragma pack( pop )

#endif // ISTEAMAPPS_H
