// ISteamInventory: the items of users: results, definitions, drops, exchanges, purchases and properties.

#ifndef ISTEAMINVENTORY_H
#define ISTEAMINVENTORY_H

#include "steam_api_common.h"

/// One item of a user.
typedef uint64 SteamItemInstanceID_t;
/// No item.
const SteamItemInstanceID_t k_SteamItemInstanceIDInvalid = (SteamItemInstanceID_t)~0;

/// A kind of item.
typedef int32 SteamItemDef_t;

/// Result of an inventory operation; to be destroyed.
typedef int32 SteamInventoryResult_t;
/// No result.
const SteamInventoryResult_t k_SteamInventoryResultInvalid = -1;

/// A set of property changes.
typedef uint64 SteamInventoryUpdateHandle_t;
/// No set of changes.
const SteamInventoryUpdateHandle_t k_SteamInventoryUpdateHandleInvalid = 0xffffffffffffffffull;

/// Flags of an item in a result; bits.
enum ESteamItemFlags
{
    k_ESteamItemNoTrade = 1,
    k_ESteamItemRemoved = 0x100,
    k_ESteamItemConsumed = 0x200,
};

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// An item in a result.
struct SteamItemDetails_t
{
    SteamItemInstanceID_t m_itemId;
    SteamItemDef_t m_iDefinition;
    uint16 m_unQuantity;
    /// ESteamItemFlags bits.
    uint16 m_unFlags;
};

/// The items of users. Most calls start an operation and return a result handle; SteamInventoryResultReady_t tells
/// when it is complete. Destroy each result.
class ISteamInventory
{
public:
    // Results.

    /// State of a result: k_EResultPending until it is complete, then k_EResultOK or what went wrong.
    virtual EResult GetResultStatus( SteamInventoryResult_t resultHandle ) = 0;

    /// Copies the items of a result. With a null array only their number is written. False if the result is not
    /// ready or does not fit.
    virtual bool GetResultItems(
        SteamInventoryResult_t resultHandle,
        STEAM_OUT_ARRAY_COUNT( punOutItemsArraySize, Filled with the items ) SteamItemDetails_t *pOutItemsArray,
        uint32 *punOutItemsArraySize ) = 0;

    /// Copies one property of an item in a result, or, with a null name, the names of all, separated by commas.
    /// With a null buffer only the size is written.
    virtual bool GetResultItemProperty(
        SteamInventoryResult_t resultHandle, uint32 unItemIndex, const char *pchPropertyName,
        STEAM_OUT_STRING_COUNT( punValueBufferSizeOut ) char *pchValueBuffer, uint32 *punValueBufferSizeOut ) = 0;

    /// Steam's Unix time when the result was made.
    virtual uint32 GetResultTimestamp( SteamInventoryResult_t resultHandle ) = 0;

    /// Whether a result, such as a deserialized one, belongs to this user. Always check before trusting it.
    virtual bool CheckResultSteamID( SteamInventoryResult_t resultHandle, CSteamID steamIDExpected ) = 0;

    /// Frees a result.
    virtual void DestroyResult( SteamInventoryResult_t resultHandle ) = 0;

    // Reading items.

    /// Starts fetching all items of the user.
    virtual bool GetAllItems( SteamInventoryResult_t *pResultHandle ) = 0;

    /// Starts fetching items by their ids.
    virtual bool GetItemsByID(
        SteamInventoryResult_t *pResultHandle,
        STEAM_ARRAY_COUNT( unCountInstanceIDs ) const SteamItemInstanceID_t *pInstanceIDs,
        uint32 unCountInstanceIDs ) = 0;

    /// Writes a result as signed bytes that others can verify, valid for an hour. With a null buffer only the size
    /// is written.
    virtual bool SerializeResult(
        SteamInventoryResult_t resultHandle, STEAM_OUT_BUFFER_COUNT( punOutBufferSize ) void *pOutBuffer,
        uint32 *punOutBufferSize ) = 0;

    /// Makes a result of bytes that SerializeResult wrote elsewhere, and verifies them: k_EResultOK, or
    /// k_EResultExpired for old ones. Check CheckResultSteamID too.
    virtual bool DeserializeResult(
        SteamInventoryResult_t *pOutResultHandle, STEAM_BUFFER_COUNT( punOutBufferSize ) const void *pBuffer,
        uint32 unBufferSize, bool bRESERVED_MUST_BE_FALSE = false ) = 0;

    // Changing items.

    /// Makes items out of nothing, for developers of the app only.
    virtual bool GenerateItems(
        SteamInventoryResult_t *pResultHandle, STEAM_ARRAY_COUNT( unArrayLength ) const SteamItemDef_t *pArrayItemDefs,
        STEAM_ARRAY_COUNT( unArrayLength ) const uint32 *punArrayQuantity, uint32 unArrayLength ) = 0;

    /// Grants every promotional item the user is due, once.
    virtual bool GrantPromoItems( SteamInventoryResult_t *pResultHandle ) = 0;

    /// Grants one promotional item the user is due.
    virtual bool AddPromoItem( SteamInventoryResult_t *pResultHandle, SteamItemDef_t itemDef ) = 0;

    /// Grants some promotional items the user is due.
    virtual bool AddPromoItems(
        SteamInventoryResult_t *pResultHandle, STEAM_ARRAY_COUNT( unArrayLength ) const SteamItemDef_t *pArrayItemDefs,
        uint32 unArrayLength ) = 0;

    /// Takes `unQuantity` of an item away for good.
    virtual bool ConsumeItem(
        SteamInventoryResult_t *pResultHandle, SteamItemInstanceID_t itemConsume, uint32 unQuantity ) = 0;

    /// Exchanges items for others, as a recipe of the item definitions allows.
    virtual bool ExchangeItems(
        SteamInventoryResult_t *pResultHandle,
        STEAM_ARRAY_COUNT( unArrayGenerateLength ) const SteamItemDef_t *pArrayGenerate,
        STEAM_ARRAY_COUNT( unArrayGenerateLength ) const uint32 *punArrayGenerateQuantity, uint32 unArrayGenerateLength,
        STEAM_ARRAY_COUNT( unArrayDestroyLength ) const SteamItemInstanceID_t *pArrayDestroy,
        STEAM_ARRAY_COUNT( unArrayDestroyLength ) const uint32 *punArrayDestroyQuantity,
        uint32 unArrayDestroyLength ) = 0;

    /// Moves quantity between two stacks of one kind; to k_SteamItemInstanceIDInvalid to split a stack.
    virtual bool TransferItemQuantity(
        SteamInventoryResult_t *pResultHandle, SteamItemInstanceID_t itemIdSource, uint32 unQuantity,
        SteamItemInstanceID_t itemIdDest ) = 0;

    /// Retired: does nothing.
    virtual void SendItemDropHeartbeat() = 0;

    /// Grants a drop if the user has played long enough for that definition.
    virtual bool TriggerItemDrop( SteamInventoryResult_t *pResultHandle, SteamItemDef_t dropListDefinition ) = 0;

    /// Retired.
    virtual bool TradeItems(
        SteamInventoryResult_t *pResultHandle, CSteamID steamIDTradePartner,
        STEAM_ARRAY_COUNT( nArrayGiveLength ) const SteamItemInstanceID_t *pArrayGive,
        STEAM_ARRAY_COUNT( nArrayGiveLength ) const uint32 *pArrayGiveQuantity, uint32 nArrayGiveLength,
        STEAM_ARRAY_COUNT( nArrayGetLength ) const SteamItemInstanceID_t *pArrayGet,
        STEAM_ARRAY_COUNT( nArrayGetLength ) const uint32 *pArrayGetQuantity, uint32 nArrayGetLength ) = 0;

    // Item definitions.

    /// Starts loading the item definitions; SteamInventoryDefinitionUpdate_t tells when they are there.
    virtual bool LoadItemDefinitions() = 0;

    /// Copies the ids of all item definitions. With a null array only their number is written.
    virtual bool GetItemDefinitionIDs(
        STEAM_OUT_ARRAY_COUNT( punItemDefIDsArraySize, Filled with the item definitions ) SteamItemDef_t *pItemDefIDs,
        STEAM_DESC( Room in the array on entry and entries used on return ) uint32 *punItemDefIDsArraySize ) = 0;

    /// Copies one property of an item definition, or, with a null name, the names of all, separated by commas. With
    /// a null buffer only the size is written.
    virtual bool GetItemDefinitionProperty(
        SteamItemDef_t iDefinition, const char *pchPropertyName,
        STEAM_OUT_STRING_COUNT( punValueBufferSizeOut ) char *pchValueBuffer, uint32 *punValueBufferSizeOut ) = 0;

    /// Asks which promotional items a user is due.
    STEAM_CALL_RESULT( SteamInventoryEligiblePromoItemDefIDs_t )
    virtual SteamAPICall_t RequestEligiblePromoItemDefinitionsIDs( CSteamID steamID ) = 0;

    /// Copies what RequestEligiblePromoItemDefinitionsIDs found out.
    virtual bool GetEligiblePromoItemDefinitionIDs(
        CSteamID steamID,
        STEAM_OUT_ARRAY_COUNT( punItemDefIDsArraySize, Filled with the item definitions ) SteamItemDef_t *pItemDefIDs,
        STEAM_DESC( Room in the array on entry and entries used on return ) uint32 *punItemDefIDsArraySize ) = 0;

    // Purchases.

    /// Starts buying items: the overlay asks the user.
    STEAM_CALL_RESULT( SteamInventoryStartPurchaseResult_t )
    virtual SteamAPICall_t StartPurchase(
        STEAM_ARRAY_COUNT( unArrayLength ) const SteamItemDef_t *pArrayItemDefs,
        STEAM_ARRAY_COUNT( unArrayLength ) const uint32 *punArrayQuantity, uint32 unArrayLength ) = 0;

    /// Asks for the prices of all items in the user's currency.
    STEAM_CALL_RESULT( SteamInventoryRequestPricesResult_t )
    virtual SteamAPICall_t RequestPrices() = 0;

    /// Number of items that have a price.
    virtual uint32 GetNumItemsWithPrices() = 0;

    /// Copies the items that have a price and their prices, now and without discount, in the currency's smallest
    /// unit.
    virtual bool GetItemsWithPrices(
        STEAM_ARRAY_COUNT( unArrayLength )
        STEAM_OUT_ARRAY_COUNT( pArrayItemDefs, Filled with the priced item definitions )
        SteamItemDef_t *pArrayItemDefs,
        STEAM_ARRAY_COUNT( unArrayLength )
        STEAM_OUT_ARRAY_COUNT( pPrices, Filled with one price per item definition )
        uint64 *pCurrentPrices,
        STEAM_ARRAY_COUNT( unArrayLength )
        STEAM_OUT_ARRAY_COUNT( pPrices, Filled with one price per item definition )
        uint64 *pBasePrices,
        uint32 unArrayLength ) = 0;

    /// Price of an item, now and without discount, in the currency's smallest unit.
    virtual bool GetItemPrice( SteamItemDef_t iDefinition, uint64 *pCurrentPrice, uint64 *pBasePrice ) = 0;

    // Properties.

    /// Starts changing properties of items; submit them together.
    virtual SteamInventoryUpdateHandle_t StartUpdateProperties() = 0;

    /// Removes a property of an item.
    virtual bool RemoveProperty(
        SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char *pchPropertyName ) = 0;

    /// Sets a text property of an item.
    STEAM_FLAT_NAME( SetPropertyString )
    virtual bool SetProperty(
        SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char *pchPropertyName,
        const char *pchPropertyValue ) = 0;

    /// Sets a boolean property of an item.
    STEAM_FLAT_NAME( SetPropertyBool )
    virtual bool SetProperty(
        SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char *pchPropertyName,
        bool bValue ) = 0;

    /// Sets an integer property of an item.
    STEAM_FLAT_NAME( SetPropertyInt64 )
    virtual bool SetProperty(
        SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char *pchPropertyName,
        int64 nValue ) = 0;

    /// Sets a number property of an item.
    STEAM_FLAT_NAME( SetPropertyFloat )
    virtual bool SetProperty(
        SteamInventoryUpdateHandle_t handle, SteamItemInstanceID_t nItemID, const char *pchPropertyName,
        float flValue ) = 0;

    /// Submits the changes of StartUpdateProperties.
    virtual bool SubmitUpdateProperties(
        SteamInventoryUpdateHandle_t handle, SteamInventoryResult_t *pResultHandle ) = 0;

    /// Looks an item up by the token of an inspect link.
    virtual bool InspectItem( SteamInventoryResult_t *pResultHandle, const char *pchItemToken ) = 0;
};

#define STEAMINVENTORY_INTERFACE_VERSION "STEAMINVENTORY_INTERFACE_V003"

/// The user-side instance; null before SteamAPI_Init.
inline ISteamInventory *SteamInventory();
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamInventory *, SteamInventory, STEAMINVENTORY_INTERFACE_VERSION );

/// The game server's instance; null before SteamGameServer_Init.
inline ISteamInventory *SteamGameServerInventory();
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamInventory *, SteamGameServerInventory, STEAMINVENTORY_INTERFACE_VERSION );

/// An inventory operation is complete.
struct SteamInventoryResultReady_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks };
    /// The result.
    SteamInventoryResult_t m_handle;
    /// How it went.
    EResult m_result;
};

/// A full list of the user's items has arrived and is newer than what was known.
struct SteamInventoryFullUpdate_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks + 1 };
    SteamInventoryResult_t m_handle;
};

/// Item definitions were loaded or changed.
struct SteamInventoryDefinitionUpdate_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks + 2 };
};

/// Result of RequestEligiblePromoItemDefinitionsIDs.
struct SteamInventoryEligiblePromoItemDefIDs_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks + 3 };
    EResult m_result;
    CSteamID m_steamID;
    int m_numEligiblePromoItemDefs;
    bool m_bCachedData;
};

/// Result of StartPurchase.
struct SteamInventoryStartPurchaseResult_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks + 4 };
    EResult m_result;
    uint64 m_ulOrderID;
    uint64 m_ulTransID;
};

/// Result of RequestPrices.
struct SteamInventoryRequestPricesResult_t
{
    enum { k_iCallback = k_iSteamInventoryCallbacks + 5 };
    EResult m_result;
    /// Three-letter code of the user's currency.
    char m_rgchCurrency[4];
};

#pragma pack( pop )

#endif // ISTEAMINVENTORY_H
