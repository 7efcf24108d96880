//@ class ISteamNetworkingUtils
public:
//@methods

protected:
    // Not owned by its users: the library destroys it.
    ~ISteamNetworkingUtils() {}

//@ body SteamNetworkingUtils
{
    return SteamNetworkingUtils_SteamAPI();
}

//@ body ISteamNetworkingUtils::InitRelayNetworkAccess
{
    CheckPingDataUpToDate( 1e10f );
}

//@ body ISteamNetworkingUtils::IsFakeIPv4
{
    return GetIPv4FakeIPType( nIPv4 ) > k_ESteamNetworkingFakeIPType_NotFake;
}

//@ body ISteamNetworkingUtils::SetGlobalConfigValueInt32
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Int32, &val );
}

//@ body ISteamNetworkingUtils::SetGlobalConfigValueFloat
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Float, &val );
}

//@ body ISteamNetworkingUtils::SetGlobalConfigValueString
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_String, val );
}

//@ body ISteamNetworkingUtils::SetGlobalConfigValuePtr
{
    // Pointers are passed by their address, unlike strings.
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Global, 0, k_ESteamNetworkingConfig_Ptr, &val );
}

//@ body ISteamNetworkingUtils::SetConnectionConfigValueInt32
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_Int32, &val );
}

//@ body ISteamNetworkingUtils::SetConnectionConfigValueFloat
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_Float, &val );
}

//@ body ISteamNetworkingUtils::SetConnectionConfigValueString
{
    return SetConfigValue( eValue, k_ESteamNetworkingConfig_Connection, hConn, k_ESteamNetworkingConfig_String, val );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_SteamNetConnectionStatusChanged
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_ConnectionStatusChanged, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_SteamNetAuthenticationStatusChanged
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_AuthStatusChanged, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_SteamRelayNetworkStatusChanged
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_RelayNetworkStatusChanged, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_FakeIPResult
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_FakeIPResult, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_MessagesSessionRequest
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_MessagesSessionRequest, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetGlobalCallback_MessagesSessionFailed
{
    return SetGlobalConfigValuePtr( k_ESteamNetworkingConfig_Callback_MessagesSessionFailed, (void *)fnCallback );
}

//@ body ISteamNetworkingUtils::SetConfigValueStruct
{
    // A string is its own argument; every other type is passed by address.
    const void *value = opt.m_eDataType == k_ESteamNetworkingConfig_String ? (const void *)opt.m_val.m_string
                                                                           : (const void *)&opt.m_val;
    return SetConfigValue( opt.m_eValue, eScopeType, scopeObj, opt.m_eDataType, value );
}

//@ tail
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
