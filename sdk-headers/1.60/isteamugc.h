// ISteamUGC: Workshop items: querying, creating, updating, subscribing and downloading.

#ifndef ISTEAMUGC_H
#define ISTEAMUGC_H

#include "steam_api_common.h"
#include "isteamremotestorage.h"

/// A query for Workshop items.
typedef uint64 UGCQueryHandle_t;
/// No query.
const UGCQueryHandle_t k_UGCQueryHandleInvalid = 0xffffffffffffffffull;

/// An update of a Workshop item.
typedef uint64 UGCUpdateHandle_t;
/// No update.
const UGCUpdateHandle_t k_UGCUpdateHandleInvalid = 0xffffffffffffffffull;

/// Results on a page.
const uint32 kNumUGCResultsPerPage = 50;
/// Most bytes of a developer's metadata.
const uint32 k_cchDeveloperMetadataMax = 5000;

/// Kinds of items a query returns.
enum EUGCMatchingUGCType
{
    k_EUGCMatchingUGCType_Items = 0,
    k_EUGCMatchingUGCType_Items_Mtx = 1,
    k_EUGCMatchingUGCType_Items_ReadyToUse = 2,
    k_EUGCMatchingUGCType_Collections = 3,
    k_EUGCMatchingUGCType_Artwork = 4,
    k_EUGCMatchingUGCType_Videos = 5,
    k_EUGCMatchingUGCType_Screenshots = 6,
    k_EUGCMatchingUGCType_AllGuides = 7,
    k_EUGCMatchingUGCType_WebGuides = 8,
    k_EUGCMatchingUGCType_IntegratedGuides = 9,
    k_EUGCMatchingUGCType_UsableInGame = 10,
    k_EUGCMatchingUGCType_ControllerBindings = 11,
    k_EUGCMatchingUGCType_GameManagedItems = 12,
    k_EUGCMatchingUGCType_All = -1,
};

/// Which items of a user a query returns.
enum EUserUGCList
{
    k_EUserUGCList_Published = 0,
    k_EUserUGCList_VotedOn = 1,
    k_EUserUGCList_VotedUp = 2,
    k_EUserUGCList_VotedDown = 3,
    k_EUserUGCList_WillVoteLater = 4,
    k_EUserUGCList_Favorited = 5,
    k_EUserUGCList_Subscribed = 6,
    k_EUserUGCList_UsedOrPlayed = 7,
    k_EUserUGCList_Followed = 8,
};

/// Order of a user query.
enum EUserUGCListSortOrder
{
    k_EUserUGCListSortOrder_CreationOrderDesc = 0,
    k_EUserUGCListSortOrder_CreationOrderAsc = 1,
    k_EUserUGCListSortOrder_TitleAsc = 2,
    k_EUserUGCListSortOrder_LastUpdatedDesc = 3,
    k_EUserUGCListSortOrder_SubscriptionDateDesc = 4,
    k_EUserUGCListSortOrder_VoteScoreDesc = 5,
    k_EUserUGCListSortOrder_ForModeration = 6,
};

/// Order and scope of a query over all users.
enum EUGCQuery
{
    k_EUGCQuery_RankedByVote = 0,
    k_EUGCQuery_RankedByPublicationDate = 1,
    k_EUGCQuery_AcceptedForGameRankedByAcceptanceDate = 2,
    k_EUGCQuery_RankedByTrend = 3,
    k_EUGCQuery_FavoritedByFriendsRankedByPublicationDate = 4,
    k_EUGCQuery_CreatedByFriendsRankedByPublicationDate = 5,
    k_EUGCQuery_RankedByNumTimesReported = 6,
    k_EUGCQuery_CreatedByFollowedUsersRankedByPublicationDate = 7,
    k_EUGCQuery_NotYetRated = 8,
    k_EUGCQuery_RankedByTotalVotesAsc = 9,
    k_EUGCQuery_RankedByVotesUp = 10,
    k_EUGCQuery_RankedByTextSearch = 11,
    k_EUGCQuery_RankedByTotalUniqueSubscriptions = 12,
    k_EUGCQuery_RankedByPlaytimeTrend = 13,
    k_EUGCQuery_RankedByTotalPlaytime = 14,
    k_EUGCQuery_RankedByAveragePlaytimeTrend = 15,
    k_EUGCQuery_RankedByLifetimeAveragePlaytime = 16,
    k_EUGCQuery_RankedByPlaytimeSessionsTrend = 17,
    k_EUGCQuery_RankedByLifetimePlaytimeSessions = 18,
    k_EUGCQuery_RankedByLastUpdatedDate = 19,
};

/// Stage of an upload.
enum EItemUpdateStatus
{
    k_EItemUpdateStatusInvalid = 0,
    k_EItemUpdateStatusPreparingConfig = 1,
    k_EItemUpdateStatusPreparingContent = 2,
    k_EItemUpdateStatusUploadingContent = 3,
    k_EItemUpdateStatusUploadingPreviewFile = 4,
    k_EItemUpdateStatusCommittingChanges = 5,
};

/// State of an item on this machine; bits.
enum EItemState
{
    k_EItemStateNone = 0,
    k_EItemStateSubscribed = 1,
    k_EItemStateLegacyItem = 2,
    k_EItemStateInstalled = 4,
    k_EItemStateNeedsUpdate = 8,
    k_EItemStateDownloading = 0x10,
    k_EItemStateDownloadPending = 0x20,
    k_EItemStateDisabledLocally = 0x40,
};

/// A statistic of an item.
enum EItemStatistic
{
    k_EItemStatistic_NumSubscriptions = 0,
    k_EItemStatistic_NumFavorites = 1,
    k_EItemStatistic_NumFollowers = 2,
    k_EItemStatistic_NumUniqueSubscriptions = 3,
    k_EItemStatistic_NumUniqueFavorites = 4,
    k_EItemStatistic_NumUniqueFollowers = 5,
    k_EItemStatistic_NumUniqueWebsiteViews = 6,
    k_EItemStatistic_ReportScore = 7,
    k_EItemStatistic_NumSecondsPlayed = 8,
    k_EItemStatistic_NumPlaytimeSessions = 9,
    k_EItemStatistic_NumComments = 10,
    k_EItemStatistic_NumSecondsPlayedDuringTimePeriod = 11,
    k_EItemStatistic_NumPlaytimeSessionsDuringTimePeriod = 12,
};

/// Kind of a further preview.
enum EItemPreviewType
{
    k_EItemPreviewType_Image = 0,
    k_EItemPreviewType_YouTubeVideo = 1,
    k_EItemPreviewType_Sketchfab = 2,
    k_EItemPreviewType_EnvironmentMap_HorizontalCross = 3,
    k_EItemPreviewType_EnvironmentMap_LatLong = 4,
    k_EItemPreviewType_Clip = 5,
    k_EItemPreviewType_ReservedMax = 255,
};

/// A content descriptor.
enum EUGCContentDescriptorID
{
    k_EUGCContentDescriptor_NudityOrSexualContent = 1,
    k_EUGCContentDescriptor_FrequentViolenceOrGore = 2,
    k_EUGCContentDescriptor_AdultOnlySexualContent = 3,
    k_EUGCContentDescriptor_GratuitousSexualContent = 4,
    k_EUGCContentDescriptor_AnyMatureContent = 5,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// Details of a Workshop item.
struct SteamUGCDetails_t
{
    PublishedFileId_t m_nPublishedFileId;
    EResult m_eResult;
    EWorkshopFileType m_eFileType;
    AppId_t m_nCreatorAppID;
    AppId_t m_nConsumerAppID;
    char m_rgchTitle[k_cchPublishedDocumentTitleMax];
    char m_rgchDescription[k_cchPublishedDocumentDescriptionMax];
    uint64 m_ulSteamIDOwner;
    uint32 m_rtimeCreated;
    uint32 m_rtimeUpdated;
    uint32 m_rtimeAddedToUserList;
    ERemoteStoragePublishedFileVisibility m_eVisibility;
    bool m_bBanned;
    bool m_bAcceptedForUse;
    bool m_bTagsTruncated;
    char m_rgchTags[k_cchTagListMax];
    UGCHandle_t m_hFile;
    UGCHandle_t m_hPreviewFile;
    char m_pchFileName[k_cchFilenameMax];
    int32 m_nFileSize;
    int32 m_nPreviewFileSize;
    char m_rgchURL[k_cchPublishedFileURLMax];
    uint32 m_unVotesUp;
    uint32 m_unVotesDown;
    float m_flScore;
    uint32 m_unNumChildren;
    uint64 m_ulTotalFilesSize;
};

/// Workshop items. Queries: create, set up, send, read results, release. Updates: start, set, submit.
class ISteamUGC
{
public:
    // Queries.

    /// Prepares a query for items of a user. Pages of 50 count from 1. k_UGCQueryHandleInvalid on failure.
    virtual UGCQueryHandle_t CreateQueryUserUGCRequest(
        AccountID_t unAccountID, EUserUGCList eListType, EUGCMatchingUGCType eMatchingUGCType,
        EUserUGCListSortOrder eSortOrder, AppId_t nCreatorAppID, AppId_t nConsumerAppID, uint32 unPage ) = 0;

    /// Prepares a query for items of all users, by page. Pages of 50 count from 1.
    STEAM_FLAT_NAME( CreateQueryAllUGCRequestPage )
    virtual UGCQueryHandle_t CreateQueryAllUGCRequest(
        EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingeMatchingUGCTypeFileType, AppId_t nCreatorAppID,
        AppId_t nConsumerAppID, uint32 unPage ) = 0;

    /// Prepares a query for items of all users, by cursor: `*` or null first, then the cursor of each answer.
    STEAM_FLAT_NAME( CreateQueryAllUGCRequestCursor )
    virtual UGCQueryHandle_t CreateQueryAllUGCRequest(
        EUGCQuery eQueryType, EUGCMatchingUGCType eMatchingeMatchingUGCTypeFileType, AppId_t nCreatorAppID,
        AppId_t nConsumerAppID, const char *pchCursor = nullptr ) = 0;

    /// Prepares a query for certain items.
    virtual UGCQueryHandle_t CreateQueryUGCDetailsRequest(
        PublishedFileId_t *pvecPublishedFileID, uint32 unNumPublishedFileIDs ) = 0;

    /// Sends a query.
    STEAM_CALL_RESULT( SteamUGCQueryCompleted_t )
    virtual SteamAPICall_t SendQueryUGCRequest( UGCQueryHandle_t handle ) = 0;

    /// Details of one result of a completed query.
    virtual bool GetQueryUGCResult( UGCQueryHandle_t handle, uint32 index, SteamUGCDetails_t *pDetails ) = 0;

    /// Number of tags of a result.
    virtual uint32 GetQueryUGCNumTags( UGCQueryHandle_t handle, uint32 index ) = 0;

    /// Copies a tag of a result.
    virtual bool GetQueryUGCTag(
        UGCQueryHandle_t handle, uint32 index, uint32 indexTag, STEAM_OUT_STRING_COUNT( cchValueSize ) char *pchValue,
        uint32 cchValueSize ) = 0;

    /// Copies the localised name of a tag.
    virtual bool GetQueryUGCTagDisplayName(
        UGCQueryHandle_t handle, uint32 index, uint32 indexTag, STEAM_OUT_STRING_COUNT( cchValueSize ) char *pchValue,
        uint32 cchValueSize ) = 0;

    /// Copies the URL of the preview image.
    virtual bool GetQueryUGCPreviewURL(
        UGCQueryHandle_t handle, uint32 index, STEAM_OUT_STRING_COUNT( cchURLSize ) char *pchURL,
        uint32 cchURLSize ) = 0;

    /// Copies the developer's metadata.
    virtual bool GetQueryUGCMetadata(
        UGCQueryHandle_t handle, uint32 index, STEAM_OUT_STRING_COUNT( cchMetadatasize ) char *pchMetadata,
        uint32 cchMetadatasize ) = 0;

    /// Copies the ids of the items a result consists of or depends on.
    virtual bool GetQueryUGCChildren(
        UGCQueryHandle_t handle, uint32 index, PublishedFileId_t *pvecPublishedFileID, uint32 cMaxEntries ) = 0;

    /// Reads one statistic of a result.
    virtual bool GetQueryUGCStatistic(
        UGCQueryHandle_t handle, uint32 index, EItemStatistic eStatType, uint64 *pStatValue ) = 0;

    /// Number of further previews of a result.
    virtual uint32 GetQueryUGCNumAdditionalPreviews( UGCQueryHandle_t handle, uint32 index ) = 0;

    /// Copies one further preview: URL or video id, file name, kind.
    virtual bool GetQueryUGCAdditionalPreview(
        UGCQueryHandle_t handle, uint32 index, uint32 previewIndex,
        STEAM_OUT_STRING_COUNT( cchURLSize ) char *pchURLOrVideoID, uint32 cchURLSize,
        STEAM_OUT_STRING_COUNT( cchURLSize ) char *pchOriginalFileName, uint32 cchOriginalFileNameSize,
        EItemPreviewType *pPreviewType ) = 0;

    /// Number of key-value tags of a result.
    virtual uint32 GetQueryUGCNumKeyValueTags( UGCQueryHandle_t handle, uint32 index ) = 0;

    /// Copies one key-value tag.
    virtual bool GetQueryUGCKeyValueTag(
        UGCQueryHandle_t handle, uint32 index, uint32 keyValueTagIndex,
        STEAM_OUT_STRING_COUNT( cchKeySize ) char *pchKey, uint32 cchKeySize,
        STEAM_OUT_STRING_COUNT( cchValueSize ) char *pchValue, uint32 cchValueSize ) = 0;

    /// Copies the value of the first key-value tag with this key.
    STEAM_FLAT_NAME( GetQueryFirstUGCKeyValueTag )
    virtual bool GetQueryUGCKeyValueTag(
        UGCQueryHandle_t handle, uint32 index, const char *pchKey,
        STEAM_OUT_STRING_COUNT( cchValueSize ) char *pchValue, uint32 cchValueSize ) = 0;

    /// Number of game version ranges a result supports.
    virtual uint32 GetNumSupportedGameVersions( UGCQueryHandle_t handle, uint32 index ) = 0;

    /// Copies one range of game versions, as branch names.
    virtual bool GetSupportedGameVersionData(
        UGCQueryHandle_t handle, uint32 index, uint32 versionIndex,
        STEAM_OUT_STRING_COUNT( cchGameBranchSize ) char *pchGameBranchMin,
        STEAM_OUT_STRING_COUNT( cchGameBranchSize ) char *pchGameBranchMax, uint32 cchGameBranchSize ) = 0;

    /// Copies the content descriptors of a result. Returns how many.
    virtual uint32 GetQueryUGCContentDescriptors(
        UGCQueryHandle_t handle, uint32 index, EUGCContentDescriptorID *pvecDescriptors, uint32 cMaxEntries ) = 0;

    /// Frees a query and its results.
    virtual bool ReleaseQueryUGCRequest( UGCQueryHandle_t handle ) = 0;

    // Options of queries, before they are sent.

    /// Only items with this tag.
    virtual bool AddRequiredTag( UGCQueryHandle_t handle, const char *pTagName ) = 0;

    /// Only items with at least one of these tags.
    virtual bool AddRequiredTagGroup( UGCQueryHandle_t handle, const SteamParamStringArray_t *pTagGroups ) = 0;

    /// No items with this tag.
    virtual bool AddExcludedTag( UGCQueryHandle_t handle, const char *pTagName ) = 0;

    /// Return the ids and nothing else.
    virtual bool SetReturnOnlyIDs( UGCQueryHandle_t handle, bool bReturnOnlyIDs ) = 0;

    /// Return key-value tags too.
    virtual bool SetReturnKeyValueTags( UGCQueryHandle_t handle, bool bReturnKeyValueTags ) = 0;

    /// Return the whole description.
    virtual bool SetReturnLongDescription( UGCQueryHandle_t handle, bool bReturnLongDescription ) = 0;

    /// Return the developer's metadata too.
    virtual bool SetReturnMetadata( UGCQueryHandle_t handle, bool bReturnMetadata ) = 0;

    /// Return the children too.
    virtual bool SetReturnChildren( UGCQueryHandle_t handle, bool bReturnChildren ) = 0;

    /// Return further previews too.
    virtual bool SetReturnAdditionalPreviews( UGCQueryHandle_t handle, bool bReturnAdditionalPreviews ) = 0;

    /// Return the number of matches and nothing else.
    virtual bool SetReturnTotalOnly( UGCQueryHandle_t handle, bool bReturnTotalOnly ) = 0;

    /// Return playtime of the last `unDays` days too.
    virtual bool SetReturnPlaytimeStats( UGCQueryHandle_t handle, uint32 unDays ) = 0;

    /// Language of titles and descriptions, in English: `german`.
    virtual bool SetLanguage( UGCQueryHandle_t handle, const char *pchLanguage ) = 0;

    /// Accept an answer that is up to this many seconds old.
    virtual bool SetAllowCachedResponse( UGCQueryHandle_t handle, uint32 unMaxAgeSeconds ) = 0;

    /// Query as an administrator of the app.
    virtual bool SetAdminQuery( UGCUpdateHandle_t handle, bool bAdminQuery ) = 0;

    /// Only the item with this file name. User queries only.
    virtual bool SetCloudFileNameFilter( UGCQueryHandle_t handle, const char *pMatchCloudFileName ) = 0;

    /// Whether one of the required tags is enough.
    virtual bool SetMatchAnyTag( UGCQueryHandle_t handle, bool bMatchAnyTag ) = 0;

    /// Only items whose title or description contains this text.
    virtual bool SetSearchText( UGCQueryHandle_t handle, const char *pSearchText ) = 0;

    /// Days a trend query looks back on.
    virtual bool SetRankedByTrendDays( UGCQueryHandle_t handle, uint32 unDays ) = 0;

    /// Only items created in this range of Unix times.
    virtual bool SetTimeCreatedDateRange( UGCQueryHandle_t handle, RTime32 rtStart, RTime32 rtEnd ) = 0;

    /// Only items updated in this range of Unix times.
    virtual bool SetTimeUpdatedDateRange( UGCQueryHandle_t handle, RTime32 rtStart, RTime32 rtEnd ) = 0;

    /// Only items with this key-value tag.
    virtual bool AddRequiredKeyValueTag( UGCQueryHandle_t handle, const char *pKey, const char *pValue ) = 0;

    /// Old way to ask for one item's details. Use CreateQueryUGCDetailsRequest.
    STEAM_CALL_RESULT( SteamUGCRequestUGCDetailsResult_t )
    virtual SteamAPICall_t RequestUGCDetails( PublishedFileId_t nPublishedFileID, uint32 unMaxAgeSeconds ) = 0;

    // Creating and updating items.

    /// Makes a new, empty item of the app.
    STEAM_CALL_RESULT( CreateItemResult_t )
    virtual SteamAPICall_t CreateItem( AppId_t nConsumerAppId, EWorkshopFileType eFileType ) = 0;

    /// Starts changing an item; submit with SubmitItemUpdate.
    virtual UGCUpdateHandle_t StartItemUpdate( AppId_t nConsumerAppId, PublishedFileId_t nPublishedFileID ) = 0;

    /// New title, up to 128 bytes.
    virtual bool SetItemTitle( UGCUpdateHandle_t handle, const char *pchTitle ) = 0;

    /// New description, up to 7999 bytes.
    virtual bool SetItemDescription( UGCUpdateHandle_t handle, const char *pchDescription ) = 0;

    /// Language of the title and description set, in English: `german`.
    virtual bool SetItemUpdateLanguage( UGCUpdateHandle_t handle, const char *pchLanguage ) = 0;

    /// New metadata, up to 5000 bytes; not shown to users.
    virtual bool SetItemMetadata( UGCUpdateHandle_t handle, const char *pchMetaData ) = 0;

    /// Who can see the item.
    virtual bool SetItemVisibility( UGCUpdateHandle_t handle, ERemoteStoragePublishedFileVisibility eVisibility ) = 0;

    /// New tags, instead of all old ones.
    virtual bool SetItemTags(
        UGCUpdateHandle_t updateHandle, const SteamParamStringArray_t *pTags, bool bAllowAdminTags = false ) = 0;

    /// New content: an absolute folder.
    virtual bool SetItemContent( UGCUpdateHandle_t handle, const char *pszContentFolder ) = 0;

    /// New preview image: an absolute path, less than 1 MB.
    virtual bool SetItemPreview( UGCUpdateHandle_t handle, const char *pszPreviewFile ) = 0;

    /// Whether a single file is uploaded in the old way.
    virtual bool SetAllowLegacyUpload( UGCUpdateHandle_t handle, bool bAllowLegacyUpload ) = 0;

    /// Removes all key-value tags.
    virtual bool RemoveAllItemKeyValueTags( UGCUpdateHandle_t handle ) = 0;

    /// Removes the key-value tags with this key.
    virtual bool RemoveItemKeyValueTags( UGCUpdateHandle_t handle, const char *pchKey ) = 0;

    /// Adds a key-value tag; keys may repeat.
    virtual bool AddItemKeyValueTag( UGCUpdateHandle_t handle, const char *pchKey, const char *pchValue ) = 0;

    /// Adds a further preview: an absolute path, less than 1 MB.
    virtual bool AddItemPreviewFile( UGCUpdateHandle_t handle, const char *pszPreviewFile, EItemPreviewType type ) = 0;

    /// Adds a further preview: a YouTube video id.
    virtual bool AddItemPreviewVideo( UGCUpdateHandle_t handle, const char *pszVideoID ) = 0;

    /// Replaces a further preview by a file.
    virtual bool UpdateItemPreviewFile( UGCUpdateHandle_t handle, uint32 index, const char *pszPreviewFile ) = 0;

    /// Replaces a further preview by a video.
    virtual bool UpdateItemPreviewVideo( UGCUpdateHandle_t handle, uint32 index, const char *pszVideoID ) = 0;

    /// Removes a further preview, by its index.
    virtual bool RemoveItemPreview( UGCUpdateHandle_t handle, uint32 index ) = 0;

    /// Adds a content descriptor.
    virtual bool AddContentDescriptor( UGCUpdateHandle_t handle, EUGCContentDescriptorID descid ) = 0;

    /// Removes a content descriptor.
    virtual bool RemoveContentDescriptor( UGCUpdateHandle_t handle, EUGCContentDescriptorID descid ) = 0;

    /// Game versions the item is for, as branch names; empty for no limit.
    virtual bool SetRequiredGameVersions(
        UGCUpdateHandle_t handle, const char *pszGameBranchMin, const char *pszGameBranchMax ) = 0;

    /// Uploads the changes, with a note that may be null.
    STEAM_CALL_RESULT( SubmitItemUpdateResult_t )
    virtual SteamAPICall_t SubmitItemUpdate( UGCUpdateHandle_t handle, const char *pchChangeNote ) = 0;

    /// Progress of an upload in bytes.
    virtual EItemUpdateStatus GetItemUpdateProgress(
        UGCUpdateHandle_t handle, uint64 *punBytesProcessed, uint64 *punBytesTotal ) = 0;

    // Votes and favourites.

    /// Votes for or against an item.
    STEAM_CALL_RESULT( SetUserItemVoteResult_t )
    virtual SteamAPICall_t SetUserItemVote( PublishedFileId_t nPublishedFileID, bool bVoteUp ) = 0;

    /// Asks how the user voted.
    STEAM_CALL_RESULT( GetUserItemVoteResult_t )
    virtual SteamAPICall_t GetUserItemVote( PublishedFileId_t nPublishedFileID ) = 0;

    /// Adds an item to the user's favourites.
    STEAM_CALL_RESULT( UserFavoriteItemsListChanged_t )
    virtual SteamAPICall_t AddItemToFavorites( AppId_t nAppId, PublishedFileId_t nPublishedFileID ) = 0;

    /// Removes an item from the user's favourites.
    STEAM_CALL_RESULT( UserFavoriteItemsListChanged_t )
    virtual SteamAPICall_t RemoveItemFromFavorites( AppId_t nAppId, PublishedFileId_t nPublishedFileID ) = 0;

    // Subscriptions, installation and downloads.

    /// Subscribes to an item: it is downloaded and kept up to date.
    STEAM_CALL_RESULT( RemoteStorageSubscribePublishedFileResult_t )
    virtual SteamAPICall_t SubscribeItem( PublishedFileId_t nPublishedFileID ) = 0;

    /// Unsubscribes from an item: it is removed after the game ends.
    STEAM_CALL_RESULT( RemoteStorageUnsubscribePublishedFileResult_t )
    virtual SteamAPICall_t UnsubscribeItem( PublishedFileId_t nPublishedFileID ) = 0;

    /// Number of subscribed items.
    virtual uint32 GetNumSubscribedItems() = 0;

    /// Copies the ids of subscribed items. Returns how many.
    virtual uint32 GetSubscribedItems( PublishedFileId_t *pvecPublishedFileID, uint32 cMaxEntries ) = 0;

    /// EItemState bits of an item on this machine.
    virtual uint32 GetItemState( PublishedFileId_t nPublishedFileID ) = 0;

    /// Size in bytes, folder and Unix time of an installed item. False if it is not installed.
    virtual bool GetItemInstallInfo(
        PublishedFileId_t nPublishedFileID, uint64 *punSizeOnDisk,
        STEAM_OUT_STRING_COUNT( cchFolderSize ) char *pchFolder, uint32 cchFolderSize, uint32 *punTimeStamp ) = 0;

    /// Progress of a download in bytes. False if there is none.
    virtual bool GetItemDownloadInfo(
        PublishedFileId_t nPublishedFileID, uint64 *punBytesDownloaded, uint64 *punBytesTotal ) = 0;

    /// Starts downloading or updating an item; DownloadItemResult_t tells the end. `bHighPriority` puts it before
    /// all others. False if the item is not known or the server not logged on.
    virtual bool DownloadItem( PublishedFileId_t nPublishedFileID, bool bHighPriority ) = 0;

    /// Game servers: where items are kept, before the first download. `unWorkshopDepotID` is usually the app id.
    virtual bool BInitWorkshopForGameServer( DepotId_t unWorkshopDepotID, const char *pszFolder ) = 0;

    /// Suspends or resumes all Workshop downloads.
    virtual void SuspendDownloads( bool bSuspend ) = 0;

    // Playtime.

    /// Starts counting playtime of up to 100 items.
    STEAM_CALL_RESULT( StartPlaytimeTrackingResult_t )
    virtual SteamAPICall_t StartPlaytimeTracking(
        PublishedFileId_t *pvecPublishedFileID, uint32 unNumPublishedFileIDs ) = 0;

    /// Stops counting playtime of items.
    STEAM_CALL_RESULT( StopPlaytimeTrackingResult_t )
    virtual SteamAPICall_t StopPlaytimeTracking(
        PublishedFileId_t *pvecPublishedFileID, uint32 unNumPublishedFileIDs ) = 0;

    /// Stops counting playtime of all items.
    STEAM_CALL_RESULT( StopPlaytimeTrackingResult_t )
    virtual SteamAPICall_t StopPlaytimeTrackingForAllItems() = 0;

    // Dependencies.

    /// Makes an item depend on another, or puts it in a collection.
    STEAM_CALL_RESULT( AddUGCDependencyResult_t )
    virtual SteamAPICall_t AddDependency(
        PublishedFileId_t nParentPublishedFileID, PublishedFileId_t nChildPublishedFileID ) = 0;

    /// Undoes AddDependency.
    STEAM_CALL_RESULT( RemoveUGCDependencyResult_t )
    virtual SteamAPICall_t RemoveDependency(
        PublishedFileId_t nParentPublishedFileID, PublishedFileId_t nChildPublishedFileID ) = 0;

    /// Makes an item depend on an app or DLC.
    STEAM_CALL_RESULT( AddAppDependencyResult_t )
    virtual SteamAPICall_t AddAppDependency( PublishedFileId_t nPublishedFileID, AppId_t nAppID ) = 0;

    /// Undoes AddAppDependency.
    STEAM_CALL_RESULT( RemoveAppDependencyResult_t )
    virtual SteamAPICall_t RemoveAppDependency( PublishedFileId_t nPublishedFileID, AppId_t nAppID ) = 0;

    /// Asks which apps and DLC an item depends on.
    STEAM_CALL_RESULT( GetAppDependenciesResult_t )
    virtual SteamAPICall_t GetAppDependencies( PublishedFileId_t nPublishedFileID ) = 0;

    /// Deletes an item for good.
    STEAM_CALL_RESULT( DeleteItemResult_t )
    virtual SteamAPICall_t DeleteItem( PublishedFileId_t nPublishedFileID ) = 0;

    /// Shows the app's Workshop agreement in the overlay.
    virtual bool ShowWorkshopEULA() = 0;

    /// Asks whether the user accepted the app's Workshop agreement.
    STEAM_CALL_RESULT( WorkshopEULAStatus_t )
    virtual SteamAPICall_t GetWorkshopEULAStatus() = 0;

    /// Copies the content descriptors the user does not want to see. Returns how many.
    virtual uint32 GetUserContentDescriptorPreferences(
        EUGCContentDescriptorID *pvecDescriptors, uint32 cMaxEntries ) = 0;
};

#define STEAMUGC_INTERFACE_VERSION "STEAMUGC_INTERFACE_VERSION020"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamUGC *SteamUGC();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamUGC *, SteamUGC, STEAMUGC_INTERFACE_VERSION );

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamUGC *SteamGameServerUGC();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( ISteamUGC *, SteamGameServerUGC, STEAMUGC_INTERFACE_VERSION );

/// Result of SendQueryUGCRequest.
struct SteamUGCQueryCompleted_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 1 };
    UGCQueryHandle_t m_handle;
    EResult m_eResult;
    /// Results to read.
    uint32 m_unNumResultsReturned;
    /// Matches on all pages.
    uint32 m_unTotalMatchingResults;
    bool m_bCachedData;
    /// Cursor of the next page; empty on the last one.
    char m_rgchNextCursor[256];
};

/// Result of RequestUGCDetails.
struct SteamUGCRequestUGCDetailsResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 2 };
    SteamUGCDetails_t m_details;
    bool m_bCachedData;
};

/// Result of CreateItem.
struct CreateItemResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 3 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    /// The item stays hidden until the user accepts the Workshop agreement.
    bool m_bUserNeedsToAcceptWorkshopLegalAgreement;
};

/// Result of SubmitItemUpdate.
struct SubmitItemUpdateResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 4 };
    EResult m_eResult;
    bool m_bUserNeedsToAcceptWorkshopLegalAgreement;
    PublishedFileId_t m_nPublishedFileId;
};

/// An item was installed or updated, of any app.
struct ItemInstalled_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 5 };
    AppId_t m_unAppID;
    PublishedFileId_t m_nPublishedFileId;
    UGCHandle_t m_hLegacyContent;
    uint64 m_unManifestID;
};

/// A download of DownloadItem has ended. It may be another app's: compare the app id.
struct DownloadItemResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 6 };
    AppId_t m_unAppID;
    PublishedFileId_t m_nPublishedFileId;
    EResult m_eResult;
};

/// Result of adding or removing a favourite.
struct UserFavoriteItemsListChanged_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 7 };
    PublishedFileId_t m_nPublishedFileId;
    EResult m_eResult;
    bool m_bWasAddRequest;
};

/// Result of SetUserItemVote.
struct SetUserItemVoteResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 8 };
    PublishedFileId_t m_nPublishedFileId;
    EResult m_eResult;
    bool m_bVoteUp;
};

/// Result of GetUserItemVote.
struct GetUserItemVoteResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 9 };
    PublishedFileId_t m_nPublishedFileId;
    EResult m_eResult;
    bool m_bVotedUp;
    bool m_bVotedDown;
    bool m_bVoteSkipped;
};

/// Result of StartPlaytimeTracking.
struct StartPlaytimeTrackingResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 10 };
    EResult m_eResult;
};

/// Result of StopPlaytimeTracking.
struct StopPlaytimeTrackingResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 11 };
    EResult m_eResult;
};

/// Result of AddDependency.
struct AddUGCDependencyResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 12 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    PublishedFileId_t m_nChildPublishedFileId;
};

/// Result of RemoveDependency.
struct RemoveUGCDependencyResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 13 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    PublishedFileId_t m_nChildPublishedFileId;
};

/// Result of AddAppDependency.
struct AddAppDependencyResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 14 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
};

/// Result of RemoveAppDependency.
struct RemoveAppDependencyResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 15 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_nAppID;
};

/// Result of GetAppDependencies; comes several times for more than 32 apps.
struct GetAppDependenciesResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 16 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
    AppId_t m_rgAppIDs[32];
    uint32 m_nNumAppDependencies;
    uint32 m_nTotalNumAppDependencies;
};

/// Result of DeleteItem.
struct DeleteItemResult_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 17 };
    EResult m_eResult;
    PublishedFileId_t m_nPublishedFileId;
};

/// The user's subscriptions changed.
struct UserSubscribedItemsListChanged_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 18 };
    AppId_t m_nAppID;
};

/// Result of GetWorkshopEULAStatus.
struct WorkshopEULAStatus_t
{
    enum { k_iCallback = k_iSteamUGCCallbacks + 20 };
    EResult m_eResult;
    AppId_t m_nAppID;
    uint32 m_unVersion;
    RTime32 m_rtAction;
    bool m_bAccepted;
    bool m_bNeedsAction;
};

#pragma pack( pop )

#endif // ISTEAMUGC_H
