// ISteamRemoteStorage: Steam Cloud files and the types that Workshop items (isteamugc.h) share with it.

#ifndef ISTEAMREMOTESTORAGE_H
#define ISTEAMREMOTESTORAGE_H

#include "steam_api_common.h"

/// A file shared through Steam Cloud.
typedef uint64 UGCHandle_t;
/// No file.
const UGCHandle_t k_UGCHandleInvalid = 0xffffffffffffffffull;

/// An update of a Workshop item through the old calls.
typedef uint64 PublishedFileUpdateHandle_t;
/// No update.
const PublishedFileUpdateHandle_t k_PublishedFileUpdateHandleInvalid = 0xffffffffffffffffull;

/// A Workshop item.
typedef uint64 PublishedFileId_t;
/// No item.
const PublishedFileId_t k_PublishedFileIdInvalid = 0;

/// A cloud file being written in pieces.
typedef uint64 UGCFileWriteStreamHandle_t;
/// No stream.
const UGCFileWriteStreamHandle_t k_UGCFileStreamHandleInvalid = 0xffffffffffffffffull;

/// Most bytes of a cloud file that one call writes.
const uint32 k_unMaxCloudFileChunkSize = 100 * 1024 * 1024;
/// Longest title of a Workshop item, including the NUL.
const uint32 k_cchPublishedDocumentTitleMax = 128 + 1;
/// Longest description of a Workshop item, including the NUL.
const uint32 k_cchPublishedDocumentDescriptionMax = 8000;
/// Longest change note of a Workshop item, including the NUL.
const uint32 k_cchPublishedDocumentChangeDescriptionMax = 8000;
/// Items in one answer of the old Workshop enumerations.
const uint32 k_unEnumeratePublishedFilesMaxResults = 50;
/// Longest list of tags of a Workshop item, including the NUL.
const uint32 k_cchTagListMax = 1024 + 1;
/// Longest name of a cloud file, including the NUL.
const uint32 k_cchFilenameMax = 260;
/// Longest URL of a Workshop item, including the NUL.
const uint32 k_cchPublishedFileURLMax = 256;

/// Platforms a cloud file is synchronised to; bits.
enum ERemoteStoragePlatform
{
    k_ERemoteStoragePlatformNone = 0,
    k_ERemoteStoragePlatformWindows = 1,
    k_ERemoteStoragePlatformOSX = 2,
    k_ERemoteStoragePlatformPS3 = 4,
    k_ERemoteStoragePlatformLinux = 8,
    k_ERemoteStoragePlatformSwitch = 0x10,
    k_ERemoteStoragePlatformAndroid = 0x20,
    k_ERemoteStoragePlatformIOS = 0x40,
    k_ERemoteStoragePlatformAll = 0xffffffff,
};

/// Who can see a Workshop item.
enum ERemoteStoragePublishedFileVisibility
{
    k_ERemoteStoragePublishedFileVisibilityPublic = 0,
    k_ERemoteStoragePublishedFileVisibilityFriendsOnly = 1,
    k_ERemoteStoragePublishedFileVisibilityPrivate = 2,
    k_ERemoteStoragePublishedFileVisibilityUnlisted = 3,
};

/// Kind of a Workshop item.
enum EWorkshopFileType
{
    k_EWorkshopFileTypeFirst = 0,
    k_EWorkshopFileTypeCommunity = 0,
    k_EWorkshopFileTypeMicrotransaction = 1,
    k_EWorkshopFileTypeCollection = 2,
    k_EWorkshopFileTypeArt = 3,
    k_EWorkshopFileTypeVideo = 4,
    k_EWorkshopFileTypeScreenshot = 5,
    k_EWorkshopFileTypeGame = 6,
    k_EWorkshopFileTypeSoftware = 7,
    k_EWorkshopFileTypeConcept = 8,
    k_EWorkshopFileTypeWebGuide = 9,
    k_EWorkshopFileTypeIntegratedGuide = 10,
    k_EWorkshopFileTypeMerch = 11,
    k_EWorkshopFileTypeControllerBinding = 12,
    k_EWorkshopFileTypeSteamworksAccessInvite = 13,
    k_EWorkshopFileTypeSteamVideo = 14,
    k_EWorkshopFileTypeGameManagedItem = 15,
    k_EWorkshopFileTypeClip = 16,
    k_EWorkshopFileTypeMax = 17,
};

/// A vote on a Workshop item.
enum EWorkshopVote
{
    k_EWorkshopVoteUnvoted = 0,
    k_EWorkshopVoteFor = 1,
    k_EWorkshopVoteAgainst = 2,
    k_EWorkshopVoteLater = 3,
};

/// What a user did with a Workshop item.
enum EWorkshopFileAction
{
    k_EWorkshopFileActionPlayed = 0,
    k_EWorkshopFileActionCompleted = 1,
};

/// Order of an old Workshop enumeration.
enum EWorkshopEnumerationType
{
    k_EWorkshopEnumerationTypeRankedByVote = 0,
    k_EWorkshopEnumerationTypeRecent = 1,
    k_EWorkshopEnumerationTypeTrending = 2,
    k_EWorkshopEnumerationTypeFavoritesOfFriends = 3,
    k_EWorkshopEnumerationTypeVotedByFriends = 4,
    k_EWorkshopEnumerationTypeContentByFriends = 5,
    k_EWorkshopEnumerationTypeRecentFromFollowedUsers = 6,
};

/// Where a Workshop video is hosted.
enum EWorkshopVideoProvider
{
    k_EWorkshopVideoProviderNone = 0,
    k_EWorkshopVideoProviderYoutube = 1,
};

/// What happens to a shared file after reading.
enum EUGCReadAction
{
    k_EUGCRead_ContinueReadingUntilFinished = 0,
    k_EUGCRead_ContinueReading = 1,
    k_EUGCRead_Close = 2,
};

/// How a cloud file changed on this machine.
enum ERemoteStorageLocalFileChange
{
    k_ERemoteStorageLocalFileChange_Invalid = 0,
    k_ERemoteStorageLocalFileChange_FileUpdated = 1,
    k_ERemoteStorageLocalFileChange_FileDeleted = 2,
};

/// What kind of path names a cloud file.
enum ERemoteStorageFilePathType
{
    k_ERemoteStorageFilePathType_Invalid = 0,
    k_ERemoteStorageFilePathType_Absolute = 1,
    k_ERemoteStorageFilePathType_APIFilename = 2,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// An array of strings.
struct SteamParamStringArray_t
{
    const char **m_ppStrings;
    int32 m_nNumStrings;
};

#pragma pack( pop )

/// Files in Steam Cloud, and the old Workshop calls that ISteamUGC replaced.
class ISteamRemoteStorage
{
public:
    virtual bool FileWrite( const char *pchFile, const void *pvData, int32 cubData ) = 0;
    virtual int32 FileRead( const char *pchFile, void *pvData, int32 cubDataToRead ) = 0;
    STEAM_CALL_RESULT( RemoteStorageFileWriteAsyncComplete_t )
    virtual SteamAPICall_t FileWriteAsync( const char *pchFile, const void *pvData, uint32 cubData ) = 0;
    STEAM_CALL_RESULT( RemoteStorageFileReadAsyncComplete_t )
    virtual SteamAPICall_t FileReadAsync( const char *pchFile, uint32 nOffset, uint32 cubToRead ) = 0;
    virtual bool FileReadAsyncComplete( SteamAPICall_t hReadCall, void *pvBuffer, uint32 cubToRead ) = 0;
    virtual bool FileForget( const char *pchFile ) = 0;
    virtual bool FileDelete( const char *pchFile ) = 0;
    STEAM_CALL_RESULT( RemoteStorageFileShareResult_t )
    virtual SteamAPICall_t FileShare( const char *pchFile ) = 0;
    virtual bool SetSyncPlatforms( const char *pchFile, ERemoteStoragePlatform eRemoteStoragePlatform ) = 0;
    virtual UGCFileWriteStreamHandle_t FileWriteStreamOpen( const char *pchFile ) = 0;
    virtual bool FileWriteStreamWriteChunk(
        UGCFileWriteStreamHandle_t writeHandle, const void *pvData, int32 cubData ) = 0;
    virtual bool FileWriteStreamClose( UGCFileWriteStreamHandle_t writeHandle ) = 0;
    virtual bool FileWriteStreamCancel( UGCFileWriteStreamHandle_t writeHandle ) = 0;
    virtual bool FileExists( const char *pchFile ) = 0;
    virtual bool FilePersisted( const char *pchFile ) = 0;
    virtual int32 GetFileSize( const char *pchFile ) = 0;
    virtual int64 GetFileTimestamp( const char *pchFile ) = 0;
    virtual ERemoteStoragePlatform GetSyncPlatforms( const char *pchFile ) = 0;
    virtual int32 GetFileCount() = 0;
    virtual const char *GetFileNameAndSize( int iFile, int32 *pnFileSizeInBytes ) = 0;
    virtual bool GetQuota( uint64 *pnTotalBytes, uint64 *puAvailableBytes ) = 0;
    virtual bool IsCloudEnabledForAccount() = 0;
    virtual bool IsCloudEnabledForApp() = 0;
    virtual void SetCloudEnabledForApp( bool bEnabled ) = 0;
    STEAM_CALL_RESULT( RemoteStorageDownloadUGCResult_t )
    virtual SteamAPICall_t UGCDownload( UGCHandle_t hContent, uint32 unPriority ) = 0;
    virtual bool GetUGCDownloadProgress( UGCHandle_t hContent, int32 *pnBytesDownloaded, int32 *pnBytesExpected ) = 0;
    virtual bool GetUGCDetails(
        UGCHandle_t hContent, AppId_t *pnAppID, STEAM_OUT_STRING() char **ppchName, int32 *pnFileSizeInBytes,
        STEAM_OUT_STRUCT() CSteamID *pSteamIDOwner ) = 0;
    virtual int32 UGCRead(
        UGCHandle_t hContent, void *pvData, int32 cubDataToRead, uint32 cOffset, EUGCReadAction eAction ) = 0;
    virtual int32 GetCachedUGCCount() = 0;
    virtual UGCHandle_t GetCachedUGCHandle( int32 iCachedContent ) = 0;
    STEAM_CALL_RESULT( RemoteStoragePublishFileProgress_t )
    virtual SteamAPICall_t PublishWorkshopFile(
        const char *pchFile, const char *pchPreviewFile, AppId_t nConsumerAppId, const char *pchTitle,
        const char *pchDescription, ERemoteStoragePublishedFileVisibility eVisibility, SteamParamStringArray_t *pTags,
        EWorkshopFileType eWorkshopFileType ) = 0;
    virtual PublishedFileUpdateHandle_t CreatePublishedFileUpdateRequest( PublishedFileId_t unPublishedFileId ) = 0;
    virtual bool UpdatePublishedFileFile( PublishedFileUpdateHandle_t updateHandle, const char *pchFile ) = 0;
    virtual bool UpdatePublishedFilePreviewFile(
        PublishedFileUpdateHandle_t updateHandle, const char *pchPreviewFile ) = 0;
    virtual bool UpdatePublishedFileTitle( PublishedFileUpdateHandle_t updateHandle, const char *pchTitle ) = 0;
    virtual bool UpdatePublishedFileDescription(
        PublishedFileUpdateHandle_t updateHandle, const char *pchDescription ) = 0;
    virtual bool UpdatePublishedFileVisibility(
        PublishedFileUpdateHandle_t updateHandle, ERemoteStoragePublishedFileVisibility eVisibility ) = 0;
    virtual bool UpdatePublishedFileTags(
        PublishedFileUpdateHandle_t updateHandle, SteamParamStringArray_t *pTags ) = 0;
    STEAM_CALL_RESULT( RemoteStorageUpdatePublishedFileResult_t )
    virtual SteamAPICall_t CommitPublishedFileUpdate( PublishedFileUpdateHandle_t updateHandle ) = 0;
    STEAM_CALL_RESULT( RemoteStorageGetPublishedFileDetailsResult_t )
    virtual SteamAPICall_t GetPublishedFileDetails( PublishedFileId_t unPublishedFileId, uint32 unMaxSecondsOld ) = 0;
    STEAM_CALL_RESULT( RemoteStorageDeletePublishedFileResult_t )
    virtual SteamAPICall_t DeletePublishedFile( PublishedFileId_t unPublishedFileId ) = 0;
    STEAM_CALL_RESULT( RemoteStorageEnumerateUserPublishedFilesResult_t )
    virtual SteamAPICall_t EnumerateUserPublishedFiles( uint32 unStartIndex ) = 0;
    STEAM_CALL_RESULT( RemoteStorageSubscribePublishedFileResult_t )
    virtual SteamAPICall_t SubscribePublishedFile( PublishedFileId_t unPublishedFileId ) = 0;
    STEAM_CALL_RESULT( RemoteStorageEnumerateUserSubscribedFilesResult_t )
    virtual SteamAPICall_t EnumerateUserSubscribedFiles( uint32 unStartIndex ) = 0;
    STEAM_CALL_RESULT( RemoteStorageUnsubscribePublishedFileResult_t )
    virtual SteamAPICall_t UnsubscribePublishedFile( PublishedFileId_t unPublishedFileId ) = 0;
    virtual bool UpdatePublishedFileSetChangeDescription(
        PublishedFileUpdateHandle_t updateHandle, const char *pchChangeDescription ) = 0;
    STEAM_CALL_RESULT( RemoteStorageGetPublishedItemVoteDetailsResult_t )
    virtual SteamAPICall_t GetPublishedItemVoteDetails( PublishedFileId_t unPublishedFileId ) = 0;
    STEAM_CALL_RESULT( RemoteStorageUpdateUserPublishedItemVoteResult_t )
    virtual SteamAPICall_t UpdateUserPublishedItemVote( PublishedFileId_t unPublishedFileId, bool bVoteUp ) = 0;
    STEAM_CALL_RESULT( RemoteStorageGetPublishedItemVoteDetailsResult_t )
    virtual SteamAPICall_t GetUserPublishedItemVoteDetails( PublishedFileId_t unPublishedFileId ) = 0;
    STEAM_CALL_RESULT( RemoteStorageEnumerateUserPublishedFilesResult_t )
    virtual SteamAPICall_t EnumerateUserSharedWorkshopFiles(
        CSteamID steamId, uint32 unStartIndex, SteamParamStringArray_t *pRequiredTags,
        SteamParamStringArray_t *pExcludedTags ) = 0;
    STEAM_CALL_RESULT( RemoteStoragePublishFileProgress_t )
    virtual SteamAPICall_t PublishVideo(
        EWorkshopVideoProvider eVideoProvider, const char *pchVideoAccount, const char *pchVideoIdentifier,
        const char *pchPreviewFile, AppId_t nConsumerAppId, const char *pchTitle, const char *pchDescription,
        ERemoteStoragePublishedFileVisibility eVisibility, SteamParamStringArray_t *pTags ) = 0;
    STEAM_CALL_RESULT( RemoteStorageSetUserPublishedFileActionResult_t )
    virtual SteamAPICall_t SetUserPublishedFileAction(
        PublishedFileId_t unPublishedFileId, EWorkshopFileAction eAction ) = 0;
    STEAM_CALL_RESULT( RemoteStorageEnumeratePublishedFilesByUserActionResult_t )
    virtual SteamAPICall_t EnumeratePublishedFilesByUserAction( EWorkshopFileAction eAction, uint32 unStartIndex ) = 0;
    STEAM_CALL_RESULT( RemoteStorageEnumerateWorkshopFilesResult_t )
    virtual SteamAPICall_t EnumeratePublishedWorkshopFiles(
        EWorkshopEnumerationType eEnumerationType, uint32 unStartIndex, uint32 unCount, uint32 unDays,
        SteamParamStringArray_t *pTags, SteamParamStringArray_t *pUserTags ) = 0;
    STEAM_CALL_RESULT( RemoteStorageDownloadUGCResult_t )
    virtual SteamAPICall_t UGCDownloadToLocation(
        UGCHandle_t hContent, const char *pchLocation, uint32 unPriority ) = 0;
    virtual int32 GetLocalFileChangeCount() = 0;
    virtual const char *GetLocalFileChange(
        int iFile, ERemoteStorageLocalFileChange *pEChangeType, ERemoteStorageFilePathType *pEFilePathType ) = 0;
    virtual bool BeginFileWriteBatch() = 0;
    virtual bool EndFileWriteBatch() = 0;
};

#define STEAMREMOTESTORAGE_INTERFACE_VERSION "STEAMREMOTESTORAGE_INTERFACE_VERSION016"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamRemoteStorage *SteamRemoteStorage();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamRemoteStorage *, SteamRemoteStorage, STEAMREMOTESTORAGE_INTERFACE_VERSION );

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Result of FileShare.
struct RemoteStorageFileShareResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 7 };
    EResult m_eResult;
    UGCHandle_t m_hFile;
    char m_rgchFilename[k_cchFilenameMax];
};

/// A Workshop item was published.
struct RemoteStoragePublishFileResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 9 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    bool m_bUserNeedsToAcceptWorkshopLegalAgreement;
};

/// Result of DeletePublishedFile.
struct RemoteStorageDeletePublishedFileResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 11 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
};

/// Result of EnumerateUserPublishedFiles.
struct RemoteStorageEnumerateUserPublishedFilesResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 12 };
    EResult m_eResult;
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
    PublishedFileId_t m_rgPublishedFileId[k_unEnumeratePublishedFilesMaxResults];
};

/// Result of subscribing to a Workshop item.
struct RemoteStorageSubscribePublishedFileResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 13 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
};

/// Result of EnumerateUserSubscribedFiles.
struct RemoteStorageEnumerateUserSubscribedFilesResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 14 };
    EResult m_eResult;
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
    PublishedFileId_t m_rgPublishedFileId[k_unEnumeratePublishedFilesMaxResults];
    uint32 m_rgRTimeSubscribed[k_unEnumeratePublishedFilesMaxResults];
};

/// Result of unsubscribing from a Workshop item.
struct RemoteStorageUnsubscribePublishedFileResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 15 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
};

/// Result of CommitPublishedFileUpdate.
struct RemoteStorageUpdatePublishedFileResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 16 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    bool m_bUserNeedsToAcceptWorkshopLegalAgreement;
};

/// Result of UGCDownload and UGCDownloadToLocation.
struct RemoteStorageDownloadUGCResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 17 };
    EResult m_eResult;
    UGCHandle_t m_hFile;
    AppId_t m_nAppID;
    int32 m_nSizeInBytes;
    char m_pchFileName[k_cchFilenameMax];
    uint64 m_ulSteamIDOwner;
};

/// Result of GetPublishedFileDetails.
struct RemoteStorageGetPublishedFileDetailsResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 18 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nCreatorAppID;
    AppId_t m_nConsumerAppID;
    char m_rgchTitle[k_cchPublishedDocumentTitleMax];
    char m_rgchDescription[k_cchPublishedDocumentDescriptionMax];
    UGCHandle_t m_hFile;
    UGCHandle_t m_hPreviewFile;
    uint64 m_ulSteamIDOwner;
    uint32 m_rtimeCreated;
    uint32 m_rtimeUpdated;
    ERemoteStoragePublishedFileVisibility m_eVisibility;
    bool m_bBanned;
    char m_rgchTags[k_cchTagListMax];
    bool m_bTagsTruncated;
    char m_pchFileName[k_cchFilenameMax];
    int32 m_nFileSize;
    int32 m_nPreviewFileSize;
    char m_rgchURL[k_cchPublishedFileURLMax];
    EWorkshopFileType m_eFileType;
    bool m_bAcceptedForUse;
};

/// Result of EnumeratePublishedWorkshopFiles.
struct RemoteStorageEnumerateWorkshopFilesResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 19 };
    EResult m_eResult;
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
    PublishedFileId_t m_rgPublishedFileId[k_unEnumeratePublishedFilesMaxResults];
    float m_rgScore[k_unEnumeratePublishedFilesMaxResults];
    AppId_t m_nAppId;
    uint32 m_unStartIndex;
};

/// Result of GetPublishedItemVoteDetails.
struct RemoteStorageGetPublishedItemVoteDetailsResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 20 };
    EResult m_eResult;
    PublishedFileId_t m_unPublishedFileId;
    int32 m_nVotesFor;
    int32 m_nVotesAgainst;
    int32 m_nReports;
    float m_fScore;
};

/// The user subscribed to a Workshop item.
struct RemoteStoragePublishedFileSubscribed_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 21 };
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
};

/// The user unsubscribed from a Workshop item.
struct RemoteStoragePublishedFileUnsubscribed_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 22 };
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
};

/// A Workshop item of the user was deleted.
struct RemoteStoragePublishedFileDeleted_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 23 };
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
};

/// Result of UpdateUserPublishedItemVote.
struct RemoteStorageUpdateUserPublishedItemVoteResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 24 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
};

/// Result of asking how the user voted.
struct RemoteStorageUserVoteDetails_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 25 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    EWorkshopVote m_eVote;
};

/// Result of EnumerateUserSharedWorkshopFiles.
struct RemoteStorageEnumerateUserSharedWorkshopFilesResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 26 };
    EResult m_eResult;
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
    PublishedFileId_t m_rgPublishedFileId[k_unEnumeratePublishedFilesMaxResults];
};

/// Result of SetUserPublishedFileAction.
struct RemoteStorageSetUserPublishedFileActionResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 27 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    EWorkshopFileAction m_eAction;
};

/// Result of EnumeratePublishedFilesByUserAction.
struct RemoteStorageEnumeratePublishedFilesByUserActionResult_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 28 };
    EResult m_eResult;
    EWorkshopFileAction m_eAction;
    int32 m_nResultsReturned;
    int32 m_nTotalResultCount;
    PublishedFileId_t m_rgPublishedFileId[k_unEnumeratePublishedFilesMaxResults];
    uint32 m_rgRTimeUpdated[k_unEnumeratePublishedFilesMaxResults];
};

/// Progress of publishing.
struct RemoteStoragePublishFileProgress_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 29 };
    double m_dPercentFile;
    bool m_bPreview;
};

/// A Workshop item was updated.
struct RemoteStoragePublishedFileUpdated_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 30 };
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
    uint64 m_ulUnused;
};

/// Result of FileWriteAsync.
struct RemoteStorageFileWriteAsyncComplete_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 31 };
    EResult m_eResult;
};

/// Result of FileReadAsync: fetch the bytes with FileReadAsyncComplete.
struct RemoteStorageFileReadAsyncComplete_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 32 };
    SteamAPICall_t m_hFileReadAsync;
    EResult m_eResult;
    uint32 m_nOffset;
    uint32 m_cubRead;
};

/// Cloud files changed while the game runs.
struct RemoteStorageLocalFileChange_t
{
    enum { k_iCallback = k_iSteamRemoteStorageCallbacks + 33 };
};

#pragma pack( pop )

#endif // ISTEAMREMOTESTORAGE_H
