// Annotated accessors and parameters.
S_API HSteamUser S_CALLTYPE SteamAPI_GetHSteamUser();
S_API HSteamUser S_CALLTYPE SteamGameServer_GetHSteamUser();
S_API void *S_CALLTYPE SteamInternal_ContextInit( void *pContextInitData );
S_API void *S_CALLTYPE SteamInternal_CreateInterface( const char *ver );
S_API void *S_CALLTYPE SteamInternal_FindOrCreateUserInterface( HSteamUser hSteamUser, const char *pszVersion );
S_API void *S_CALLTYPE SteamInternal_FindOrCreateGameServerInterface( HSteamUser hSteamUser, const char *pszVersion );

#define STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, expr, kind, version ) \
	inline void S_CALLTYPE SteamInternal_Init_ ## name( type *p ) { *p = (type)( expr ); } \
	STEAM_CLANG_ATTR( "interface_accessor_kind:" kind ";interface_accessor_version:" version ";" ) \
	inline type name() { \
		static void* s_context[ 3 ] = { (void*)&SteamInternal_Init_ ## name, 0, 0 }; \
		return *(type*)SteamInternal_ContextInit( s_context ); \
	}
#define STEAM_DEFINE_USER_INTERFACE_ACCESSOR( type, name, version ) \
	STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, SteamInternal_FindOrCreateUserInterface( SteamAPI_GetHSteamUser(), version ), "user", version )
#define STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( type, name, version ) \
	STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, SteamInternal_FindOrCreateGameServerInterface( SteamGameServer_GetHSteamUser(), version ), "gameserver", version )

#ifdef API_GEN
#define STEAM_CLANG_ATTR( ATTR ) __attribute__( ( annotate( ATTR ) ) )
#else
#define STEAM_CLANG_ATTR( ATTR )
#endif
#define STEAM_OUT_STRUCT() STEAM_CLANG_ATTR( "out_struct: ;" )
#define STEAM_OUT_ARRAY_COUNT( COUNTER, DESC ) STEAM_CLANG_ATTR( "out_array_count:" #COUNTER ";desc:" #DESC )
#define STEAM_DESC( DESC ) STEAM_CLANG_ATTR( "desc:" #DESC ";" )
#define STEAM_CALL_RESULT( RESULT_TYPE ) STEAM_CLANG_ATTR( "callresult:" #RESULT_TYPE ";" )
#define STEAM_CALL_BACK( RESULT_TYPE ) STEAM_CLANG_ATTR( "callback:" #RESULT_TYPE ";" )
#define STEAM_FLAT_NAME( NAME ) STEAM_CLANG_ATTR( "flat_name:" #NAME ";" )
#define STEAM_PRIVATE_API( ... ) protected: __VA_ARGS__ public:
enum { k_iSteamNetworkingSocketsCallbacks = 1220 };
