// Callback structs behind macros, as SDKs up to 1.5x write them: plain ones, and those that describe their members.
#include "macros.h"

enum { k_iThingCallbacks = 4500 };
#define STEAM_CALLBACK_MEMBER_ARRAY( varidx, vartype, varname, varcount ) vartype varname[varcount];

#if defined( _WIN32 )
#pragma pack( push, 8 )
#else
#pragma pack( push, 4 )
#endif

/// A page wants to be painted.
STEAM_CALLBACK_BEGIN( Paint_t, k_iThingCallbacks + 2 )
STEAM_CALLBACK_MEMBER( 0, uint32_t, unBrowser )  // which browser
STEAM_CALLBACK_MEMBER( 1, const char *, pBGRA )
STEAM_CALLBACK_MEMBER( 2, uint64_t, ulFrame )
STEAM_CALLBACK_MEMBER_ARRAY( 3, char, rgchTitle, 8 + 1 )
STEAM_CALLBACK_END( 4 )

/// Nothing but an id.
STEAM_CALLBACK_BEGIN( Empty_t, k_iThingCallbacks + 3 )
STEAM_CALLBACK_END( 0 )

// The inspecting form: static members tell a debugger what the struct holds. None of them is data.
#define DEFINE_CALLBACK( callbackname, callbackid )                        \
 struct callbackname {                                                     \
  enum { k_iCallback = callbackid };                                       \
  typedef callbackname SteamCallback_t;                                    \
  static callbackname *GetNullPointer() { return nullptr; }                \
  static const char *GetCallbackName() { return #callbackname; }           \
  static uint32_t GetCallbackID() { return callbackname::k_iCallback; }
#define CALLBACK_MEMBER( varidx, vartype, varname )                        \
 public:                                                                   \
  vartype varname;                                                         \
  static void GetMemberVar_##varidx( const char **ppName, uint32_t &size ) \
  {                                                                        \
    *ppName = #varname;                                                    \
    size = sizeof( vartype );                                              \
  }
#define CALLBACK_ARRAY( varidx, vartype, varname, varcount ) \
 public:                                                     \
  vartype varname[varcount];                                 \
  static void GetMemberVar_##varidx( uint32_t &count ) { count = varcount; }
#define END_DEFINE_CALLBACK_2()                          \
  static uint32_t GetNumMemberVariables() { return 2; } \
  };

/// Somebody joined.
DEFINE_CALLBACK( Joined_t, k_iThingCallbacks + 4 )
CALLBACK_MEMBER( 0, uint64_t, m_ulWho )
CALLBACK_ARRAY( 1, char, m_szName, 32 )
END_DEFINE_CALLBACK_2()

#pragma pack( pop )
