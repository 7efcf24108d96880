// Integer types, handles and small value types that every other header uses.

#ifndef STEAMTYPES_H
#define STEAMTYPES_H

#include <stddef.h>
#include <stdint.h>

// The calling convention of exported functions; it only matters on 32-bit Windows.
#if defined( _WIN32 )
#define S_CALLTYPE __cdecl
#else
#define S_CALLTYPE
#endif

typedef unsigned char uint8;
typedef signed char int8;
typedef short int16;
typedef unsigned short uint16;
typedef int int32;
typedef unsigned int uint32;

// `long long` on every platform, also where int64_t is `long`: overloads and printf formats rely on it.
typedef long long int64;
typedef unsigned long long uint64;
typedef long long lint64;
typedef unsigned long long ulint64;

// Integers as wide as a pointer.
typedef long long intp;
typedef unsigned long long uintp;

/// Number of an app on Steam.
typedef uint32 AppId_t;
/// No app.
const AppId_t k_uAppIdInvalid = 0x0;

/// Number of a depot: a part of an app's files.
typedef uint32 DepotId_t;
/// No depot.
const DepotId_t k_uDepotIdInvalid = 0x0;

/// Seconds since 1970-01-01 UTC.
typedef uint32 RTime32;

/// Handle of an asynchronous call; its result arrives later.
typedef uint64 SteamAPICall_t;
/// No call: it could not be started.
const SteamAPICall_t k_uAPICallInvalid = 0x0;

/// The account number: low 32 bits of a Steam id.
typedef uint32 AccountID_t;
/// No account.
const AccountID_t k_uAccountIdInvalid = 0;

/// A party beacon.
typedef uint64 PartyBeaconID_t;
/// No beacon.
const PartyBeaconID_t k_ulPartyBeaconIdInvalid = 0;

/// Which kind of address a SteamIPAddress_t holds.
enum ESteamIPType
{
    k_ESteamIPTypeIPv4 = 0,
    k_ESteamIPTypeIPv6 = 1,
};

#pragma pack( push, 1 )

/// An IPv4 or IPv6 address without a port.
struct SteamIPAddress_t
{
    union
    {
        /// IPv4, host byte order.
        uint32 m_unIPv4;
        /// IPv6, network byte order.
        uint8 m_rgubIPv6[16];
        /// IPv6 as two words; for copying and comparing only.
        uint64 m_ipv6Qword[2];
    };
    ESteamIPType m_eType;

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
};

#pragma pack( pop )

#endif // STEAMTYPES_H
