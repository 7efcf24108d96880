// ISteamGameCoordinator: messages to and from an app's game coordinator.

#ifndef ISTEAMGAMECOORDINATOR_H
#define ISTEAMGAMECOORDINATOR_H

#include "steam_api_common.h"

/// Result of a game coordinator call.
enum EGCResults
{
    k_EGCResultOK = 0,
    k_EGCResultNoMessage = 1,
    k_EGCResultBufferTooSmall = 2,
    k_EGCResultNotLoggedOn = 3,
    k_EGCResultInvalidMessage = 4,
};

/// Messages to and from the game coordinator of an app.
class ISteamGameCoordinator
{
public:
    /// Sends a message of `unMsgType` with `cubData` bytes.
    virtual EGCResults SendMessage( uint32 unMsgType, const void *pubData, uint32 cubData ) = 0;

    /// Whether a message waits, and the size in bytes of the next one.
    virtual bool IsMessageAvailable( uint32 *pcubMsgSize ) = 0;

    /// Copies the next message and its size in bytes. A buffer that is too small leaves the message waiting.
    virtual EGCResults RetrieveMessage( uint32 *punMsgType, void *pubDest, uint32 cubDest, uint32 *pcubMsgSize ) = 0;
};

#define STEAMGAMECOORDINATOR_INTERFACE_VERSION "SteamGameCoordinator001"

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A message from the game coordinator waits.
struct GCMessageAvailable_t
{
    enum { k_iCallback = k_iSteamGameCoordinatorCallbacks + 1 };
    uint32 m_nMessageSize;
};

/// A message to the game coordinator could not be delivered.
struct GCMessageFailed_t
{
    enum { k_iCallback = k_iSteamGameCoordinatorCallbacks + 2 };
};

#pragma pack( pop )

#endif // ISTEAMGAMECOORDINATOR_H
