//@ head
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

//@ class CSteamGameServerAPIContext
public:
    CSteamGameServerAPIContext() { Clear(); }

    inline void Clear();

    /// Fetches all interfaces. False if one is missing.
    inline bool Init();

    ISteamClient *SteamClient() const { return m_pSteamClient; }
    ISteamGameServer *SteamGameServer() const { return m_pSteamGameServer; }
    ISteamUtils *SteamGameServerUtils() const { return m_pSteamGameServerUtils; }
    ISteamNetworking *SteamGameServerNetworking() const { return m_pSteamGameServerNetworking; }
    ISteamGameServerStats *SteamGameServerStats() const { return m_pSteamGameServerStats; }
    ISteamHTTP *SteamHTTP() const { return m_pSteamHTTP; }
    ISteamInventory *SteamInventory() const { return m_pSteamInventory; }
    ISteamUGC *SteamUGC() const { return m_pSteamUGC; }

private:
//@fields

//@ after CSteamGameServerAPIContext
inline void CSteamGameServerAPIContext::Clear()
{
    m_pSteamClient = nullptr;
    m_pSteamGameServer = nullptr;
    m_pSteamGameServerUtils = nullptr;
    m_pSteamGameServerNetworking = nullptr;
    m_pSteamGameServerStats = nullptr;
    m_pSteamHTTP = nullptr;
    m_pSteamInventory = nullptr;
    m_pSteamUGC = nullptr;
}
