//@ head
// The calling convention of exported functions; it only matters on 32-bit Windows.
#if defined( _WIN32 )
#define S_CALLTYPE __cdecl
#else
#define S_CALLTYPE
#endif

//@ instead lint64
// `long` where pointers are that wide, as on Linux and macOS.
#if defined( _WIN32 )
typedef long long lint64;
typedef unsigned long long ulint64;
#else
typedef long lint64;
typedef unsigned long ulint64;
#endif

//@ instead ulint64
static_assert( sizeof( ulint64 ) == 8, "it is declared with lint64" );

//@ struct SteamIPAddress_t
//@fields

    /// Whether the address is other than "any" (all zeros).
    bool IsSet() const
    {
        if ( m_eType == k_ESteamIPTypeIPv4 )
            return m_unIPv4 != 0;
        return m_ipv6Qword[0] != 0 || m_ipv6Qword[1] != 0;
    }

    static SteamIPAddress_t IPv4Any() { return FromIPv4( 0 ); }
    static SteamIPAddress_t IPv4Loopback() { return FromIPv4( 0x7f000001 ); }
    static SteamIPAddress_t IPv6Any() { return FromIPv6LastByte( 0 ); }
    static SteamIPAddress_t IPv6Loopback() { return FromIPv6LastByte( 1 ); }

private:
    static SteamIPAddress_t FromIPv4( uint32 unIPv4 )
    {
        SteamIPAddress_t address = FromIPv6LastByte( 0 );
        address.m_unIPv4 = unIPv4;
        address.m_eType = k_ESteamIPTypeIPv4;
        return address;
    }
    static SteamIPAddress_t FromIPv6LastByte( uint8 last )
    {
        SteamIPAddress_t address;
        address.m_ipv6Qword[0] = 0;
        address.m_ipv6Qword[1] = 0;
        address.m_rgubIPv6[15] = last;
        address.m_eType = k_ESteamIPTypeIPv6;
        return address;
    }
