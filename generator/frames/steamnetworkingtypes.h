//@ head
// Relay network types, opaque to most programs: see steamdatagram_tickets.h.
struct SteamDatagramRelayAuthTicket;
struct SteamDatagramHostedAddress;
struct SteamDatagramGameCoordinatorServerLogin;

//@ struct SteamNetworkingIPAddr
//@types


    /// All zeros: "any" address, no port.
    void Clear() { memset( this, 0, sizeof( *this ) ); }
    bool IsIPv6AllZeros() const
    {
        for ( int i = 0; i < 16; ++i )
        {
            if ( m_ipv6[i] != 0 )
                return false;
        }
        return true;
    }

    /// `ipv6` has 16 bytes in network byte order.
    void SetIPv6( const uint8 *ipv6, uint16 nPort )
    {
        memcpy( m_ipv6, ipv6, sizeof( m_ipv6 ) );
        m_port = nPort;
    }
    /// `nIP` is in host byte order.
    void SetIPv4( uint32 nIP, uint16 nPort )
    {
        m_ipv4.m_8zeros = 0;
        m_ipv4.m_0000 = 0;
        m_ipv4.m_ffff = 0xffff;
        m_ipv4.m_ip[0] = (uint8)( nIP >> 24 );
        m_ipv4.m_ip[1] = (uint8)( nIP >> 16 );
        m_ipv4.m_ip[2] = (uint8)( nIP >> 8 );
        m_ipv4.m_ip[3] = (uint8)nIP;
        m_port = nPort;
    }
    bool IsIPv4() const { return m_ipv4.m_8zeros == 0 && m_ipv4.m_0000 == 0 && m_ipv4.m_ffff == 0xffff; }
    /// Host byte order; 0 when the address is not IPv4.
    uint32 GetIPv4() const
    {
        if ( !IsIPv4() )
            return 0;
        return ( (uint32)m_ipv4.m_ip[0] << 24 ) | ( (uint32)m_ipv4.m_ip[1] << 16 ) | ( (uint32)m_ipv4.m_ip[2] << 8 ) |
            m_ipv4.m_ip[3];
    }
    /// ::1
    void SetIPv6LocalHost( uint16 nPort )
    {
        memset( m_ipv6, 0, sizeof( m_ipv6 ) );
        m_ipv6[15] = 1;
        m_port = nPort;
    }
    /// ::1 or 127.0.0.1
    bool IsLocalHost() const
    {
        SteamNetworkingIPAddr localhost;
        localhost.SetIPv6LocalHost( m_port );
        return *this == localhost || GetIPv4() == 0x7f000001;
    }

    /// Writes `a.b.c.d` or IPv6 text, with the port on request.
    inline void ToString( char *buf, uint32 cbBuf, bool bWithPort ) const;
    /// Reads what ToString writes; without a port in the text the port becomes 0. False if it is not an address.
    inline bool ParseString( const char *pszStr );

    bool operator==( const SteamNetworkingIPAddr &x ) const { return memcmp( this, &x, sizeof( *this ) ) == 0; }
    bool operator<( const SteamNetworkingIPAddr &x ) const { return memcmp( this, &x, sizeof( *this ) ) < 0; }

    inline ESteamNetworkingFakeIPType GetFakeIPType() const;
    inline bool IsFakeIP() const;

//@fields

//@ struct SteamNetworkingIdentity
//@types

    void Clear() { memset( this, 0, sizeof( *this ) ); }
    bool IsInvalid() const { return m_eType == k_ESteamNetworkingIdentityType_Invalid; }

    void SetSteamID( CSteamID steamID ) { SetSteamID64( steamID.ConvertToUint64() ); }
    /// An invalid id when the identity is of another kind.
    CSteamID GetSteamID() const { return CSteamID( GetSteamID64() ); }
    void SetSteamID64( uint64 steamID )
    {
        SetKind( k_ESteamNetworkingIdentityType_SteamID, sizeof( m_steamID64 ) );
        m_steamID64 = steamID;
    }
    /// 0 when the identity is of another kind.
    uint64 GetSteamID64() const { return m_eType == k_ESteamNetworkingIdentityType_SteamID ? m_steamID64 : 0; }

    /// False if the text is empty or longer than k_cchMaxXboxPairwiseID - 1.
    bool SetXboxPairwiseID( const char *pszString )
    {
        return SetText(
            k_ESteamNetworkingIdentityType_XboxPairwiseID, m_szXboxPairwiseID, k_cchMaxXboxPairwiseID, pszString );
    }
    /// Null when the identity is of another kind.
    const char *GetXboxPairwiseID() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_XboxPairwiseID ? m_szXboxPairwiseID : nullptr;
    }

    void SetPSNID( uint64 id )
    {
        SetKind( k_ESteamNetworkingIdentityType_SonyPSN, sizeof( m_PSNID ) );
        m_PSNID = id;
    }
    /// 0 when the identity is of another kind.
    uint64 GetPSNID() const { return m_eType == k_ESteamNetworkingIdentityType_SonyPSN ? m_PSNID : 0; }

    //@ needs SteamNetworkingIdentity::m_stadiaID
    void SetStadiaID( uint64 id )
    {
        SetKind( k_ESteamNetworkingIdentityType_GoogleStadia, sizeof( m_stadiaID ) );
        m_stadiaID = id;
    }
    /// 0 when the identity is of another kind.
    uint64 GetStadiaID() const { return m_eType == k_ESteamNetworkingIdentityType_GoogleStadia ? m_stadiaID : 0; }

    void SetIPAddr( const SteamNetworkingIPAddr &addr )
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip = addr;
    }
    /// Null when the identity is of another kind.
    const SteamNetworkingIPAddr *GetIPAddr() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_IPAddress ? &m_ip : nullptr;
    }
    /// `nIPv4` is in host byte order.
    void SetIPv4Addr( uint32 nIPv4, uint16 nPort )
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip.SetIPv4( nIPv4, nPort );
    }
    /// Host byte order; 0 when the identity is not an IPv4 address.
    uint32 GetIPv4() const { return m_eType == k_ESteamNetworkingIdentityType_IPAddress ? m_ip.GetIPv4() : 0; }

    inline ESteamNetworkingFakeIPType GetFakeIPType() const;
    inline bool IsFakeIP() const;

    /// This host, whoever that is: the address ::1.
    void SetLocalHost()
    {
        SetKind( k_ESteamNetworkingIdentityType_IPAddress, (int)sizeof( m_ip ) );
        m_ip.SetIPv6LocalHost( 0 );
    }
    bool IsLocalHost() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_IPAddress && m_ip.IsLocalHost();
    }

    /// An id of the game's own. False if the text is empty or longer than k_cchMaxGenericString - 1.
    bool SetGenericString( const char *pszString )
    {
        return SetText(
            k_ESteamNetworkingIdentityType_GenericString, m_szGenericString, k_cchMaxGenericString, pszString );
    }
    /// Null when the identity is of another kind.
    const char *GetGenericString() const
    {
        return m_eType == k_ESteamNetworkingIdentityType_GenericString ? m_szGenericString : nullptr;
    }
    /// An id of the game's own. False if `cbLen` is more than k_cbMaxGenericBytes.
    bool SetGenericBytes( const void *data, uint32 cbLen )
    {
        if ( cbLen > k_cbMaxGenericBytes )
            return false;
        SetKind( k_ESteamNetworkingIdentityType_GenericBytes, (int)cbLen );
        memcpy( m_genericBytes, data, cbLen );
        return true;
    }
    /// Null when the identity is of another kind.
    const uint8 *GetGenericBytes( int &cbLen ) const
    {
        if ( m_eType != k_ESteamNetworkingIdentityType_GenericBytes )
            return nullptr;
        cbLen = m_cbSize;
        return m_genericBytes;
    }

    bool operator==( const SteamNetworkingIdentity &x ) const
    {
        return m_eType == x.m_eType && m_cbSize == x.m_cbSize &&
            memcmp( m_genericBytes, x.m_genericBytes, (size_t)m_cbSize ) == 0;
    }
    bool operator<( const SteamNetworkingIdentity &x ) const
    {
        if ( m_eType != x.m_eType )
            return m_eType < x.m_eType;
        if ( m_cbSize != x.m_cbSize )
            return m_cbSize < x.m_cbSize;
        return memcmp( m_genericBytes, x.m_genericBytes, (size_t)m_cbSize ) < 0;
    }

    /// Writes the text form: `steamid:<number>`, `ip:<address>`, `str:<text>`, `gen:<hex>` and the like.
    inline void ToString( char *buf, uint32 cbBuf ) const;
    /// Reads what ToString writes. Of kinds it does not know it keeps the text. False if it is no identity.
    inline bool ParseString( const char *pszStr );

//@fields

private:
    void SetKind( ESteamNetworkingIdentityType eType, int cbSize )
    {
        Clear();
        m_eType = eType;
        m_cbSize = cbSize;
    }
    bool SetText( ESteamNetworkingIdentityType eType, char *pszTo, size_t cchMax, const char *pszFrom )
    {
        const size_t cch = pszFrom ? strlen( pszFrom ) : 0;
        if ( cch == 0 || cch >= cchMax )
            return false;
        SetKind( eType, (int)cch + 1 );
        memcpy( pszTo, pszFrom, cch + 1 );
        return true;
    }

//@ struct SteamNetworkingMessage_t
//@fields


    /// Gives the message back to the library. Call it once, on the pointer the library returned.
    inline void Release() { ( *m_pfnRelease )( this ); }

    inline uint32 GetSize() const { return (uint32)m_cbSize; }
    inline const void *GetData() const { return m_pData; }
    inline int GetChannel() const { return m_nChannel; }
    inline HSteamNetConnection GetConnection() const { return m_conn; }
    inline int64 GetConnectionUserData() const { return m_nConnUserData; }
    inline SteamNetworkingMicroseconds GetTimeReceived() const { return m_usecTimeReceived; }
    inline int64 GetMessageNumber() const { return m_nMessageNumber; }

protected:
    // Use Release.
    inline ~SteamNetworkingMessage_t() {}

//@ struct SteamNetworkingConfigValue_t
//@fields


    inline void SetInt32( ESteamNetworkingConfigValue eVal, int32_t data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Int32;
        m_val.m_int32 = data;
    }
    inline void SetInt64( ESteamNetworkingConfigValue eVal, int64_t data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Int64;
        m_val.m_int64 = data;
    }
    inline void SetFloat( ESteamNetworkingConfigValue eVal, float data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Float;
        m_val.m_float = data;
    }
    inline void SetPtr( ESteamNetworkingConfigValue eVal, void *data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_Ptr;
        m_val.m_ptr = data;
    }
    /// The text is not copied: it must live until the option has been applied.
    inline void SetString( ESteamNetworkingConfigValue eVal, const char *data )
    {
        m_eValue = eVal;
        m_eDataType = k_ESteamNetworkingConfig_String;
        m_val.m_string = data;
    }

//@ body CalculateSteamNetworkingPOPIDFromString
{
    // The fourth letter goes on top, so that codes of three sort and print as plain numbers do.
    return ( (uint32)(uint8)pszCode[0] << 16U ) | ( (uint32)(uint8)pszCode[1] << 8U ) | (uint32)(uint8)pszCode[2] |
        ( pszCode[2] ? (uint32)(uint8)pszCode[3] << 24U : 0U );
}

//@ tail
template <int N>
inline void GetSteamNetworkingLocationPOPStringFromID( SteamNetworkingPOPID id, char ( &szCode )[N] )
{
    static_assert( N >= 5, "a point of presence code needs 5 characters with its NUL" );
    szCode[0] = (char)( id >> 16U );
    szCode[1] = (char)( id >> 8U );
    szCode[2] = (char)id;
    szCode[3] = (char)( id >> 24U );
    szCode[4] = 0;
}
