// Overloads, callbacks, and an accessor behind another name.
#ifndef ISTEAMNETWORKINGSOCKETS
#define ISTEAMNETWORKINGSOCKETS
#include "steamnetworkingtypes.h"
struct SteamNetworkingFakeIPResult_t;

class ISteamNetworkingSockets
{
public:
	/// Connects.
	virtual HSteamNetConnection ConnectByIPAddress( const SteamNetworkingIPAddr &address, int nOptions = 0 ) = 0;
	virtual int ReceiveMessages( HSteamNetConnection hConn, STEAM_OUT_ARRAY_COUNT( nMaxMessages, Messages ) SteamNetworkingMessage_t **ppOutMessages, int nMaxMessages ) = 0;
	STEAM_FLAT_NAME( SetInt ) virtual bool Set( HSteamNetConnection hConn, STEAM_DESC( The value ) int n = -1 ) = 0;
	STEAM_FLAT_NAME( SetFloat ) virtual bool Set( HSteamNetConnection hConn, float fl ) = 0;
	STEAM_CALL_BACK( SteamNetConnectionStatusChangedCallback_t )
	virtual void RunCallbacks() = 0;
protected:
	~ISteamNetworkingSockets();
};
#define STEAMNETWORKINGSOCKETS_INTERFACE_VERSION "SteamNetworkingSockets012"

#ifdef STEAMNETWORKINGSOCKETS_STANDALONELIB
STEAMNETWORKINGSOCKETS_INTERFACE ISteamNetworkingSockets *SteamNetworkingSockets_Lib();
#endif
#ifdef STEAMNETWORKINGSOCKETS_STEAMAPI
	STEAM_DEFINE_USER_INTERFACE_ACCESSOR( ISteamNetworkingSockets *, SteamNetworkingSockets_SteamAPI, STEAMNETWORKINGSOCKETS_INTERFACE_VERSION );
	STEAM_DEFINE_GAMESERVER_INTERFACE_ACCESSOR( ISteamNetworkingSockets *, SteamGameServerNetworkingSockets_SteamAPI, STEAMNETWORKINGSOCKETS_INTERFACE_VERSION );
	#ifndef STEAMNETWORKINGSOCKETS_STANDALONELIB
		inline ISteamNetworkingSockets *SteamNetworkingSockets() { return SteamNetworkingSockets_SteamAPI(); }
		inline ISteamNetworkingSockets *SteamGameServerNetworkingSockets() { return SteamGameServerNetworkingSockets_SteamAPI(); }
	#endif
#endif

#if defined( VALVE_CALLBACK_PACK_SMALL )
#pragma pack( push, 4 )
#else
#pragma pack( push, 8 )
#endif
/// Something became of a connection.
struct SteamNetConnectionStatusChangedCallback_t
{
	enum { k_iCallback = k_iSteamNetworkingSocketsCallbacks + 1 };
	HSteamNetConnection m_hConn;
	int64 m_nUserData;
	SteamNetworkingIPAddr m_addr;
};
#pragma pack( pop )
#endif // ISTEAMNETWORKINGSOCKETS
