// Addresses, messages, and names that depend on who uses the header.
#ifndef STEAMNETWORKINGTYPES
#define STEAMNETWORKINGTYPES
#include <string.h>
#include "steam_api_common.h"
#if !defined( STEAMNETWORKINGSOCKETS_STANDALONELIB ) && !defined( STEAMNETWORKINGSOCKETS_STEAMAPI )
#define STEAMNETWORKINGSOCKETS_STEAMAPI
#endif
#define STEAMNETWORKINGSOCKETS_INTERFACE extern "C"

struct SteamNetConnectionStatusChangedCallback_t;
typedef void ( *FnSteamNetConnectionStatusChanged )( SteamNetConnectionStatusChangedCallback_t * );
typedef uint32 HSteamNetConnection;
const HSteamNetConnection k_HSteamNetConnection_Invalid = 0;
const int k_nSteamNetworkingSend_NoNagle = 1;
const int k_nSteamNetworkingSend_UnreliableNoNagle = 0|k_nSteamNetworkingSend_NoNagle;

#pragma pack( push, 1 )
/// Where somebody is.
struct SteamNetworkingIPAddr
{
	inline void Clear();
	inline bool IsLocalHost() const;
	enum { k_cchMaxString = 48 };
	struct IPv4MappedAddress
	{
		uint64 m_8zeros;
		uint16 m_0000;
		uint8 m_ip[ 4 ];
	};
	union
	{
		uint8 m_ipv6[ 16 ];
		IPv4MappedAddress m_ipv4;
	};
	uint16 m_port;
	bool operator==( const SteamNetworkingIPAddr &x ) const;
};
#pragma pack( pop )

/// A message, which frees itself by the function it brings.
struct SteamNetworkingMessage_t
{
	void *m_pData;
	int m_cbSize;
	void (*m_pfnFreeData)( SteamNetworkingMessage_t *pMsg );
	void (*m_pfnRelease)( SteamNetworkingMessage_t *pMsg );
	inline void Release();
#ifndef API_GEN
	inline int GetSize() const { return m_cbSize; }
#endif
protected:
	~SteamNetworkingMessage_t() {}
};

#ifndef API_GEN
inline void SteamNetworkingMessage_t::Release() { ( *m_pfnRelease )( this ); }
inline void SteamNetworkingIPAddr::Clear() { memset( this, 0, sizeof( *this ) ); }
#endif
static_assert( sizeof( SteamNetworkingIPAddr ) == 18, "packed" );
#endif // STEAMNETWORKINGTYPES
