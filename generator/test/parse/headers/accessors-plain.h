// Accessors of SDKs whose macros do not annotate them: side and version show only in what they call.
#include "macros.h"
#undef STEAM_DEFINE_INTERFACE_ACCESSOR

S_API void *SteamInternal_ContextInit( void *pContext );
S_API void *SteamInternal_CreateInterface( const char *ver );
S_API void *SteamInternal_FindOrCreateUserInterface( int hUser, const char *pszVersion );
S_API void *SteamInternal_FindOrCreateGameServerInterface( int hUser, const char *pszVersion );
S_API int SteamAPI_GetHSteamUser();

#define STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, expr )              \
 inline void SteamInternal_Init_##name( type *p ) { *p = (type)( expr ); } \
 inline type name()                                                      \
 {                                                                       \
  static void *ctx[3] = { (void *)&SteamInternal_Init_##name, 0, 0 };    \
  return *(type *)SteamInternal_ContextInit( ctx );                      \
 }
#define STEAM_DEFINE_USER_INTERFACE_ACCESSOR( type, name, version ) \
 STEAM_DEFINE_INTERFACE_ACCESSOR(                                   \
   type, name, SteamInternal_FindOrCreateUserInterface( SteamAPI_GetHSteamUser(), version ) )
#define STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( type, name, version ) \
 STEAM_DEFINE_INTERFACE_ACCESSOR( type, name, SteamInternal_FindOrCreateGameServerInterface( 0, version ) )

class ISteamTool { public: virtual void F() = 0; };
#define STEAMTOOL_INTERFACE_VERSION "STEAMTOOL_INTERFACE_VERSION_005"
STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamTool *, SteamTool, STEAMTOOL_INTERFACE_VERSION );
STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR(
    ISteamTool *, SteamGameServerTool, STEAMTOOL_INTERFACE_VERSION );

class ISteamShared { public: virtual void F() = 0; };
#define STEAMSHARED_INTERFACE_VERSION "SteamShared003"
STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamShared *, SteamShared, SteamInternal_CreateInterface( STEAMSHARED_INTERFACE_VERSION ) );
/// The same under another name: no accessor of its own.
inline ISteamShared *SteamGameServerShared() { return SteamShared(); }

class ISteamSpelledOut { public: virtual void F() = 0; };
#define STEAMSPELLEDOUT_INTERFACE_VERSION "SteamSpelledOut010"
inline ISteamSpelledOut *SteamGameServerSpelledOut()
{
	static ISteamSpelledOut *p = nullptr;
	if ( !p ) { p = (ISteamSpelledOut *)SteamInternal_FindOrCreateGameServerInterface( 0, STEAMSPELLEDOUT_INTERFACE_VERSION ); }
	return p;
}

class ISteamExported { public: virtual void F() = 0; };
#define STEAMEXPORTED_INTERFACE_VERSION "SteamExported002"
S_API ISteamExported *SteamExported();
S_API ISteamExported *SteamGameServerExported();

// Without a version, and with a parameter: neither is an accessor.
class ISteamNeither { public: virtual void F() = 0; };
ISteamNeither *SteamNeither();
inline ISteamTool *ToolOf( int n ) { return n ? SteamTool() : nullptr; }

// By way of a context object, as SDKs before the macros did.
class ISteamInContext { public: virtual void F() = 0; };
#define STEAMINCONTEXT_INTERFACE_VERSION "SteamInContext007"
class CContext
{
public:
	ISteamInContext *SteamInContext() { return m_p; }
private:
	ISteamInContext *m_p;
};
inline CContext &Context() { return **(CContext **)SteamInternal_ContextInit( nullptr ); }
inline ISteamInContext *SteamInContext() { return Context().SteamInContext(); }
