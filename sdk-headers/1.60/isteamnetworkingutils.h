// ISteamNetworkingUtils: messages, ping estimation, clock, configuration and string forms of the networking types.

#ifndef ISTEAMNETWORKINGUTILS_H
#define ISTEAMNETWORKINGUTILS_H

#include "steamnetworkingtypes.h"
#include "steam_api_common.h"

struct SteamRelayNetworkStatus_t;

/// What networking shares: message allocation, ping estimation, clock, logging, configuration, text forms.
class ISteamNetworkingUtils
{
public:
    // Messages.

    /// A message to send with SendMessages, with a buffer of this many bytes (0 for none: then set m_pData and
    /// m_pfnFreeData).
    virtual SteamNetworkingMessage_t *AllocateMessage( int cbAllocateBuffer ) = 0;

    // Relay network.

    /// Starts measuring the way to Steam's relays, so that later connections are quick.
    inline void InitRelayNetworkAccess();

    /// Whether the relay network can be used, with details if `pDetails` is not null.
    virtual ESteamNetworkingAvailability GetRelayNetworkStatus( SteamRelayNetworkStatus_t *pDetails ) = 0;

    // Ping estimation.

    /// Where this host is. Returns the age of the measurement in seconds, -1 if there is none.
    virtual float GetLocalPingLocation( SteamNetworkPingLocation_t &result ) = 0;

    /// Estimated ping in milliseconds between two hosts; negative if it cannot be told.
    virtual int EstimatePingTimeBetweenTwoLocations(
        const SteamNetworkPingLocation_t &location1, const SteamNetworkPingLocation_t &location2 ) = 0;

    /// Estimated ping in milliseconds from here; negative if it cannot be told.
    virtual int EstimatePingTimeFromLocalHost( const SteamNetworkPingLocation_t &remoteLocation ) = 0;

    /// Writes a location as text, in up to k_cchMaxSteamNetworkingPingLocationString bytes.
    virtual void ConvertPingLocationToString(
        const SteamNetworkPingLocation_t &location, char *pszBuf, int cchBufSize ) = 0;

    /// Reads what ConvertPingLocationToString wrote. False if it is no location.
    virtual bool ParsePingLocationString( const char *pszString, SteamNetworkPingLocation_t &result ) = 0;

    /// Measures again if the last measurement is older than this many seconds. True if it is fresh enough.
    virtual bool CheckPingDataUpToDate( float flMaxAgeSeconds ) = 0;

    /// Ping in milliseconds to a data center by the best route, and the relay it goes over; negative if unknown.
    virtual int GetPingToDataCenter( SteamNetworkingPOPID popID, SteamNetworkingPOPID *pViaRelayPoP ) = 0;

    /// Ping in milliseconds straight to a data center; negative if unknown.
    virtual int GetDirectPingToPOP( SteamNetworkingPOPID popID ) = 0;

    /// Number of data centers.
    virtual int GetPOPCount() = 0;

    /// Writes up to `nListSz` data centers. Returns how many.
    virtual int GetPOPList( SteamNetworkingPOPID *list, int nListSz ) = 0;

    // Clock and log.

    /// A clock that never goes back, in microseconds from an arbitrary start.
    virtual SteamNetworkingMicroseconds GetLocalTimestamp() = 0;

    /// Sends log messages up to a level to a function, which may be called from any thread. Null for none.
    virtual void SetDebugOutputFunction(
        ESteamNetworkingSocketsDebugOutputType eDetailLevel, FSteamNetworkingSocketsDebugOutput pfnFunc ) = 0;

    // FakeIP.

    /// Whether an IPv4 address (host byte order) is a FakeIP.
    inline bool IsFakeIPv4( uint32 nIPv4 );

    /// What kind of FakeIP an IPv4 address (host byte order) is.
    virtual ESteamNetworkingFakeIPType GetIPv4FakeIPType( uint32 nIPv4 ) = 0;

    /// Who is behind a FakeIP.
    virtual EResult GetRealIdentityForFakeIP(
        const SteamNetworkingIPAddr &fakeIP, SteamNetworkingIdentity *pOutRealIdentity ) = 0;

    // Configuration.

    /// Sets an option for everything.
    inline bool SetGlobalConfigValueInt32( ESteamNetworkingConfigValue eValue, int32 val );

    /// Sets an option for everything.
    inline bool SetGlobalConfigValueFloat( ESteamNetworkingConfigValue eValue, float val );

    /// Sets an option for everything.
    inline bool SetGlobalConfigValueString( ESteamNetworkingConfigValue eValue, const char *val );

    /// Sets an option for everything.
    inline bool SetGlobalConfigValuePtr( ESteamNetworkingConfigValue eValue, void *val );

    /// Sets an option of a connection.
    inline bool SetConnectionConfigValueInt32(
        HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, int32 val );

    /// Sets an option of a connection.
    inline bool SetConnectionConfigValueFloat(
        HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, float val );

    /// Sets an option of a connection.
    inline bool SetConnectionConfigValueString(
        HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, const char *val );

    /// Sets the function for connection status changes.
    inline bool SetGlobalCallback_SteamNetConnectionStatusChanged( FnSteamNetConnectionStatusChanged fnCallback );

    /// Sets the function for authentication status changes.
    inline bool SetGlobalCallback_SteamNetAuthenticationStatusChanged(
        FnSteamNetAuthenticationStatusChanged fnCallback );

    /// Sets the function for relay network status changes.
    inline bool SetGlobalCallback_SteamRelayNetworkStatusChanged( FnSteamRelayNetworkStatusChanged fnCallback );

    /// Sets the function for FakeIP allocations.
    inline bool SetGlobalCallback_FakeIPResult( FnSteamNetworkingFakeIPResult fnCallback );

    /// Sets the function for session requests of ISteamNetworkingMessages.
    inline bool SetGlobalCallback_MessagesSessionRequest( FnSteamNetworkingMessagesSessionRequest fnCallback );

    /// Sets the function for session failures of ISteamNetworkingMessages.
    inline bool SetGlobalCallback_MessagesSessionFailed( FnSteamNetworkingMessagesSessionFailed fnCallback );

    /// Sets an option in a scope; `scopeObj` is the connection or listen socket, else 0. `pArg` points to the
    /// value, for strings it is the text; null brings the inherited value back. False if something does not fit.
    virtual bool SetConfigValue(
        ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj,
        ESteamNetworkingConfigDataType eDataType, const void *pArg ) = 0;

    /// SetConfigValue with option, type and value in one struct.
    inline bool SetConfigValueStruct(
        const SteamNetworkingConfigValue_t &opt, ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj );

    /// Reads an option. `pResult` may be null to ask for the type and size; `cbResult` is the size of the buffer
    /// and becomes the size of the value.
    virtual ESteamNetworkingGetConfigValueResult GetConfigValue(
        ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj,
        ESteamNetworkingConfigDataType *pOutDataType, void *pResult, size_t *cbResult ) = 0;

    /// Name, type and widest scope of an option; null if there is no such option.
    virtual const char *GetConfigValueInfo(
        ESteamNetworkingConfigValue eValue, ESteamNetworkingConfigDataType *pOutDataType,
        ESteamNetworkingConfigScope *pOutScope ) = 0;

    /// The option after `eCurrent` of those a settings page could show, the first one after
    /// k_ESteamNetworkingConfig_Invalid; k_ESteamNetworkingConfig_Invalid at the end.
    virtual ESteamNetworkingConfigValue IterateGenericEditableConfigValues(
        ESteamNetworkingConfigValue eCurrent, bool bEnumerateDevVars ) = 0;

    // Text forms.

    /// Writes an address as text: see SteamNetworkingIPAddr::ToString.
    virtual void SteamNetworkingIPAddr_ToString(
        const SteamNetworkingIPAddr &addr, char *buf, uint32 cbBuf, bool bWithPort ) = 0;

    /// Reads an address: see SteamNetworkingIPAddr::ParseString.
    virtual bool SteamNetworkingIPAddr_ParseString( SteamNetworkingIPAddr *pAddr, const char *pszStr ) = 0;

    /// What kind of address it is.
    virtual ESteamNetworkingFakeIPType SteamNetworkingIPAddr_GetFakeIPType( const SteamNetworkingIPAddr &addr ) = 0;

    /// Writes an identity as text: see SteamNetworkingIdentity::ToString.
    virtual void SteamNetworkingIdentity_ToString(
        const SteamNetworkingIdentity &identity, char *buf, uint32 cbBuf ) = 0;

    /// Reads an identity: see SteamNetworkingIdentity::ParseString.
    virtual bool SteamNetworkingIdentity_ParseString( SteamNetworkingIdentity *pIdentity, const char *pszStr ) = 0;

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingUtils() {}
};

#define STEAMNETWORKINGUTILS_INTERFACE_VERSION "SteamNetworkingUtils004"

STEAM_DEFINE_INTERFACE_ACCESSOR( ISteamNetworkingUtils *, SteamNetworkingUtils_SteamAPI,
    SteamInternal_FindOrCreateUserInterface( 0, STEAMNETWORKINGUTILS_INTERFACE_VERSION ), "global",
    STEAMNETWORKINGUTILS_INTERFACE_VERSION );

/// The one instance, shared by user and game server; null before either is initialised.
inline ISteamNetworkingUtils *SteamNetworkingUtils() { return SteamNetworkingUtils_SteamAPI(); }

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#elif defined( VALVE_CALLBACK_PACK_LARGE )
#pragma pack( push, 8 )
#else
#error steam_api_common.h must be included first: it chooses the packing
#endif

/// The state of the relay network changed.
struct SteamRelayNetworkStatus_t
{
    enum { k_iCallback = k_iSteamNetworkingUtilsCallbacks + 1 };
    /// The whole of it.
    ESteamNetworkingAvailability m_eAvail;
    /// Nonzero while pings are measured.
    int m_bPingMeasurementInProgress;
    /// The network configuration.
    ESteamNetworkingAvailability m_eAvailNetworkConfig;
    /// Whether any relay can be reached.
    ESteamNetworkingAvailability m_eAvailAnyRelay;
    /// More about it, in English, for logs.
    char m_debugMsg[256];
};

#pragma pack( pop )

// The conveniences of ISteamNetworkingUtils: each is one call of its virtual methods.

inline void ISteamNetworkingUtils::InitRelayNetworkAccess() { CheckPingDataUpToDate( 1e10f ); }
inline bool ISteamNetworkingUtils::IsFakeIPv4( uint32 nIPv4 )
{
    return GetIPv4FakeIPType( nIPv4 ) > k_ESteamNetworkingFakeIPType_NotFake;
}
inline bool ISteamNetworkingUtils::SetGlobalConfigValueInt32( ESteamNetworkingConfigValue eValue, int32 val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Int32, &val );
}
inline bool ISteamNetworkingUtils::SetGlobalConfigValueFloat( ESteamNetworkingConfigValue eValue, float val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Float, &val );
}
inline bool ISteamNetworkingUtils::SetGlobalConfigValueString( ESteamNetworkingConfigValue eValue, const char *val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_String, val );
}
inline bool ISteamNetworkingUtils::SetGlobalConfigValuePtr( ESteamNetworkingConfigValue eValue, void *val )
{
    // Pointers are passed by their address, unlike strings.
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Ptr, &val );
}
inline bool ISteamNetworkingUtils::SetConnectionConfigValueInt32(
    HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, int32 val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_Int32, &val );
}
inline bool ISteamNetworkingUtils::SetConnectionConfigValueFloat(
    HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, float val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_Float, &val );
}
inline bool ISteamNetworkingUtils::SetConnectionConfigValueString(
    HSteamNetConnection hConn, ESteamNetworkingConfigValue eValue, const char *val )
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_String, val );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_SteamNetConnectionStatusChanged(
    FnSteamNetConnectionStatusChanged fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_SteamNetAuthenticationStatusChanged(
    FnSteamNetAuthenticationStatusChanged fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_AuthStatusChanged, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_SteamRelayNetworkStatusChanged(
    FnSteamRelayNetworkStatusChanged fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_RelayNetworkStatusChanged, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_FakeIPResult( FnSteamNetworkingFakeIPResult fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_FakeIPResult, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_MessagesSessionRequest(
    FnSteamNetworkingMessagesSessionRequest fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_MessagesSessionRequest, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetGlobalCallback_MessagesSessionFailed(
    FnSteamNetworkingMessagesSessionFailed fnCallback )
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_MessagesSessionFailed, (void *)fnCallback );
}
inline bool ISteamNetworkingUtils::SetConfigValueStruct(
    const SteamNetworkingConfigValue_t &opt, ESteamNetworkingConfigScope eScopeType, intptr_t scopeObj )
{
    // A string is its own argument; every other type is passed by address.
    const void *value = opt.m_eDataType == k_ESteamNetworkingConfig_String ? (const void *)opt.m_val.m_string
                                                                           : (const void *)&opt.m_val;
    return SetConfigValue( opt.m_eValue, eScopeType, scopeObj, opt.m_eDataType, value );
}

// The members of the networking types that only the library can answer.

inline void SteamNetworkingIPAddr::ToString( char *buf, uint32 cbBuf, bool bWithPort ) const
{
    SteamNetworkingUtils()->SteamNetworkingIPAddr_ToString( *this, buf, cbBuf, bWithPort );
}
inline bool SteamNetworkingIPAddr::ParseString( const char *pszStr )
{
    return SteamNetworkingUtils()->SteamNetworkingIPAddr_ParseString( this, pszStr );
}
inline ESteamNetworkingFakeIPType SteamNetworkingIPAddr::GetFakeIPType() const
{
    return SteamNetworkingUtils()->SteamNetworkingIPAddr_GetFakeIPType( *this );
}
inline bool SteamNetworkingIPAddr::IsFakeIP() const
{
    return GetFakeIPType() > k_ESteamNetworkingFakeIPType_NotFake;
}
inline ESteamNetworkingFakeIPType SteamNetworkingIdentity::GetFakeIPType() const
{
    return m_eType == k_ESteamNetworkingIdentityType_IPAddress ? m_ip.GetFakeIPType()
                                                               : k_ESteamNetworkingFakeIPType_Invalid;
}
inline bool SteamNetworkingIdentity::IsFakeIP() const
{
    return GetFakeIPType() > k_ESteamNetworkingFakeIPType_NotFake;
}
inline void SteamNetworkingIdentity::ToString( char *buf, uint32 cbBuf ) const
{
    SteamNetworkingUtils()->SteamNetworkingIdentity_ToString( *this, buf, cbBuf );
}
inline bool SteamNetworkingIdentity::ParseString( const char *pszStr )
{
    return SteamNetworkingUtils()->SteamNetworkingIdentity_ParseString( this, pszStr );
}

#endif // ISTEAMNETWORKINGUTILS_H
