// The plumbing below the public headers: registration exports, accessor macros, annotations for code generators, and
// the base numbers of callback ids. Include steam_api_common.h instead.

#ifndef STEAM_API_INTERNAL_H
#define STEAM_API_INTERNAL_H

#include "steam_api_common.h"

/// Pipe of the user side; 0 before SteamAPI_Init.
S_API HSteamPipe S_CALLTYPE SteamAPI_GetHSteamPipe();
/// User of the user side; 0 before SteamAPI_Init.
S_API HSteamUser S_CALLTYPE SteamAPI_GetHSteamUser();

/// Pipe of the game server; 0 before SteamGameServer_Init.
S_API HSteamPipe S_CALLTYPE SteamGameServer_GetHSteamPipe();
/// User of the game server; 0 before SteamGameServer_Init.
S_API HSteamUser S_CALLTYPE SteamGameServer_GetHSteamUser();

// Behind the accessors. ContextInit gets an array of three: a function that fetches the interface, a counter and the
// interface. It calls the function again after every init and shutdown, and returns the address of the third entry.
S_API void *S_CALLTYPE SteamInternal_ContextInit( void *pContextInitData );
S_API void *S_CALLTYPE SteamInternal_CreateInterface( const char *ver );
S_API void *S_CALLTYPE SteamInternal_FindOrCreateUserInterface( HSteamUser hSteamUser, const char *pszVersion );
S_API void *S_CALLTYPE SteamInternal_FindOrCreateGameServerInterface( HSteamUser hSteamUser, const char *pszVersion );

// Behind CCallback and CCallResult.
S_API void S_CALLTYPE SteamAPI_RegisterCallback( class CCallbackBase *pCallback, int iCallback );
S_API void S_CALLTYPE SteamAPI_UnregisterCallback( class CCallbackBase *pCallback );
S_API void S_CALLTYPE SteamAPI_RegisterCallResult( class CCallbackBase *pCallback, SteamAPICall_t hAPICall );
S_API void S_CALLTYPE SteamAPI_UnregisterCallResult( class CCallbackBase *pCallback, SteamAPICall_t hAPICall );

// Annotations of declarations, for tools that parse these headers with API_GEN defined: `key:value;` pairs.
#if defined( API_GEN )
#define STEAM_CLANG_ATTR( ATTR ) __attribute__( ( annotate( ATTR ) ) )
#else
#define STEAM_CLANG_ATTR( ATTR )
#endif

// On methods: what they do, the result of their SteamAPICall_t, the callback they lead to, the flat name of overloads.
#define STEAM_METHOD_DESC( DESC ) STEAM_CLANG_ATTR( "desc:" #DESC ";" )
#define STEAM_IGNOREATTR() STEAM_CLANG_ATTR( "ignore" )
#define STEAM_CALL_RESULT( RESULT_TYPE ) STEAM_CLANG_ATTR( "callresult:" #RESULT_TYPE ";" )
#define STEAM_CALL_BACK( RESULT_TYPE ) STEAM_CLANG_ATTR( "callback:" #RESULT_TYPE ";" )
#define STEAM_FLAT_NAME( NAME ) STEAM_CLANG_ATTR( "flat_name:" #NAME ";" )

// On parameters: what they mean, and which parameter (or call) counts their elements.
#define STEAM_DESC( DESC ) STEAM_CLANG_ATTR( "desc:" #DESC ";" )
#define STEAM_OUT_STRUCT() STEAM_CLANG_ATTR( "out_struct: ;" )
#define STEAM_OUT_STRING() STEAM_CLANG_ATTR( "out_string: ;" )
#define STEAM_OUT_ARRAY_CALL( COUNTER, FUNCTION, PARAMS )                                                              \
    STEAM_CLANG_ATTR( "out_array_call:" #COUNTER "," #FUNCTION "," #PARAMS ";" )
#define STEAM_OUT_ARRAY_COUNT( COUNTER, DESC ) STEAM_CLANG_ATTR( "out_array_count:" #COUNTER ";desc:" #DESC ";" )
#define STEAM_ARRAY_COUNT( COUNTER ) STEAM_CLANG_ATTR( "array_count:" #COUNTER ";" )
#define STEAM_ARRAY_COUNT_D( COUNTER, DESC ) STEAM_CLANG_ATTR( "array_count:" #COUNTER ";desc:" #DESC ";" )
#define STEAM_BUFFER_COUNT( COUNTER ) STEAM_CLANG_ATTR( "buffer_count:" #COUNTER ";" )
#define STEAM_OUT_BUFFER_COUNT( COUNTER ) STEAM_CLANG_ATTR( "out_buffer_count:" #COUNTER ";" )
#define STEAM_OUT_STRING_COUNT( COUNTER ) STEAM_CLANG_ATTR( "out_string_count:" #COUNTER ";" )

// Methods that keep their place in the vtable but are nobody's to call.
#define STEAM_PRIVATE_API( ... ) protected: __VA_ARGS__ public:

// Defines `name()`, which returns an interface: cached, and fetched again after every init and shutdown.
#define STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, expr, kind, version )                                             \
    inline void S_CALLTYPE SteamInternal_Init_##name( type *p ) { *p = (type)( expr ); }                               \
    STEAM_CLANG_ATTR( "interface_accessor_kind:" kind ";interface_accessor_version:" version ";" )                     \
    inline type name()                                                                                                 \
    {                                                                                                                  \
        static void *context[3] = { (void *)&SteamInternal_Init_##name, nullptr, nullptr };                            \
        return *(type *)SteamInternal_ContextInit( context );                                                          \
    }
#define STEAM_DEFINE_USER_INTERFACE_ACCESSOR( type, name, version )                                                    \
    STEAM_DEFINE_INTERFACE_ACCESSOR( type, name,                                                                       \
        SteamInternal_FindOrCreateUserInterface( SteamAPI_GetHSteamUser(), version ), "user", version )
#define STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( type, name, version )                                              \
    STEAM_DEFINE_INTERFACE_ACCESSOR( type, name,                                                                       \
        SteamInternal_FindOrCreateGameServerInterface( SteamGameServer_GetHSteamUser(), version ), "gameserver",       \
        version )

// Where the callback ids of each interface start.
enum { k_iSteamUserCallbacks = 100 };
enum { k_iSteamGameServerCallbacks = 200 };
enum { k_iSteamFriendsCallbacks = 300 };
enum { k_iSteamBillingCallbacks = 400 };
enum { k_iSteamMatchmakingCallbacks = 500 };
enum { k_iSteamContentServerCallbacks = 600 };
enum { k_iSteamUtilsCallbacks = 700 };
enum { k_iSteamAppsCallbacks = 1000 };
enum { k_iSteamUserStatsCallbacks = 1100 };
enum { k_iSteamNetworkingCallbacks = 1200 };
enum { k_iSteamNetworkingSocketsCallbacks = 1220 };
enum { k_iSteamNetworkingMessagesCallbacks = 1250 };
enum { k_iSteamNetworkingUtilsCallbacks = 1280 };
enum { k_iSteamRemoteStorageCallbacks = 1300 };
enum { k_iSteamGameServerItemsCallbacks = 1500 };
enum { k_iSteamGameCoordinatorCallbacks = 1700 };
enum { k_iSteamGameServerStatsCallbacks = 1800 };
enum { k_iSteam2AsyncCallbacks = 1900 };
enum { k_iSteamGameStatsCallbacks = 2000 };
enum { k_iSteamHTTPCallbacks = 2100 };
enum { k_iSteamScreenshotsCallbacks = 2300 };
enum { k_iSteamStreamLauncherCallbacks = 2600 };
enum { k_iSteamControllerCallbacks = 2800 };
enum { k_iSteamUGCCallbacks = 3400 };
enum { k_iSteamStreamClientCallbacks = 3500 };
enum { k_iSteamMusicCallbacks = 4000 };
enum { k_iSteamGameNotificationCallbacks = 4400 };
enum { k_iSteamHTMLSurfaceCallbacks = 4500 };
enum { k_iSteamVideoCallbacks = 4600 };
enum { k_iSteamInventoryCallbacks = 4700 };
enum { k_ISteamParentalSettingsCallbacks = 5000 };
enum { k_iSteamGameSearchCallbacks = 5200 };
enum { k_iSteamPartiesCallbacks = 5300 };
enum { k_iSteamSTARCallbacks = 5500 };
enum { k_iSteamRemotePlayCallbacks = 5700 };
enum { k_iSteamChatCallbacks = 5900 };
enum { k_iSteamTimelineCallbacks = 6000 };

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// A callback as SteamAPI_ManualDispatch_GetNextCallback returns it.
struct CallbackMsg_t
{
    /// The user it is for.
    HSteamUser m_hSteamUser;
    /// The callback id: k_iCallback of its struct.
    int m_iCallback;
    /// The struct.
    uint8 *m_pubParam;
    /// Bytes in the struct.
    int m_cubParam;
};

#pragma pack( pop )

#endif // STEAM_API_INTERNAL_H
