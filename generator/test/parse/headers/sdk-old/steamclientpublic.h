// Results and ids.
#ifndef STEAMCLIENTPUBLIC_H
#define STEAMCLIENTPUBLIC_H
#ifdef _WIN32
#pragma once
#endif
#include "steamtypes.h"

#if defined( __linux__ ) || defined( __APPLE__ ) || defined( __FreeBSD__ )
#define VALVE_CALLBACK_PACK_SMALL
#else
#define VALVE_CALLBACK_PACK_LARGE
#endif

enum EResult
{
	k_EResultNone = 0,							// no result
	k_EResultOK	= 1,							// success
	k_EResultFail = 2,							// génériq
	k_EResultNoConnection = 3,
//	k_EResultNoConnectionRetry = 4,				// gone
};

enum EAccountType
{
	k_EAccountTypeInvalid = 0,
	k_EAccountTypeGameServer = 3,
	k_EAccountTypeMax
};

#pragma pack( push, 1 )
#define CSTEAMID_DEFINED

// An id of 64 bits.
class CSteamID
{
public:
	CSteamID()
	{
		m_steamid.m_comp.m_unAccountID = 0;
		m_steamid.m_comp.m_EAccountType = k_EAccountTypeInvalid;
	}
	CSteamID( uint64 ulSteamID ) { m_steamid.m_unAll64Bits = ulSteamID; }
#ifdef INCLUDED_STEAM2_USERID_STRUCTS
	CSteamID( TSteamGlobalUserID *pSteam2ID );
#endif
	uint64 ConvertToUint64() const { return m_steamid.m_unAll64Bits; }
	inline bool operator==( const CSteamID &val ) const { return m_steamid.m_unAll64Bits == val.m_steamid.m_unAll64Bits; }
	inline bool operator!=( const CSteamID &val ) const { return !operator==( val ); }

private:
	union SteamID_t
	{
		struct SteamIDComponent_t
		{
			uint32				m_unAccountID : 32;
			unsigned int		m_unAccountInstance : 20;
			unsigned int		m_EAccountType : 4;
			unsigned int		m_EUniverse : 8;
		} m_comp;
		uint64 m_unAll64Bits;
	} m_steamid;
};
#define k_steamIDNil CSteamID()
#pragma pack( pop )

#define VALVE_COMPILE_TIME_ASSERT( pred ) typedef char compile_time_assert_type[(pred) ? 1 : -1];
VALVE_COMPILE_TIME_ASSERT( sizeof( CSteamID ) == 8 )

#endif // STEAMCLIENTPUBLIC_H
